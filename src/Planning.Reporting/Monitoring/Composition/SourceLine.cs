using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>What stands under a table or a chart: the documents with the years that they gave.</summary>
internal static class SourceLine
{
    private const int Most = 4;

    /// <summary>"Sources : Observatoire 2020.pdf (2015), Observatoire 2024.pdf (2021)." with its full stop.</summary>
    public static string Of(IEnumerable<TrendPoint> points)
    {
        var documents = points.SelectMany(p => SentenceDraft.Cited(p).Select(o => (Name: ObservationPlace.Document(o), p.Period))).Distinct()
            .GroupBy(d => d.Name, StringComparer.Ordinal).ToList();
        var named = documents.Take(Most).Select(d => $"{d.Key} ({Span([.. d.Select(p => p.Period).Distinct().OrderBy(p => p.To)])})").ToList();
        var rest = documents.Count - named.Count;
        var list = rest > 0 ? $"{string.Join(", ", named)} et {Figures.Number(rest, 0)} {(rest == 1 ? "autre document" : "autres documents")}" : string.Join(", ", named);
        return FrenchTypography.Set($"{(documents.Count > 1 ? "Sources" : "Source")} : {list}.");
    }

    private static string Span(IReadOnlyList<Abstractions.Indicators.Period> periods) => periods.Count <= 3 ? string.Join(", ", periods) : $"{periods[0]} à {periods[^1]}";
}
