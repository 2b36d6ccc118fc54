using Planning.Abstractions;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Host.Jobs;

/// <summary>Reads the Word documents that a report is written into.</summary>
internal static class WordTemplateFile
{
    /// <summary>A template.</summary>
    /// <exception cref="UserErrorException">It is not there, or cannot be used.</exception>
    public static WordTemplate Read(string path) => Open(path, stream => WordTemplate.Read(path, stream));

    /// <summary>The report of last time.</summary>
    /// <exception cref="UserErrorException">It is not there, or is no report of ours.</exception>
    public static WordTemplate ReadPrevious(string path) => Open(path, stream => WordTemplate.ReadPrevious(path, stream));

    private static WordTemplate Open(string path, Func<Stream, WordTemplate> read)
    {
        if (Directory.Exists(path))
        {
            throw new UserErrorException("PLN1636", $"« {path} » est un dossier, pas un document Word.", "Indiquez le document lui-même.");
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return read(file);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException { ParamName: "path" })
        {
            throw new UserErrorException("PLN1637", $"Le document « {path} » est introuvable.", "Vérifiez son nom et son dossier.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new UserErrorException("PLN1638", $"Le document « {path} » ne peut pas être lu : il est ouvert ailleurs, ou vous n'en avez pas le droit.", "Fermez-le dans Word, ou demandez-en l'accès, et recommencez.", e);
        }
    }
}
