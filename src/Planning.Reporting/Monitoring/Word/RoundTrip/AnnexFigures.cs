using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>The figures of the annex of sources, by number: one is known again by what it says and where it was read.</summary>
internal static class AnnexFigures
{
    private const int Digits = 16;

    /// <summary>The figures of a report.</summary>
    public static Dictionary<int, string> Of(IEnumerable<ReportReference> references) => references.GroupBy(r => r.Number).ToDictionary(g => g.Key, g => KeyOf(g.First()));

    private static string KeyOf(ReportReference reference) => PieceText.Hash($"{reference.Figure}\n{reference.Document}\n{reference.Place}")[..Digits];
}
