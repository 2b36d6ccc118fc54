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

    [Theory]
    [InlineData(AnswerState.Contested)]
    [InlineData(AnswerState.Postponed)]
    [InlineData(AnswerState.Accepted)]
    [InlineData(AnswerState.Unclear)]
    public void An_answer_on_either_side_neither_settles_a_point_nor_makes_it_appear(AnswerState state)
    {
        var (bare, answered) = (SomeVersion.Finding("PLUI-REG-010", Verdict.Missing), SomeVersion.Finding("PLUI-REG-010", Verdict.Missing) with { Answer = SomeVersion.Answer(state) });
        Assert.Equal(FindingState.Remains, Assert.Single(Pairs([bare], [answered])).State);
        Assert.Equal(FindingState.Remains, Assert.Single(Pairs([answered], [bare])).State);
        Assert.Equal(FindingState.Remains, Assert.Single(Pairs([answered], [answered])).State);
        Assert.Equal(FindingState.Appeared, Assert.Single(Pairs([], [answered])).State);
        Assert.Equal(FindingState.Withdrawn, Assert.Single(Pairs([answered], [])).State);
        Assert.Equal(FindingState.Settled, Assert.Single(Pairs([answered], [SomeVersion.Finding("PLUI-REG-010", Verdict.Satisfied)])).State);
    }

    [Fact]
    public void A_met_verdict_that_a_person_contests_is_open_and_is_not_new()
    {
        var met = SomeVersion.Finding("PLUI-REG-010", Verdict.Satisfied);
        var contested = met with { Answer = SomeVersion.Answer(AnswerState.Contested) };
        Assert.Equal(FindingState.Remains, Assert.Single(Pairs([met], [contested])).State);
        Assert.Equal(FindingState.Quiet, Assert.Single(Pairs([contested], [met])).State);
        Assert.Equal(FindingState.Appeared, Assert.Single(Pairs([], [contested])).State);
        Assert.Equal(FindingState.Remains, Assert.Single(Pairs([SomeVersion.Finding("PLUI-REG-010", Verdict.Missing)], [contested])).State);
    }

    [Fact]
    public void An_answer_to_the_old_version_is_told_while_the_passage_is_the_same_and_the_new_one_has_none()
    {
        var answer = SomeVersion.Answer(AnswerState.Contested);
        var old = SomeVersion.Finding("PLUI-REG-010", Verdict.Partial, paragraph: 1, quote: "L’emprise est de 1 250 m².") with { Answer = answer };
        var same = SomeVersion.Finding("PLUI-REG-010", Verdict.Partial, paragraph: 9, quote: "L'emprise est de 1\u00A0250 m2.");
        Assert.Same(answer, Assert.Single(Pairs([old], [same])).EarlierAnswer);
        Assert.Same(answer, Assert.Single(Pairs([old], [])).EarlierAnswer);
        Assert.Null(Assert.Single(Pairs([old], [same with { Answer = SomeVersion.Answer(AnswerState.Accepted) }])).EarlierAnswer);
        Assert.Null(Assert.Single(Pairs([old], [SomeVersion.Finding("PLUI-REG-010", Verdict.Partial, paragraph: 1, quote: "L'emprise est de 1 300 m².")])).EarlierAnswer);
        Assert.Null(Assert.Single(Pairs([old], [SomeVersion.Finding("PLUI-REG-010", Verdict.Satisfied, quote: "L'emprise est de 1 250 m².")])).EarlierAnswer);
    }

    [Fact]
    public void Several_findings_of_one_key_are_each_judged_again_as_themselves()
    {
        var (first, second) = (SomeVersion.Finding("COMMUN-CIT-010", Verdict.Missing, "L123-1", quote: "Le premier.", paragraph: 1), SomeVersion.Finding("COMMUN-CIT-010", Verdict.Missing, "L123-1", quote: "Le second.", paragraph: 2));
        Finding Now(string quote, Verdict verdict) => SomeVersion.Finding("COMMUN-CIT-010", verdict, "L123-1", quote: quote, paragraph: 1);
        var pairs = new FindingPairs([Report(first, second)], [Report(Now("Le premier.", Verdict.Partial), Now("Le second.", Verdict.Partial))],
            [Report(Now("Le second.", Verdict.Partial), Now("Le premier.", Verdict.Missing))], (_, _) => true);
        Assert.Equal([ChangeCause.Text, ChangeCause.Basis], pairs.All().Select(c => c.Cause));
    }

    private static IReadOnlyList<FindingChange> Pairs(Finding[] old, Finding[] @new) => new FindingPairs([Report(old)], [Report(@new)], null, (_, _) => true).All();

    private static CheckReport Report(params Finding[] findings) => SomeVersion.Report("reglement.docx", "reglement", findings);
}
