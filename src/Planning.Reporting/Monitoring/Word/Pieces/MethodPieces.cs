using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>How the report was made, so that anyone can make it again.</summary>
internal static class MethodPieces
{
    private const string Id = "annexe.methode";

    public static IReadOnlyList<Piece> Of(MonitoringReport report)
    {
        var method = report.Method;
        var pieces = new List<Piece>
        {
            ReportPieces.Said($"{Id}.auteur", $"Ce rapport a été rédigé le {FrenchDate.Of(report.Made)} par Planning {method.Version}, à partir des fichiers ci-dessous. "
                + (method.OnlyReviewed ? "Seuls les chiffres relus par une personne ont été employés." : "Les chiffres qu'aucune personne n'a relus sont marqués d'un astérisque.")),
        };
        if (method.Choices.Count > 0)
        {
            pieces.Add(new ListPiece(PieceTag.Block($"{Id}.choix"), [.. method.Choices.Select(c => new ReportSentence(c, []))]));
        }

        pieces.Add(method.Inputs.Count == 0 ? ReportPieces.Said($"{Id}.fichiers", "Aucun fichier n'a été employé.") : new TablePiece(PieceTag.Block($"{Id}.fichiers"), new ReportTable
        {
            Id = $"{Id}.fichiers",
            Caption = "Fichiers employés",
            Heads = ["Fichier", "Ce qu'il a donné", "Empreinte SHA-256"],
            Rows = [.. method.Inputs.Select(i => (IReadOnlyList<ReportCell>)[new ReportCell(i.File), new ReportCell(i.Use), new ReportCell(i.Hash)])],
        }));
        return pieces;
    }
}
