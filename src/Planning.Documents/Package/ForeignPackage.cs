using Planning.Abstractions;

namespace Planning.Documents.Package;

/// <summary>Names what a compressed file is when it is no document that can be read.</summary>
internal static class ForeignPackage
{
    public static UserErrorException Refusal(string path, ZippedParts parts)
    {
        bool Holds(string folder) => parts.Names.Any(p => p.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        return parts.MimeType() switch
        {
            var type when type.StartsWith("application/vnd.oasis.opendocument", StringComparison.Ordinal) => OfOpenDocument(path, type),
            var type when type.StartsWith("application/vnd.sun.xml.writer", StringComparison.Ordinal) =>
                ReadingErrors.OtherFormat(path, "dans l'ancien format d'OpenOffice (.sxw)"),
            var type when type.StartsWith("application/epub", StringComparison.Ordinal) => ReadingErrors.NotADocument(path, "un livre numérique (.epub)"),
            _ when Holds("xl/") => ReadingErrors.NotADocument(path, "un classeur Excel"),
            _ when Holds("ppt/") => ReadingErrors.NotADocument(path, "une présentation PowerPoint"),
            _ when Holds("word/") || Holds("_rels/") => ReadingErrors.NoBody(path),
            _ => ReadingErrors.NotADocument(path, "un fichier compressé (zip)"),
        };
    }

    /// <summary>Names an OpenDocument file that is no text, by its media type or by the element that holds its content.</summary>
    public static UserErrorException OfOpenDocument(string path, string kind) => kind switch
    {
        _ when kind.Contains("text", StringComparison.Ordinal) => ReadingErrors.NoBody(path),
        _ when kind.Contains("spreadsheet", StringComparison.Ordinal) => ReadingErrors.NotADocument(path, "un classeur OpenDocument (.ods)"),
        _ when kind.Contains("presentation", StringComparison.Ordinal) => ReadingErrors.NotADocument(path, "une présentation OpenDocument (.odp)"),
        _ => ReadingErrors.NotADocument(path, "un fichier OpenDocument qui n'est pas du texte"),
    };
}
