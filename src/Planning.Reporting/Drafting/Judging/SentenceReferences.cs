using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Drafting.Judging;

/// <summary>Finds which references a drafted sentence rests on, from its figures: what the model says of it is not taken.</summary>
internal sealed class SentenceReferences(IReadOnlyList<ReportReference> references)
{
    private readonly Dictionary<int, (string? Value, IReadOnlyList<string> All)> figures = references.ToDictionary(r => r.Number, r => (ValueOf(r.Figure), SentenceFigures.Of(r.Figure)));

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

        var told = all.Where(n => figures.TryGetValue(n, out var of) && of.Value is { } value && given.Contains(value)).ToList();
        var explained = told.SelectMany(n => figures[n].All).ToHashSet(StringComparer.Ordinal);
        return told.Count > 0 && given.All(explained.Contains) ? told : all;
    }

    /// <summary>The value of a reference's phrase: after its colon ("Population, Sarvelle, 2021 : 43 020 habitants"), else the first number; years stand elsewhere.</summary>
    private static string? ValueOf(string figure) => SentenceFigures.Of(figure[(figure.LastIndexOf(':') + 1)..]) is [var value, ..] ? value : null;
}
