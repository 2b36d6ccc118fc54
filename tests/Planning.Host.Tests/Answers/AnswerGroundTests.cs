using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using static Planning.Host.Tests.Answers.SomeAnswer;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerGroundTests
{
    [Theory]
    [InlineData("le territoire a gagné 84 habitants par an")]
    [InlineData("Depuis 2010, le territoire a gagné 84 habitants par an. La vacance baisse.")]
    [InlineData("Le territoire a gagné 84 habitants par…")]
    public void The_same_words_hold_wherever_they_stand_and_however_long_the_quotation(string quote) =>
        Assert.False(Answer(Entry(), Finding(Verdict.Partial, quote)).IsStale);

    [Theory]
    [InlineData("Le territoire a gagné 85 habitants par an.")]
    [InlineData("Le territoire a perdu des habitants.")]
    public void Other_words_ask_for_another_look(string quote) =>
        Assert.Equal("le passage a changé depuis", Answer(Entry(), Finding(Verdict.Partial, quote)).StaleBecause);

    [Fact]
    public void A_passage_that_is_gone_asks_for_another_look() =>
        Assert.True(Answer(Entry(verdict: "manquant"), Finding(Verdict.Missing, "") with { Place = Passage("x").Location }).IsStale);

    [Fact]
    public void What_was_missing_and_still_is_holds_and_what_is_now_partial_does_not()
    {
        var entry = Entry(passage: "", verdict: "manquant");
        Assert.False(Answer(entry, Finding(Verdict.Missing, "")).IsStale);
        Assert.Equal("le constat était « manquant », il est « partiel »", Answer(entry, Finding(Verdict.Partial)).StaleBecause);
    }

    [Theory]
    [InlineData(AnswerState.Accepted, false)]
    [InlineData(AnswerState.Postponed, false)]
    [InlineData(AnswerState.Contested, true)]
    public void Once_the_point_is_met_only_a_contest_of_it_asks_for_another_look(AnswerState state, bool stale) =>
        Assert.Equal(stale, Answer(Entry(state), Finding(Verdict.Satisfied)).IsStale);

    [Fact]
    public void A_satisfied_finding_contested_counts_as_one_to_treat_until_it_cites_another_passage()
    {
        var entry = Entry(verdict: "satisfait");
        Assert.True((Finding(Verdict.Satisfied) with { Answer = Answer(entry, Finding(Verdict.Satisfied)) }).NeedsAction);
        var other = Finding(Verdict.Satisfied, "Un autre passage.");
        Assert.False((other with { Answer = Answer(entry, other) }).NeedsAction);
        var partial = Finding(Verdict.Partial);
        Assert.True((partial with { Answer = Answer(entry, partial) }).NeedsAction);
    }

    [Theory]
    [InlineData(AnswerState.Accepted, true)]
    [InlineData(AnswerState.Contested, false)]
    [InlineData(AnswerState.Postponed, false)]
    [InlineData(AnswerState.Unclear, true)]
    public void What_is_contested_or_postponed_is_no_longer_to_treat(AnswerState state, bool toTreat) =>
        Assert.Equal(toTreat, (Finding(Verdict.Partial) with { Answer = Answer(Entry(state), Finding(Verdict.Partial)) }).NeedsAction);

    [Theory]
    [InlineData("2026-06-01", false)]
    [InlineData("2026-05-31", true)]
    [InlineData(null, false)]
    public void A_postponement_holds_to_the_end_of_its_day(string? until, bool toTreat)
    {
        var entry = Entry(AnswerState.Postponed) with { Until = until is null ? null : AnswerFields.DayOf(until) };
        var finding = Finding(Verdict.Partial) with { Answer = Answer(entry, Finding(Verdict.Partial)) };
        Assert.Equal(toTreat, finding.NeedsAction);
        Assert.Equal(toTreat ? "l'échéance est passée" : string.Empty, finding.Answer!.StaleBecause);
    }

    [Fact]
    public void An_answer_written_by_hand_without_what_it_answers_holds() =>
        Assert.False(Answer(Entry(passage: "", verdict: ""), Finding(Verdict.Partial)).IsStale);

    private static FindingAnswer Answer(AnswerEntry entry, Finding finding) => AnswerGround.Of(entry, finding, Today);
}
