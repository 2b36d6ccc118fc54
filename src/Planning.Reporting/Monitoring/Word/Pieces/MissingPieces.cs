using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>What the data cannot answer, section by section.</summary>
internal static class MissingPieces
{
    private const string Id = "donnees-absentes";

    public static Piece Of(MonitoringReport report) => report.Missing.Count == 0
        ? ReportPieces.Said(Id, "Aucune des données demandées ne manque.")
        : new TablePiece(PieceTag.Block(Id), new ReportTable
        {
            Id = Id,
            Caption = "Données absentes",
            Heads = ["Partie", "Donnée : à demander à", "Ce que son absence empêche"],
            Rows = [.. report.Missing.GroupBy(m => (m.Section, m.Prevents)).Select(g => Row(TitleOf(report, g.Key.Section), [.. g]))],
        });

    private static IReadOnlyList<ReportCell> Row(string title, IReadOnlyList<MissingData> missing) =>
        [new ReportCell(title), new ReportCell($"{string.Join(" ; ", missing.Select(Told))}."), new ReportCell(missing[0].Prevents)];

    private static string Told(MissingData missing) => (missing.LastValue, missing.LastPeriod) switch
    {
        (null, _) => $"{missing.Subject} : {missing.Supplier}",
        ({ } value, { } period) => $"{missing.Subject} (dernière valeur : {value} en {period}) : {missing.Supplier}",
        ({ } value, null) => $"{missing.Subject} (dernière valeur : {value}) : {missing.Supplier}",
    };

    private static string TitleOf(MonitoringReport report, string section) => report.Sections.FirstOrDefault(s => s.Id == section)?.Title ?? string.Empty;
}
