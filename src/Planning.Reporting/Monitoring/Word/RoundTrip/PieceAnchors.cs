using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>
/// The comments, bookmarks and permissions that stand in a control, taken out before its text is replaced and put back on the paragraph
/// that takes the place of theirs: of the same cell in a table, of the same rank elsewhere, else the first. They then hold the whole of it.
/// </summary>
internal sealed class PieceAnchors
{
    private static readonly string[] OfPrograms = ["_Toc", "_GoBack", "_Hlk"];

    private readonly List<(string Key, OpenXmlElement Anchor)> taken = [];

    private PieceAnchors()
    {
    }

    /// <summary>Takes them out of an element.</summary>
    public static PieceAnchors Take(OpenXmlElement root)
    {
        var anchors = new PieceAnchors();
        if (!All(root).Any())
        {
            return anchors;
        }

        var keys = Keys(root).ToDictionary(k => k.Paragraph, k => k.Key);
        foreach (var anchor in All(root).ToList())
        {
            var key = anchor.Ancestors<Paragraph>().FirstOrDefault() is { } paragraph ? keys.GetValueOrDefault(paragraph, string.Empty) : string.Empty;
            anchors.taken.Add((key, Out(anchor)));
        }

        return anchors;
    }

    /// <summary>Whether a person set one there: the bookmarks that programs set by themselves apart.</summary>
    public static bool AreIn(OpenXmlElement root) =>
        All(root).Any(a => a is not BookmarkEnd && (a is not BookmarkStart { Name.Value: { } name } || !OfPrograms.Any(p => name.StartsWith(p, StringComparison.Ordinal))));

    /// <summary>Puts them back.</summary>
    public void Put(OpenXmlElement root)
    {
        if (taken.Count == 0)
        {
            return;
        }

        var places = Keys(root).GroupBy(k => k.Key).ToDictionary(g => g.Key, g => g.First().Paragraph);
        var first = Keys(root).Select(k => k.Paragraph).FirstOrDefault() ?? root.Descendants<Paragraph>().FirstOrDefault();
        foreach (var (key, anchor) in taken)
        {
            Put(anchor, places.GetValueOrDefault(key) ?? first ?? root);
        }
    }

    private static void Put(OpenXmlElement anchor, OpenXmlElement holder)
    {
        if (anchor is not (BookmarkStart or CommentRangeStart or PermStart))
        {
            holder.AppendChild(anchor);
        }
        else if (holder.ChildElements.LastOrDefault(c => c is ParagraphProperties or BookmarkStart or CommentRangeStart or PermStart) is { } before && IsAtStart(before))
        {
            before.InsertAfterSelf(anchor);
        }
        else
        {
            holder.InsertAt(anchor, 0);
        }
    }

    private static bool IsAtStart(OpenXmlElement element) => element is ParagraphProperties or BookmarkStart or CommentRangeStart or PermStart && (element.PreviousSibling() is not { } before || IsAtStart(before));

    private static IEnumerable<OpenXmlElement> All(OpenXmlElement root) =>
        root.Descendants().Where(e => e is BookmarkStart or BookmarkEnd or CommentRangeStart or CommentRangeEnd or PermStart or PermEnd or CommentReference);

    /// <summary>An anchor out of its place; the sign of a comment with the run that it stands in, or in one of its own where text stands beside it.</summary>
    private static OpenXmlElement Out(OpenXmlElement anchor)
    {
        var run = anchor is CommentReference ? anchor.Parent as Run : null;
        var whole = run is not null && run.ChildElements.All(c => c == anchor || c is RunProperties) ? run : anchor;
        whole.Remove();
        return run is not null && whole == anchor ? new Run(anchor) : whole;
    }

    private static IEnumerable<(Paragraph Paragraph, string Key)> Keys(OpenXmlElement root)
    {
        var rank = 0;
        foreach (var paragraph in root.Descendants<Paragraph>().Where(p => !IsGone(p)))
        {
            yield return (paragraph, CellOf(paragraph, root) ?? $"{rank++}");
        }
    }

    /// <summary>Whether it only stays for a person to accept that it goes.</summary>
    private static bool IsGone(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;

    /// <summary>A cell by the label of its row and the head of its column; null outside of tables.</summary>
    private static string? CellOf(Paragraph paragraph, OpenXmlElement root)
    {
        if (paragraph.Ancestors<TableCell>().FirstOrDefault() is not { Parent: TableRow row } cell || !cell.Ancestors().Contains(root))
        {
            return null;
        }

        var cells = row.Elements<TableCell>().ToList();
        var head = row.Ancestors<Table>().First().Elements<TableRow>().First().Elements<TableCell>().ElementAtOrDefault(cells.IndexOf(cell));
        return $"{PieceText.Of(cells[0])}\u0001{(head is null ? string.Empty : PieceText.Of(head))}";
    }
}
