using Planning.Documents.Pdf.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Outline;

namespace Planning.Documents.Pdf.Child;

/// <summary>Opens a file, and tells what it says of itself. Scripts are never run, and files joined to it never opened.</summary>
internal static class FileOpening
{
    private const int MostBookmarks = 20_000;
    private const int MostAttachments = 50;
    private static readonly string[] EmptyTitles = ["Microsoft Word", "Microsoft PowerPoint", "untitled", "Sans titre", "PowerPoint"];

    /// <summary>The file, or why it cannot be opened.</summary>
    public static (PdfDocument? Document, PdfFault Fault) Open(byte[] file, string? password)
    {
        try
        {
            return (PdfDocument.Open(file, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, ClipPaths = false, Password = password ?? string.Empty }), default);
        }
        catch (PdfDocumentEncryptedException e)
        {
            return (null, e.InnerException is not null || e.Message.Contains("not supported", StringComparison.OrdinalIgnoreCase) ? PdfFault.OtherProtection
                : password is null ? PdfFault.NeedsPassword : PdfFault.WrongPassword);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return (null, PdfFault.Damaged);
        }
    }

    /// <summary>What the file says of itself; what is damaged of it is left out.</summary>
    /// <param name="document">The file.</param>
    /// <param name="isFirst">Whether it was not said yet: the number of pages alone is said again.</param>
    public static OpenedFile Describe(PdfDocument document, bool isFirst) => !isFirst ? new() { PageCount = document.NumberOfPages } : new()
    {
        PageCount = document.NumberOfPages,
        Title = Salvage.Or(() => Title(document.Information.Title), string.Empty),
        Outline = Salvage.Or(() => Outline(document), []),
        Attachments = Salvage.Or(() => Attachments(document), []),
    };

    private static string Title(string? title) =>
        title?.Trim() is { Length: > 0 } text && !EmptyTitles.Any(e => text.StartsWith(e, StringComparison.OrdinalIgnoreCase)) && text.Any(char.IsLetter) && !Path.HasExtension(text)
            ? text
            : string.Empty;

    private static List<OutlineEntry> Outline(PdfDocument document)
    {
        var entries = new List<OutlineEntry>();
        if (document.TryGetBookmarks(out var bookmarks))
        {
            Add(bookmarks.Roots, 1, entries);
        }

        return entries;
    }

    private static void Add(IEnumerable<BookmarkNode> nodes, int level, List<OutlineEntry> entries)
    {
        foreach (var node in nodes)
        {
            if (entries.Count == MostBookmarks)
            {
                return;
            }

            if (node is DocumentBookmarkNode { PageNumber: > 0 } bookmark && !string.IsNullOrWhiteSpace(node.Title))
            {
                entries.Add(new OutlineEntry(level, node.Title.Trim(), bookmark.PageNumber));
            }

            Add(node.Children, level + 1, entries);
        }
    }

    private static IReadOnlyList<string> Attachments(PdfDocument document) =>
        document.Advanced.TryGetEmbeddedFiles(out var files) ? [.. files.Take(MostAttachments).Select(f => f.Name)] : [];
}
