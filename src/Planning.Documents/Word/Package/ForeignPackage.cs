using System.IO.Compression;
using Planning.Abstractions;

namespace Planning.Documents.Word.Package;

/// <summary>Names what a compressed file is when it is no Word document.</summary>
internal static class ForeignPackage
{
    public static UserErrorException Refusal(string path, IReadOnlyDictionary<string, ZipArchiveEntry> parts, string mimeType)
    {
        bool Holds(string folder) => parts.Keys.Any(p => p.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        return mimeType switch
        {
            _ when mimeType.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal) =>
                ReadingErrors.OtherFormat(path, "au format OpenDocument (.odt)"),
            _ when mimeType.StartsWith("application/vnd.oasis.opendocument.spreadsheet", StringComparison.Ordinal) =>
                ReadingErrors.NotADocument(path, "un classeur OpenDocument (.ods)"),
            _ when mimeType.StartsWith("application/vnd.oasis.opendocument", StringComparison.Ordinal) =>
                ReadingErrors.NotADocument(path, "un fichier OpenDocument qui n'est pas du texte"),
            _ when mimeType.StartsWith("application/epub", StringComparison.Ordinal) => ReadingErrors.NotADocument(path, "un livre numérique (.epub)"),
            _ when Holds("xl/") => ReadingErrors.NotADocument(path, "un classeur Excel"),
            _ when Holds("ppt/") => ReadingErrors.NotADocument(path, "une présentation PowerPoint"),
            _ when Holds("word/") || Holds("_rels/") => ReadingErrors.NoBody(path),
            _ => ReadingErrors.NotADocument(path, "un fichier compressé (zip)"),
        };
    }
}
