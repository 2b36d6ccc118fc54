using Planning.Abstractions.Indicators;
using Planning.Host.Outputs;

namespace Planning.Host.Jobs;

/// <summary>The documents that kept values come from, each in a folder named after its content: the page that a value was read on can be shown as long as it is kept.</summary>
internal static class DocumentShelf
{
    /// <summary>The folder of the documents, in that of the data.</summary>
    public const string Name = "documents";

    /// <summary>Keeps a document, once however often it comes, and tells where.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It cannot be kept.</exception>
    public static string Keep(string data, string file)
    {
        var folder = Path.Combine(data, Name, FileHash.Of(file));
        var kept = Path.Combine(folder, Path.GetFileName(file));
        if (!File.Exists(kept))
        {
            OutputFile.MakeFolder(folder);
            OutputFile.Make(kept, draft => File.Copy(file, draft));
        }

        return kept;
    }

    /// <summary>
    /// Where the document of a value is: on the shelf of these data, wherever they were when it was read; else where it was read. Data that were
    /// restored or moved keep the paths of their former folder, and the content names the document as well.
    /// </summary>
    public static string Find(string data, ObservationSource source) =>
        source.Hash.Length > 0 && source.Hash.All(char.IsAsciiHexDigit) && Path.Combine(data, Name, source.Hash) is var folder && Directory.Exists(folder)
        && Directory.EnumerateFiles(folder).Where(f => !f.EndsWith(".tmp", StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault() is { } kept
            ? kept : source.File;
}
