using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Word.Pieces;

/// <summary>The page that the council reads first.</summary>
internal static class SummaryPieces
{
    public static IReadOnlyList<Piece> All(ReportSummary summary) =>
    [
        Title("favorable", "Ce qui va dans le sens du plan"), Favourable(summary),
        Title("defavorable", "Ce qui s'en écarte"), Unfavourable(summary),
        Title("inconnu", "Ce qui ne peut pas être dit"), Unknown(summary),
        Title("decisions", "Les décisions à prendre"), Decisions(summary),
    ];

    public static Piece Favourable(ReportSummary summary) => List("favorable", summary.Favourable, "Aucune évolution ne va nettement dans le sens du plan.");

    public static Piece Unfavourable(ReportSummary summary) => List("defavorable", summary.Unfavourable, "Aucune évolution ne s'écarte nettement du plan.");

    public static Piece Unknown(ReportSummary summary) => List("inconnu", summary.Unknown, "Toutes les données demandées sont là.");

    public static Piece Decisions(ReportSummary summary) => List("decisions", summary.Decisions, "Aucune décision n'est proposée.");

    private static TitlePiece Title(string id, string text) => new(PieceTag.Title($"synthese.{id}"), Checklist.FrenchTypography.Set(text), 0);

    private static Piece List(string id, IReadOnlyList<ReportSentence> sentences, string none) =>
        sentences.Count == 0 ? ReportPieces.Said($"synthese.{id}", none) : new ListPiece(PieceTag.Block($"synthese.{id}"), sentences);
}
