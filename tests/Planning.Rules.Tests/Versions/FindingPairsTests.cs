using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Rules.Versions;

namespace Planning.Rules.Tests.Versions;

public sealed class FindingPairsTests
{
    [Theory]
    [InlineData(Verdict.Missing, Verdict.Satisfied, FindingState.Settled)]
    [InlineData(Verdict.Partial, Verdict.NotApplicable, FindingState.Settled)]
    [InlineData(Verdict.Missing, Verdict.Missing, FindingState.Remains)]
    [InlineData(Verdict.Missing, Verdict.Partial, FindingState.Improved)]
    [InlineData(Verdict.Partial, Verdict.Missing, FindingState.Worsened)]
    [InlineData(Verdict.ToReview, Verdict.Missing, FindingState.Remains)]
    [InlineData(Verdict.Satisfied, Verdict.Missing, FindingState.Appeared)]
    [InlineData(Verdict.Satisfied, Verdict.NotApplicable, FindingState.Quiet)]
    public void A_point_is_followed_by_its_verdicts(Verdict old, Verdict @new, FindingState expected) =>
        Assert.Equal(expected, Assert.Single(Pairs([SomeVersion.Finding("PLUI-REG-010", old)], [SomeVersion.Finding("PLUI-REG-010", @new)])).State);

    [Fact]
    public void A_point_that_one_version_alone_has_appears_or_is_judged_no_longer()
    {
        Assert.Equal(FindingState.Appeared, Assert.Single(Pairs([], [SomeVersion.Finding("PLUI-REG-010", Verdict.Missing)])).State);
        Assert.Equal(FindingState.Withdrawn, Assert.Single(Pairs([SomeVersion.Finding("PLUI-REG-010", Verdict.Missing)], [])).State);
    }

    [Fact]
    public void A_fault_beyond_the_law_that_is_told_no_longer_is_settled() => Assert.Equal(FindingState.Settled,
        Assert.Single(Pairs([SomeVersion.Finding("COMMUN-CIT-010", Verdict.Partial, "L123-1", Concern.Citation)], [])).State);

    [Fact]
    public void The_same_rule_on_two_subjects_is_two_points()
    {
        var changes = Pairs(
            [SomeVersion.Finding("COMMUN-CIT-010", Verdict.Partial, "L123-1", Concern.Citation), SomeVersion.Finding("COMMUN-CIT-010", Verdict.Partial, "L123-5", Concern.Citation)],
            [SomeVersion.Finding("COMMUN-CIT-010", Verdict.Partial, "L123-5", Concern.Citation)]);
        Assert.Equal(["COMMUN-CIT-010 · L123-5 Remains", "COMMUN-CIT-010 · L123-1 Settled"], changes.Select(c => $"{c.Latest.Key} {c.State}"));
    }

    [Theory]
    [InlineData(Verdict.Missing, Verdict.Missing, ChangeCause.Text)]
    [InlineData(Verdict.Missing, Verdict.NotApplicable, ChangeCause.Basis)]
    [InlineData(Verdict.Missing, Verdict.Partial, ChangeCause.TextAndBasis)]
    public void A_verdict_that_another_law_changes_is_told_from_one_that_the_text_changes(Verdict old, Verdict oldOnNewBasis, ChangeCause expected)
    {
        var pairs = new FindingPairs([Report(SomeVersion.Finding("PLUI-REG-010", old))], [Report(SomeVersion.Finding("PLUI-REG-010", Verdict.NotApplicable))],
            [Report(SomeVersion.Finding("PLUI-REG-010", oldOnNewBasis))], (_, _) => true);
        Assert.Equal(expected, Assert.Single(pairs.All()).Cause);
    }

    private static IReadOnlyList<FindingChange> Pairs(Finding[] old, Finding[] @new) => new FindingPairs([Report(old)], [Report(@new)], null, (_, _) => true).All();

    private static CheckReport Report(params Finding[] findings) => SomeVersion.Report("reglement.docx", "reglement", findings);
}
