using System.Text.RegularExpressions;

namespace Planning.Rules.Figures;

/// <summary>Finds where a text says what another document of the plan holds: "Le PADD prévoit 13,8 hectares".</summary>
internal static partial class CitedParts
{
    /// <summary>The part cited and the position after the verb; null where none is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the sentence begins.</param>
    /// <param name="end">Where it ends.</param>
    public static (string Part, int End)? In(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOfAny("PD") < 0 || Citing().Match(text, start, end - start) is not { Success: true } match)
        {
            return null;
        }

        return (Folding.Fold(match.Groups["part"].Value), match.Index + match.Length);
    }

    [GeneratedRegex(@"\b(?:[Ll]e|[Dd]u)\s+(?<part>PADD|PAS|DOO|POA)\s+(?:ne\s+)?(?:prévoit|prévoyait|fixe|retient|vise|limite|plafonne|arrête|annonce|affiche|programme|projette|inscrit|pose|table\s+sur)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Citing();
}
