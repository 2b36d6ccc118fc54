using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Planning.Host.Inbox;

/// <summary>What lies in a watched folder and is worked on as one: a document, or a dossier with all that is read of it.</summary>
/// <param name="Path">The document, or the dossier's folder.</param>
/// <param name="IsDossier">Whether it is a folder.</param>
/// <param name="Files">The files to read, in order.</param>
internal sealed record DroppedItem(string Path, bool IsDossier, IReadOnlyList<DroppedFile> Files)
{
    /// <summary>What changes when it is written to: its files, their sizes and the second when each was written, which two machines tell alike.</summary>
    public string Mark { get; } = MarkOf(Path, Files);

    /// <summary>Its name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The size of all its files, in bytes.</summary>
    public long Length => Files.Sum(f => f.Length);

    private static string MarkOf(string path, IReadOnlyList<DroppedFile> files)
    {
        var text = new StringBuilder();
        foreach (var file in files)
        {
            text.Append(CultureInfo.InvariantCulture, $"{System.IO.Path.GetRelativePath(path, file.Path)}|{file.Length}|{file.Written.Ticks / TimeSpan.TicksPerSecond}\n");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
