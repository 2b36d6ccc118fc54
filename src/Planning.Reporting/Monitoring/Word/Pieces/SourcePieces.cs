using System.Globalization;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>Where each figure came from, as a table.</summary>
internal static class SourcePieces
{
    private const string Id = "annexe.sources";

    /// <summary>The tag of its control.</summary>
    public static readonly string Tag = PieceTag.Block(Id);

    public static Piece Of(IReadOnlyList<ReportReference> references) => references.Count == 0
        ? ReportPieces.Said(Id, "Ce rapport ne donne aucun chiffre.")
        : new TablePiece(PieceTag.Block(Id), new ReportTable
        {
            Id = Id,
            Caption = "Source de chaque chiffre",
            Heads = ["N°", "Chiffre", "Document et endroit", "Relecture"],
            Rows = [.. references.Select(Row)],
        });

    /// <summary>What a person decided of a figure, as people read it.</summary>
    public static string Status(ReportReference reference) => reference.Status switch
    {
        null => "objectif du plan",
        ObservationStatus.Extracted => "non relue",
        { } status => ObservationStatusNames.French(status),
    };

    /// <summary>The same of several figures.</summary>
    public static string Statuses(ReportReference reference, int count) => count < 2 ? Status(reference) : reference.Status switch
    {
        null => "objectifs du plan",
        ObservationStatus.Extracted => "non relues",
        { } status => $"{ObservationStatusNames.French(status)}s",
    };

    private static IReadOnlyList<ReportCell> Row(ReportReference reference) =>
    [
        new ReportCell(reference.Number.ToString(CultureInfo.InvariantCulture), IsFigure: true),
        new ReportCell(reference.Figure) { IsUnreviewed = reference.Status == ObservationStatus.Extracted },
        new ReportCell(reference.Place.Length > 0 ? $"{reference.Document}, {reference.Place}" : reference.Document), new ReportCell(Status(reference)),
    ];
}
