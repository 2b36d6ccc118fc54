using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>What the data cannot answer.</summary>
internal static class MissingPieces
{
    private const string Id = "donnees-absentes";

    public static Piece Of(IReadOnlyList<MissingData> missing) => missing.Count == 0
        ? ReportPieces.Said(Id, "Aucune des données demandées ne manque.")
        : new TablePiece(PieceTag.Block(Id), new ReportTable
        {
            Id = Id,
            Caption = "Données absentes",
            Heads = ["Donnée", "Dernière valeur", "À demander à", "Ce que son absence empêche"],
            Rows = [.. missing.Select(m => (IReadOnlyList<ReportCell>)[new ReportCell(m.Subject), new ReportCell(Last(m)), new ReportCell(m.Supplier), new ReportCell(m.Prevents)])],
        });

    private static string Last(MissingData missing) => (missing.LastValue, missing.LastPeriod) switch
    {
        (null, _) => "aucune",
        ({ } value, { } period) => $"{value} ({period})",
        ({ } value, null) => value,
    };
}
