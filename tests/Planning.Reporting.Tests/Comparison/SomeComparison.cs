using System.Text;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Reporting.Comparison;

namespace Planning.Reporting.Tests.Comparison;

/// <summary>Small comparisons, made on the spot.</summary>
internal static class SomeComparison
{
    /// <summary>A comparison with a point of each kind, and all the rest once.</summary>
    /// <param name="text">What the documents say.</param>
    public static ComparisonResult Result(string text = "La hauteur est limitée à 9 m.")
    {
        var (old, @new) = (Some.Report("v7/RP.docx"), Some.Report("v8/RP.docx"));
        FindingChange[] findings =
        [
            Change(FindingState.Settled, Finding("PLUI-RP-010", Verdict.Missing, text), Finding("PLUI-RP-010", Verdict.Satisfied, text)),
            Change(FindingState.Remains, Finding("PLUI-RP-020", Verdict.Partial, text), Finding("PLUI-RP-020", Verdict.Partial, text)),
            Change(FindingState.Improved, Finding("PLUI-RP-030", Verdict.Missing, text), Finding("PLUI-RP-030", Verdict.Partial, text)),
            Change(FindingState.Appeared, Finding("PLUI-RP-040", Verdict.Satisfied, text), Finding("PLUI-RP-040", Verdict.Missing, text)),
            Change(FindingState.Appeared, null, Finding("PLUI-RP-050", Verdict.Missing, text)) with { Cause = ChangeCause.Basis },
            Change(FindingState.Withdrawn, Finding("PLUI-RP-060", Verdict.Missing, text), null),
            Change(FindingState.Quiet, Finding("PLUI-RP-070", Verdict.Satisfied, text), Finding("PLUI-RP-070", Verdict.Satisfied, text)),
        ];
        return new ComparisonResult
        {
            OldName = "v7",
            NewName = "v8",
            Comparison = new VersionComparison
            {
                Findings = [.. findings.Select(f => f with { OldReport = f.Old is null ? null : old, NewReport = f.New is null ? null : @new })],
                Passages = Passages(text),
                Figures = [new FigureChange { Unit = "m", OldValue = 9, NewValue = 12.5m, Old = Passage("v7/RP.docx", text), New = Passage("v8/RP.docx", text) }],
                Sections = [new SectionChange { Kind = PassageChangeKind.Moved, Title = text, Old = Passage("v7/RP.docx", text), New = Passage("v8/RP.docx", text), Passages = 4 }],
                Files = [new FileChange(["v7/RP.docx"], ["v8/RP.docx", "v8/RP_2.docx"])],
                Basis = new BasisChange(Some.Law with { Day = new DateOnly(2020, 1, 1) }, Some.Law, ["plan.date_approbation"]),
                OldWords = 100,
                NewWords = 110,
                SharedText = 0.9,
            },
            Old = Some.Result(old with { Findings = [.. findings.Select(f => f.Old).OfType<Finding>()] }),
            New = Some.Result(@new with { Findings = [.. findings.Select(f => f.New).OfType<Finding>()] }),
            Notices = [new Notice("PLN2543", text, text)],
            Made = Some.Moment,
        };
    }

    /// <summary>An answer to a finding.</summary>
    public static FindingAnswer Answer(AnswerState state) => new() { State = state, Reason = "le tome 2 le dit.", By = "Marie Durand" };

    /// <summary>The same comparison, a person having answered to one point of the new version.</summary>
    public static ComparisonResult Answered(ComparisonResult result, string rule, AnswerState state) => With(result, rule, f => f with { New = f.New! with { Answer = Answer(state) } });

    /// <summary>The same comparison with one point told otherwise.</summary>
    public static ComparisonResult With(ComparisonResult result, string rule, Func<FindingChange, FindingChange> change) => result with
    {
        Comparison = result.Comparison with { Findings = [.. result.Comparison.Findings.Select(f => f.Latest.Rule.Id == rule ? change(f) : f)] },
    };

    /// <summary>What a writer writes, as text.</summary>
    public static string Written(Action<ComparisonResult, Stream> write, ComparisonResult result)
    {
        using var stream = new MemoryStream();
        write(result, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static PassageChange[] Passages(string text) =>
    [
        .. Enum.GetValues<PassageChangeKind>().Select(kind => new PassageChange
        {
            Kind = kind,
            Old = kind == PassageChangeKind.Added ? null : Passage("v7/RP.docx", text),
            New = kind == PassageChangeKind.Removed ? null : Passage("v8/RP.docx", text),
            Edits = kind is PassageChangeKind.Modified or PassageChangeKind.MovedAndModified ? [new(EditKind.Kept, text), new(EditKind.Deleted, text), new(EditKind.Inserted, text)] : [],
            Stakes = PassageStakes.Figure,
            Findings = ["PLUI-RP-010"],
            IsOfSection = kind == PassageChangeKind.Moved,
        }),
    ];

    private static FindingChange Change(FindingState state, Finding? old, Finding? @new) => new() { State = state, Cause = ChangeCause.Text, Old = old, New = @new };

    private static Finding Finding(string id, Verdict verdict, string text) => new(Some.Rule(id), verdict, text, verdict == Verdict.Missing ? [] : [Some.Passage(text, text, text)], [text]);

    private static VersionPassage Passage(string file, string text) => new(file, "Rapport de présentation", Some.Place("2. Diagnostic"), text);
}
