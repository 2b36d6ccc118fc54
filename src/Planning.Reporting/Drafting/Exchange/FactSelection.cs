using Planning.Abstractions.French;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Drafting.Judging;

namespace Planning.Reporting.Drafting.Exchange;

/// <summary>The facts that a question shows: those that its paragraphs speak of.</summary>
internal static class FactSelection
{
    private const int Most = 120;

    /// <summary>The facts of the paragraphs' indicators, and those whose value their sentences give; no odd name or unit among them.</summary>
    public static IReadOnlyList<Fact> For(IReadOnlyList<DraftParagraph> paragraphs, IReadOnlyList<Fact> facts)
    {
        var indicators = paragraphs.Select(p => p.Indicator).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var figures = paragraphs.SelectMany(p => p.Sentences).SelectMany(s => SentenceFigures.Of(s.Text)).ToHashSet(StringComparer.Ordinal);
        return [.. facts
            .Where(f => PlainProse.IsName(f.Territory.Name) && PlainProse.IsProse(f.Unit))
            .Select((f, i) => (Fact: f, Place: i, IsOfParagraphs: indicators.Contains(f.Indicator), IsGiven: SentenceFigures.Of(FrenchNumber.Of(f.Value)).All(figures.Contains)))
            .Where(f => f.IsOfParagraphs || f.IsGiven)
            .OrderByDescending(f => f.IsGiven).ThenBy(f => f.Place)
            .Take(Most).OrderBy(f => f.Place).Select(f => f.Fact)];
    }
}
