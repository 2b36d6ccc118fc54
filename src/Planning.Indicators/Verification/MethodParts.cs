using System.Text.RegularExpressions;

namespace Planning.Indicators.Verification;

/// <summary>The parts of a report that tell how it was made: their sentences define and count, and claim nothing of a territory.</summary>
public static partial class MethodParts
{
    /// <summary>Whether a part is one, by its heading ("Méthode", "Annexe 2 – Note méthodologique", "Glossaire").</summary>
    public static bool IsUnder(string heading) => Words().IsMatch(heading);

    [GeneratedRegex(@"^(?:annexe\b[^\p{L}]*(?:\d+[^\p{L}]*)?|[\d.]+\s*[–—-]?\s*)?(?:méthodes?|méthodologie|notes?\s+(?:de\s+méthode|méthodologiques?)|précisions\s+méthodologiques|sources\s+et\s+méthodes?|définitions?|glossaire|lexique|liste\s+des\s+sigles|sigles(?:\s+et\s+abréviations)?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Words();
}
