using Planning.Documents.Pdf.Child;

namespace Planning.Documents.Pdf.Story;

/// <summary>Finds the headings that a file's bookmarks, or its tags, name; and those that look like them.</summary>
internal static class OutlineHeadings
{
    // Bookmarks that lead to nothing on their page were made for another file, or by hand.
    private const double LeastFound = 0.6;
    private const int LeastEntries = 2;
    private const int LongestHeading = 300;
    private const double MostTagged = 0.4;
    private const int MostAlike = 5000;

    /// <summary>The levels of the paragraphs that are headings, from 1; nothing where neither bookmarks nor tags make sense.</summary>
    public static IReadOnlyDictionary<LineGroup, int> In(IReadOnlyList<OutlineEntry> outline, IReadOnlyList<LineGroup> paragraphs)
    {
        var letters = paragraphs.ToDictionary(p => p, p => Letters(p.Lines.SelectMany(l => l.Text)));
        var tagged = Tagged(letters);
        var named = Named(outline, letters);
        if (outline.Count >= LeastEntries && named.Count >= outline.Count * LeastFound && named.Count >= tagged.Count)
        {
            return WithAlike(named, paragraphs);
        }

        return tagged.Count >= LeastEntries ? tagged : [];
    }

    // Tags that make a heading of everything say nothing.
    private static Dictionary<LineGroup, int> Tagged(Dictionary<LineGroup, string> letters)
    {
        var tagged = letters.Where(p => p.Key.Lines[0].TagLevel > 0 && p.Value.Length is > 0 and <= LongestHeading).ToDictionary(p => p.Key, p => p.Key.Lines[0].TagLevel);
        return tagged.Keys.Sum(p => letters[p].Length) <= letters.Values.Sum(l => l.Length) * MostTagged ? tagged : [];
    }

    private static Dictionary<LineGroup, int> Named(IReadOnlyList<OutlineEntry> outline, Dictionary<LineGroup, string> letters)
    {
        var byPage = letters.ToLookup(p => p.Key.Page);
        var found = new Dictionary<LineGroup, int>();
        foreach (var entry in outline)
        {
            var title = Letters(entry.Title);
            if (title.Length > 0 && byPage[entry.Page].Concat(byPage[entry.Page + 1]).FirstOrDefault(p => !found.ContainsKey(p.Key) && IsNamed(p.Value, title)).Key is { } heading)
            {
                found[heading] = entry.Level;
            }
        }

        return found;
    }

    // The bookmark may lack the number, or the number its dot.
    private static bool IsNamed(string paragraph, string entry) =>
        paragraph.Equals(entry, StringComparison.OrdinalIgnoreCase)
        || (paragraph.Length > entry.Length && paragraph.Length - entry.Length <= 8 && paragraph.EndsWith(entry, StringComparison.OrdinalIgnoreCase) && paragraph.AsSpan(0, paragraph.Length - entry.Length).ContainsAnyInRange('0', '9'))
        || (entry.Length > paragraph.Length && entry.Length - paragraph.Length <= 8 && paragraph.Length > 3 && entry.EndsWith(paragraph, StringComparison.OrdinalIgnoreCase) && entry.AsSpan(0, entry.Length - paragraph.Length).ContainsAnyInRange('0', '9'));

    // Headings that the bookmarks leave out, those deeper than they go apart, look like those that they name.
    private static Dictionary<LineGroup, int> WithAlike(Dictionary<LineGroup, int> named, IReadOnlyList<LineGroup> paragraphs)
    {
        var looks = named.GroupBy(n => Look(n.Key)).ToDictionary(g => g.Key, g => g.GroupBy(n => n.Value).MaxBy(l => l.Count())!.Key);
        var counts = paragraphs.CountBy(Look).ToDictionary();
        var body = paragraphs.GroupBy(Look).MaxBy(g => g.Sum(p => p.Lines.Sum(l => l.Text.Length)))?.Key;
        var sure = looks.Keys.Where(look => look != body && named.Keys.Count(n => Look(n) == look) * 2 > counts[look]).ToHashSet();
        foreach (var paragraph in paragraphs.Where(p => !named.ContainsKey(p) && sure.Contains(Look(p)) && p.Lines.Count <= 2).Take(MostAlike))
        {
            named[paragraph] = looks[Look(paragraph)];
        }

        return named;
    }

    private static (int Size, bool IsBold, bool IsItalic, string Colour) Look(LineGroup paragraph) =>
        ((int)Math.Round(paragraph.Lines[0].Size * 2), paragraph.Lines[0].IsBold, paragraph.Lines[0].IsItalic, paragraph.Lines[0].Colour);

    private static string Letters(IEnumerable<char> text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
