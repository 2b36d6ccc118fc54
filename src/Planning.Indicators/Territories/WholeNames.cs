using System.Text.RegularExpressions;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Territories;

/// <summary>Widens names to all that is written of them: "communauté de communes du Val de Sère", "CC Entre Thève et Rubis".</summary>
internal static partial class WholeNames
{
    /// <summary>No opening is longer.</summary>
    private const int LongestOpening = 48;

    /// <summary>The mentions in order, each with the generic words right before it and the second half of a name such as "CC Terre et Mer".</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="found">The mentions, in order.</param>
    /// <param name="nameOf">The territory of a name.</param>
    public static List<NameMention> Of(string text, int start, List<NameMention> found, Func<string, Territory> nameOf)
    {
        var whole = new List<NameMention>(found.Count);
        foreach (var name in found)
        {
            var from = Math.Max(start, name.Start - LongestOpening);
            var opening = Opening().Match(text[from..name.Start]) is { Success: true } match ? from + match.Index : name.Start;
            if (whole.Count > 0 && IsSecondHalf(text, whole[^1], name))
            {
                opening = whole[^1].Start;
            }

            whole.RemoveAll(earlier => earlier.End > opening);
            whole.Add(opening == name.Start ? name : new NameMention(opening, name.End, nameOf(text[opening..name.End])));
        }

        return whole;
    }

    private static bool IsSecondHalf(string text, NameMention first, NameMention second) =>
        second.Start > first.End && text.AsSpan(first.End, second.Start - first.End).Trim() switch
        {
            "et" => OpensDouble().IsMatch(text[first.Start..first.End]),
            "au" or "aux" => OpensBody().IsMatch(text[first.Start..first.End]),
            _ => false,
        };

    [GeneratedRegex(@"^(?:intercom|communauté|CC|CA|CU)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OpensBody();

    [GeneratedRegex(@"\b(?:communauté\s(?:de\scommunes|d['’]agglomération|urbaine)|métropole|pôle\smétropolitain|agglomération|bassin\sde\svie|bassin\sd['’]emploi|aire\surbaine|unité\surbaine|pays|canton)\s(?:(?:de\sla|du|des|de)\s|de\sl['’]|d['’])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\sEntre\s|^(?:CC|CA|CU)\s(?!(?:des?|du)\s|d['’])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OpensDouble();
}
