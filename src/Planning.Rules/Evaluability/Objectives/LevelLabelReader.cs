using System.Text.RegularExpressions;

namespace Planning.Rules.Evaluability.Objectives;

/// <summary>Reads the labels by which plans number their objectives; which words are labels is data.</summary>
internal sealed partial class LevelLabelReader(EvaluabilityTerms terms)
{
    private const int LongestLabel = 60;

    private readonly (int Concept, ObjectiveLevel Level)[] levels =
    [
        (terms.Of("niveau-axe"), ObjectiveLevel.Axis), (terms.Of("niveau-orientation"), ObjectiveLevel.Orientation),
        (terms.Of("niveau-objectif"), ObjectiveLevel.Objective), (terms.Of("niveau-action"), ObjectiveLevel.Action),
    ];

    private readonly int indicator = terms.Of("col-indicateur");
    private readonly Dictionary<string, ObjectiveLevel?> known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The concepts of the words that label a level.</summary>
    public IEnumerable<int> Concepts => levels.Select(l => l.Concept);

    /// <summary>The label that opens a text; null when none does.</summary>
    public LevelLabel? Read(string text)
    {
        var match = Opening().Match(text.Length > LongestLabel ? text[..LongestLabel] : text);
        // "Fiche indicateur n° 1" numbers sheets, not what they measure.
        if (!match.Success || LevelOf(match.Groups["word"].Value) is not { } level || terms.Phrases.Speaks(match.Groups["label"].Value, indicator))
        {
            return null;
        }

        return new LevelLabel(level, NumberOf(match.Groups["number"].Value), match.Groups["label"].Value.Trim(), text[match.Length..].Trim(' ', '.', ';', '\u00A0'));
    }

    /// <summary>All places of objectives that a text refers to, by level and number: "Objectifs 1.1 et 2.3".</summary>
    public IEnumerable<(ObjectiveLevel? Level, string Number)> References(string text)
    {
        ObjectiveLevel? level = null;
        foreach (Match match in Reference().Matches(text))
        {
            level = match.Groups["word"] is { Success: true } word ? LevelOf(word.Value) : level;
            yield return (level, NumberOf(match.Groups["number"].Value));
        }
    }

    /// <summary>The level that a word names; null for another word.</summary>
    public ObjectiveLevel? LevelOf(string word)
    {
        if (!known.TryGetValue(word, out var level))
        {
            var concepts = terms.Phrases.ConceptsOf(word);
            known[word] = level = levels.Where(l => concepts.Contains(l.Concept)).Select(l => (ObjectiveLevel?)l.Level).FirstOrDefault();
        }

        return level;
    }

    private static string NumberOf(string written) => written.Replace('-', '.').TrimEnd('.').ToUpperInvariant();

    [GeneratedRegex(@"^\s*(?<label>(?<word>\p{L}[\p{L}-]{2,})(?:\s+\p{L}{3,}){0,2}?\s*(?:n\s?[°ºo]\s*)?(?<number>\d{1,3}(?:[.-]\d{1,3})*(?:[.-]?[a-zA-Z](?![\p{L}\d]))?|[IVX]{1,5}(?!\p{L})|[A-Z](?:[.-]?\d{1,3})*(?![\p{L}\d])))\.?(?:\s*[-–—:)|]+\s*|\s+(?=\p{Lu})|\s*$)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?:(?<word>\p{L}{3,})\s+(?:n\s?[°ºo]\s*)?)?(?<![\p{L}\d.,])(?<number>\d{1,2}(?:[.-]\d{1,2})*(?:\.[a-z])?|[A-Z](?:[.-]?\d{1,2})+|[IVX]{1,4}|[A-Z](?=\s*(?:[-–—:]|$)))(?![\p{L}\d])",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Reference();
}
