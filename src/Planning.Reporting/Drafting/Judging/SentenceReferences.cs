using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Drafting.Judging;

/// <summary>Finds which references a drafted sentence rests on, from its figures: what the model says of it is not taken.</summary>
internal sealed class SentenceReferences(IReadOnlyList<ReportReference> references)
{
    private readonly Dictionary<int, IReadOnlyList<string>> figures = references.ToDictionary(r => r.Number, r => SentenceFigures.Of(r.Figure));

    /// <summary>The references whose figure the sentence gives; those of the whole paragraph where one of its figures is of none; none for a sentence without figures.</summary>
    /// <param name="text">The drafted sentence.</param>
    /// <param name="ours">Our sentences of the paragraph.</param>
    public IReadOnlyList<int> Of(string text, IReadOnlyList<ReportSentence> ours)
    {
        var given = SentenceFigures.Of(text);
        if (given.Count == 0)
        {
            return [];
        }

        var all = ours.SelectMany(s => s.References).Distinct().ToList();

        // The value opens a reference's phrase; its years come after, and are of many references.
        var told = all.Where(n => figures.TryGetValue(n, out var of) && of.Count > 0 && given.Contains(of[0])).ToList();
        var explained = told.SelectMany(n => figures[n]).ToHashSet(StringComparer.Ordinal);
        return told.Count > 0 && given.All(explained.Contains) ? told : all;
    }
}
