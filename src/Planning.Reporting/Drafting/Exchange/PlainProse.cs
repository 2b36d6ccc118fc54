using System.Globalization;
using System.Text;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Drafting.Exchange;

/// <summary>Tells words that may be shown to a model from those that look like none of a name or a sentence: they stay on the machine.</summary>
internal static class PlainProse
{
    private const int LongestName = 90;
    private const int MostWordsOfName = 14;

    /// <summary>Whether a name of a territory is one: short, on one line, of letters and the signs that names take.</summary>
    public static bool IsName(string name) =>
        name.Length <= LongestName && name.Split(' ').Length <= MostWordsOfName && name.EnumerateRunes().All(r => Rune.IsLetterOrDigit(r) || " \u00A0\u202F'’-–.,()&/".Contains(r.ToString(), StringComparison.Ordinal));

    /// <summary>Whether a sentence is one of prose: no sign that is not seen, no bracket of markup, no line end.</summary>
    public static bool IsProse(string text) => text.EnumerateRunes().All(r => r.Value is not ('<' or '>' or '{' or '}' or '`' or '\\' or '|') && Rune.GetUnicodeCategory(r) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    /// <summary>Whether a paragraph may be shown: its sentences are prose and hold no odd name among those of the facts.</summary>
    public static bool MayBeShown(DraftParagraph paragraph, IReadOnlyList<string> oddNames) =>
        paragraph.Sentences.All(s => IsProse(s.Text) && !oddNames.Any(n => s.Text.Contains(n, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The names of territories that are odd, each once.</summary>
    public static IReadOnlyList<string> OddNames(IEnumerable<Fact> facts) =>
        [.. facts.Select(f => f.Territory.Name).Where(n => n.Length > 0 && !IsName(n)).Distinct(StringComparer.Ordinal)];
}
