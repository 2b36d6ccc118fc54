using Planning.Abstractions;

namespace Planning.Host.Works;

/// <summary>Tells the troubles of disks and shares apart: those that may pass by themselves, and those that stay until a person mends them.</summary>
internal static class WorkTrouble
{
    /// <summary>The mark of an error of Windows in the code of an exception; elsewhere, the system's own number stands there alone.</summary>
    private const int Windows = unchecked((int)0x80070000), WindowsMask = unchecked((int)0xFFFF0000);

    /// <summary>
    /// Linux: no room (ENOSPC, EDQUOT), the disk fails or is read-only (EIO, EREMOTEIO, EROFS, ENODEV, ENXIO), in use or too much at once
    /// (EAGAIN, EBUSY, ETXTBSY, ENOMEM, ENFILE, EMFILE), the share is away (ENETDOWN to ENETRESET, ECONNABORTED, ECONNRESET, ENOTCONN,
    /// ETIMEDOUT to EHOSTUNREACH, ENOLINK, ESTALE).
    /// </summary>
    private static readonly HashSet<int> PassingOnLinux = [28, 122, 5, 121, 30, 19, 6, 11, 16, 26, 12, 23, 24, 100, 101, 102, 103, 104, 107, 110, 111, 112, 113, 67, 116];

    /// <summary>
    /// Windows: no room (39, 112), the disk fails or is not ready (19, 21, 23, 1117), in use (32, 33, 170, 1224), the share is away (51 to 55,
    /// 59, 64, 67, 121, 1231, 1232).
    /// </summary>
    private static readonly HashSet<int> PassingOnWindows = [39, 112, 19, 21, 23, 1117, 32, 33, 170, 1224, 51, 52, 53, 54, 55, 59, 64, 67, 121, 1231, 1232];

    /// <summary>What it is to a person, and whether it may pass; null for a fault of ours.</summary>
    public static UserErrorException? Of(Exception trouble) => trouble switch
    {
        UserErrorException known => known,
        AggregateException several => several.Flatten().InnerExceptions.Select(Of).FirstOrDefault(t => t is { IsPassing: true }),
        DriveNotFoundException => Passing(trouble),
        IOException when IsPassing(trouble.HResult) => Passing(trouble),
        FileNotFoundException or DirectoryNotFoundException => new UserErrorException("PLN1827", "Un fichier ou un dossier dont ce travail a besoin n'existe plus.", "Vérifiez qu'il n'a été ni déplacé, ni renommé, ni retiré, puis recommencez.", trouble),
        PathTooLongException => new UserErrorException("PLN1828", "Le nom d'un fichier, ou le chemin de son dossier, est trop long.", "Raccourcissez-le, puis recommencez.", trouble),
        UnauthorizedAccessException => new UserErrorException("PLN1829", "Le service n'a pas le droit de lire un fichier, ou d'écrire dans un dossier.", "Donnez ce droit au compte du service, puis recommencez.", trouble),
        _ => null,
    };

    private static bool IsPassing(int code) => (code & WindowsMask) == Windows ? PassingOnWindows.Contains(code & ~WindowsMask) : PassingOnLinux.Contains(code);

    private static UserErrorException Passing(Exception trouble) => new("PLN1820", "Le disque est plein, ou un dossier ne répond pas.",
        "Libérez de la place, et vérifiez que le dossier des données du service est accessible.", trouble)
    { IsPassing = true };
}
