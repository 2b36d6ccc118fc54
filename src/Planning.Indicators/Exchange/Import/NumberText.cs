using System.Globalization;
using System.Text.RegularExpressions;

namespace Planning.Indicators.Exchange.Import;

/// <summary>Numbers as people write them in tables: "1 234,5", "1234.5", "-3", "12 %".</summary>
public static partial class NumberText
{
    private static readonly HashSet<string> Absent = new(StringComparer.OrdinalIgnoreCase) { "", "-", "–", "—", "…", "...", "nd", "n.d.", "n.d", "n/d", "na", "n/a", "#n/a", "ns", "s", "s.", "secret", "nc", "n.c.", "non disponible" };

    /// <summary>Whether the cell says that there is no value.</summary>
    public static bool IsAbsent(string text) => Absent.Contains(text.Trim());

    /// <summary>Whether a point in the number could part thousands as well as begin decimals ("1.234").</summary>
    public static bool IsAmbiguous(string text) => Ambiguous().IsMatch(Bare(text));

    /// <summary>The number, where it can be read in one way only; null for anything else.</summary>
    public static decimal? Certain(string text) => IsAmbiguous(text) || text.TrimEnd().EndsWith('%') ? null : Of(text);

    /// <summary>The number; null for anything else.</summary>
    public static decimal? Of(string text)
    {
        var bare = Bare(text);
        var plain = Grouped().IsMatch(bare) ? bare.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.')
            : Simple().IsMatch(bare) ? bare.Replace(',', '.') : null;
        return plain is not null && decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string Bare(string text) => Spaces().Replace(text.Trim().TrimEnd('%'), string.Empty).Replace('−', '-');

    /// <summary>Spaces of any width, where they part thousands.</summary>
    [GeneratedRegex(@"(?<=\d)\s(?=\d{3}(?!\d))|\s+$|(?<=^[-+−])\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[-+]?\d{1,3}(?:\.\d{3})+,\d+$|^[-+]?\d{1,3}(?:\.\d{3}){2,}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^[-+]?\d+(?:[.,]\d+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Simple();

    [GeneratedRegex(@"^[-+]?[1-9]\d{0,2}\.\d{3}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ambiguous();
}
