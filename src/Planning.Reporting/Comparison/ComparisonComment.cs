using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Comparison;

/// <summary>The remarks that a comparison leaves in the margin of the new version.</summary>
public static class ComparisonComment
{
    /// <summary>The key of the remarks on figures.</summary>
    public const string FigureKey = "COMPARAISON · chiffre modifié";

    /// <summary>A finding's remark, which says first whether the old version had it already.</summary>
    public static IReadOnlyList<string> Of(Finding finding, FindingChange change, BasisChange? basis)
    {
        var first = change switch
        {
            { Old: null } => "Nouveau\u00A0: la version précédente n’en disait rien.",
            { Old: { } old } when !CommentText.IsDue(old with { Answer = null }) => $"Nouveau\u00A0: dans la version précédente, ce point était «\u00A0{ConcernWords.Of(old)}\u00A0».",
            { State: FindingState.Improved } => $"Déjà signalé dans la version précédente, et mieux traité\u00A0: {ComparisonWords.Verdicts(change)}.",
            { State: FindingState.Worsened } => $"Déjà signalé dans la version précédente, et moins bien traité\u00A0: {ComparisonWords.Verdicts(change)}.",
            _ => "Déjà signalé dans la version précédente.",
        };
        var cause = FrenchTypography.Set(ComparisonWords.CauseOf(change, basis));
        return [cause.Length == 0 ? first : $"{first} {cause}", .. CommentText.Of(finding)];
    }

    /// <summary>The remark on the figures of one passage that changed.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<FigureChange> figures)
    {
        string[] lines =
        [
            figures.Count == 1 ? "Chiffre modifié depuis la version précédente." : "Chiffres modifiés depuis la version précédente.",
            .. figures.Select(f => $"{(f.Name.Length > 0 ? $"{f.Name}\u00A0: " : string.Empty)}{ComparisonWords.Value(f.OldValue, f.Unit)} → {ComparisonWords.Value(f.NewValue, f.Unit)}"),
            $"Passage précédent\u00A0: «\u00A0{FigureExtract.Of(figures[0].Old.Text, figures[0].OldSpan)}\u00A0»",
            "À faire\u00A0: vérifiez que ce chiffre est le bon partout où le plan le donne.",
            $"Règle {FigureKey}",
        ];
        return [.. lines.Select(l => XmlText.Of(l).ReplaceLineEndings(" "))];
    }
}
