using System.Globalization;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>What a contents table lists, by its instruction.</summary>
internal sealed record ContentsField
{
    /// <summary>The first and last levels of headings; null for none by level.</summary>
    public (int From, int To)? Levels { get; private init; }

    /// <summary>The names of further styles, with the levels of their entries.</summary>
    public IReadOnlyDictionary<string, int> Styles { get; private init; } = new Dictionary<string, int>();

    /// <summary>The sequence of captions that it lists; null for one of headings.</summary>
    public string? Sequence { get; private init; }

    /// <summary>Whether its entries are links.</summary>
    public bool HasLinks { get; private init; }

    /// <summary>Whether it gives pages.</summary>
    public bool HasPages { get; private init; } = true;

    /// <summary>Reads an instruction; null for another field.</summary>
    public static ContentsField? Of(string code)
    {
        var words = FieldCodes.Words(code);
        if (!words[0].Equals("TOC", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string? After(params string[] switches) => Enumerable.Range(1, words.Count - 1).Where(i => switches.Contains(words[i]) && i + 1 < words.Count && !words[i + 1].StartsWith('\\'))
            .Select(i => words[i + 1]).FirstOrDefault();
        var styles = StylesOf(After("\\t"));
        var range = LevelsOf(After("\\o"));
        return new ContentsField
        {
            Sequence = After("\\c", "\\a"),
            Styles = styles,
            Levels = range ?? (words.Contains("\\o") || words.Contains("\\u") || styles.Count == 0 ? (1, 9) : null),
            HasLinks = words.Contains("\\h"),
            HasPages = !words.Contains("\\n"),
        };
    }

    private static (int From, int To)? LevelsOf(string? range) =>
        range?.Split('-') is [var from, var to] && int.TryParse(from, NumberStyles.Integer, CultureInfo.InvariantCulture, out var first) && int.TryParse(to, NumberStyles.Integer, CultureInfo.InvariantCulture, out var last)
            ? (first, last) : null;

    private static Dictionary<string, int> StylesOf(string? pairs)
    {
        var words = (pairs ?? string.Empty).Split((char[])[';', ','], StringSplitOptions.TrimEntries);
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            if (int.TryParse(words[i + 1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var level) && words[i].Length > 0)
            {
                found[words[i]] = level;
            }
        }

        return found;
    }
}
