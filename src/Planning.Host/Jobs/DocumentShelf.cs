using Planning.Host.Commands;

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
}
