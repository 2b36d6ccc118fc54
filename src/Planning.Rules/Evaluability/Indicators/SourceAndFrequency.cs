using System.Text.RegularExpressions;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Parts what one column says of both: "Insee, annuelle" gives the source and the frequency.</summary>
internal sealed partial class SourceAndFrequency(EvaluabilityTerms terms)
{
    private static readonly char[] Cuts = [',', ';', '(', ')', '\n', '/'];

    private readonly int frequency = terms.Of("frequence");

    /// <summary>What names a source, and what a frequency; each null where nothing does.</summary>
    public (string? Source, string? Frequency) Of(string text)
    {
        var parts = text.Split(Cuts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToLookup(p => terms.Phrases.Speaks(p, frequency) || Interval().IsMatch(p));
        return (Joined(parts[false]), Joined(parts[true]));
    }

    private static string? Joined(IEnumerable<string> parts) => string.Join(", ", parts) is { Length: > 0 } text ? text : null;

    /// <summary>"3 ans", alone, is how often.</summary>
    [GeneratedRegex(@"^(?:\d{1,2}|deux|trois|quatre|cinq|six)\s(?:ans|mois)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Interval();
}
