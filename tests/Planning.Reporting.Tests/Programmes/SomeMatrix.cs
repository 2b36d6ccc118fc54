using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Programmes;

/// <summary>A small programme across two documents.</summary>
internal static class SomeMatrix
{
    public static readonly Programme Programme = new()
    {
        Id = "ESSAI",
        Name = "Programme d'essai",
        From = 2024,
        Until = 2026,
        Axes =
        [
            new ProgrammeAxis(1, "Construire", [Commitment("E-1.1", "Protéger les haies"), Commitment("E-1.2", "Observer le foncier") with { IsLight = true }, Commitment("E-1.3", "Relier les bourgs")]),
            new ProgrammeAxis(2, "Partager", [Commitment("E-2.1", "Réduire <b>& publier</b>"), Commitment("E-2.2", "Coopérer") with { Types = ["scot"] }]),
        ],
    };

    /// <summary>E-1.1 is a rule in the second document and an orientation in the first, E-1.2 a mention, E-2.1 nowhere, E-2.2 of another type.</summary>
    public static CheckResult Result() => Some.Result(
        Some.Report("d/1_PADD.docx") with { Part = "padd", PartName = "PADD", Commitments = [Carried("E-1.1", CommitmentDepth.Orientation), Carried("E-1.2", CommitmentDepth.Mention), Carried("E-1.3"), Carried("E-2.1")] },
        Some.Report("d/2_Reglement.docx") with { Part = "reglement", PartName = "Règlement", Commitments = [Carried("E-1.1", CommitmentDepth.Rule, CommitmentDepth.Mention), Carried("E-1.2"), Carried("E-1.3", CommitmentDepth.FollowUp), Carried("E-2.1")] })
        with
    { Programme = Programme };

    private static Commitment Commitment(string id, string title) => new() { Id = id, Title = title, Types = ["plui"], CarriedBy = $"ce qui porte {id}", Indicators = ["un effet"] };

    private static CarriedCommitment Carried(string id, params CommitmentDepth[] depths) => new()
    {
        Commitment = id,
        Passages = [.. depths.Select(d => new CommitmentPassage(d, Some.Passage($"Passage de {id}, {d}.", "le sujet", "2 Orientations")))],
    };
}
