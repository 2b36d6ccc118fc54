using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DW = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Planning.Reporting.Monitoring.Word.Template;

/// <summary>
/// Makes good, in the copy that is filled, what other programs and repeated pasting leave in a document: names and numbers that serve
/// twice, notes and comments that are called and not there, relations that lead nowhere.
/// </summary>
internal static class TemplateRepair
{
    private const uint FirstDrawing = 900_000;
    private const int FirstControl = 360_000_001;
    private const int LongestStem = 34;

    /// <summary>Makes it good.</summary>
    /// <returns>Whether anything was wrong that a person may see.</returns>
    public static bool Settle(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var roots = TemplateParts.All(document).Select(p => p.Root).ToList();
        Numbers(roots);
        bool[] found = [Notes(main), Comments(main, roots), Bookmarks(roots), Lists(main), Styles(main), DeadRelations.Settle(document)];
        return found.Any(f => f);
    }

    private static bool Bookmarks(List<OpenXmlPartRootElement> roots)
    {
        var (starts, ends) = (All<BookmarkStart>(roots), All<BookmarkEnd>(roots));
        var isChanged = UniqueIds.Settle(starts, ends) | Alone(starts, ends);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var start in starts.Where(s => s.Parent is not null && !names.Add(s.Name?.Value ?? string.Empty)))
        {
            var (name, number) = (start.Name?.Value ?? "Signet", 2);
            while (!names.Add($"{name[..Math.Min(name.Length, LongestStem)]}_{number}"))
            {
                number++;
            }

            (start.Name, isChanged) = ($"{name[..Math.Min(name.Length, LongestStem)]}_{number}", true);
        }

        return isChanged;
    }

    /// <summary>A bookmark is both its ends.</summary>
    private static bool Alone(List<BookmarkStart> starts, List<BookmarkEnd> ends)
    {
        var (opened, closed) = (starts.Select(UniqueIds.RawOf).ToHashSet(), ends.Select(UniqueIds.RawOf).ToHashSet());
        var once = new HashSet<string>(StringComparer.Ordinal);
        return Remove([.. starts.Where(s => !closed.Contains(UniqueIds.RawOf(s))), .. ends.Where(e => !opened.Contains(UniqueIds.RawOf(e)) || !once.Add(UniqueIds.RawOf(e)))]);
    }

    private static bool Comments(MainDocumentPart main, List<OpenXmlPartRootElement> roots)
    {
        var comments = main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().ToList() ?? [];
        var (starts, ends, signs) = (All<CommentRangeStart>(roots), All<CommentRangeEnd>(roots), All<CommentReference>(roots));
        var isChanged = UniqueIds.Settle(comments, starts, ends, signs);
        var known = comments.Select(UniqueIds.RawOf).ToHashSet();
        return Remove([.. starts.Concat<OpenXmlElement>(ends).Concat(signs).Where(m => !known.Contains(UniqueIds.RawOf(m)))]) | isChanged;
    }

    private static bool Notes(MainDocumentPart main)
    {
        var (notes, calls) = (main.FootnotesPart?.Footnotes?.Elements<Footnote>().ToList() ?? [], main.Document!.Descendants<FootnoteReference>().ToList());
        var (endnotes, endCalls) = (main.EndnotesPart?.Endnotes?.Elements<Endnote>().ToList() ?? [], main.Document.Descendants<EndnoteReference>().ToList());
        var isChanged = UniqueIds.Settle(notes, calls) | UniqueIds.Settle(endnotes, endCalls);
        var (known, knownEnds) = (notes.Select(UniqueIds.RawOf).ToHashSet(), endnotes.Select(UniqueIds.RawOf).ToHashSet());
        return Remove([.. calls.Where(c => !known.Contains(UniqueIds.RawOf(c))), .. endCalls.Where(c => !knownEnds.Contains(UniqueIds.RawOf(c)))]) | isChanged;
    }

    // Word takes the first of those that share a number or a name; the others were never seen.
    private static bool Lists(MainDocumentPart main)
    {
        var numbering = main.NumberingDefinitionsPart?.Numbering;
        return Later(numbering?.Elements<AbstractNum>(), a => a.AbstractNumberId?.InnerText) | Later(numbering?.Elements<NumberingInstance>(), n => n.NumberID?.InnerText);
    }

    private static bool Styles(MainDocumentPart main) => Later(main.StyleDefinitionsPart?.Styles?.Elements<Style>(), s => s.StyleId?.InnerText);

    private static bool Later<T>(IEnumerable<T>? elements, Func<T, string?> keyOf)
        where T : OpenXmlElement
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Remove([.. (elements ?? []).Where(e => keyOf(e) is { } key && !seen.Add(key))]);
    }

    // Of drawings and controls: nothing points to them.
    private static void Numbers(List<OpenXmlPartRootElement> roots)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var free = FirstDrawing;
        foreach (var properties in All<DW.DocProperties>(roots).Where(p => !uint.TryParse(p.Id?.InnerText, out _) || !used.Add(p.Id!.InnerText!)))
        {
            properties.Id = free++;
        }

        var controls = new HashSet<string>(StringComparer.Ordinal);
        var next = FirstControl;
        foreach (var id in All<SdtId>(roots).Where(i => !int.TryParse(i.Val?.InnerText, out _) || !controls.Add(i.Val!.InnerText!)))
        {
            id.Val = next++;
        }
    }

    // What is written a second time for old programs has the numbers of the first.
    private static List<T> All<T>(List<OpenXmlPartRootElement> roots)
        where T : OpenXmlElement => [.. roots.SelectMany(r => r.Descendants<T>()).Where(e => !e.Ancestors<AlternateContentFallback>().Any())];

    private static bool Remove(IReadOnlyList<OpenXmlElement> elements)
    {
        foreach (var element in elements)
        {
            element.Remove();
        }

        return elements.Count > 0;
    }
}
