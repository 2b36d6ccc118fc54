using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using static Planning.Host.Tests.Answers.SomeAnswer;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerMergeTests
{
    private static readonly AnswerEntry Reply = Entry() with { Written = "Contesté : c'est au tome 2.", Line = 1 };

    [Fact]
    public void An_answer_taken_twice_adds_nothing()
    {
        Assert.Empty(Merged([Reply], Reply with { Line = 0 }).Renewed);
        Assert.Single(Merged([], Reply, Reply).Added);
    }

    [Fact]
    public void An_answer_that_a_person_has_settled_since_stays_settled()
    {
        var settled = Reply with { State = AnswerState.Postponed, Reason = "Vu : en v9." };
        var merge = Merged([settled], Reply with { State = AnswerState.Unclear });
        Assert.Empty(merge.Renewed);
        Assert.Empty(merge.Added);
    }

    [Fact]
    public void A_later_answer_counts_and_the_earlier_stays_with_it()
    {
        var later = Reply with { State = AnswerState.Accepted, Reason = "", By = "Paul", On = new DateOnly(2026, 4, 1), Written = "OK" };
        var renewed = Merged([Reply], later).Renewed[1];
        Assert.Equal(("Paul", AnswerState.Accepted), (renewed.By, renewed.State));
        Assert.Equal(["contestee (C'est au tome 2.), M. Durand le 2026-03-03 : Contesté : c'est au tome 2."], renewed.Earlier);
    }

    [Fact]
    public void An_earlier_answer_read_late_is_kept_below_the_one_that_counts_and_once()
    {
        var earlier = Reply with { By = "Paul", On = new DateOnly(2026, 1, 1), Written = "OK", State = AnswerState.Accepted, Reason = "" };
        var renewed = Merged([Reply], earlier).Renewed[1];
        Assert.Equal(("M. Durand", AnswerState.Contested), (renewed.By, renewed.State));
        Assert.Equal(["acceptee, Paul le 2026-01-01 : OK"], renewed.Earlier);
        Assert.Empty(Merged([renewed], earlier, Reply).Renewed);
    }

    [Fact]
    public void Whatever_the_order_in_which_two_copies_are_read_the_same_answer_counts()
    {
        var other = Reply with { By = "Paul", On = new DateOnly(2026, 4, 1), Written = "OK", State = AnswerState.Accepted, Reason = "" };
        Assert.Equal("Paul", Assert.Single(Merged([], Reply, other).Added).By);
        Assert.Equal("Paul", Assert.Single(Merged([], other, Reply).Added).By);
    }

    [Fact]
    public void Answers_to_two_passages_of_one_key_and_to_two_documents_stay_apart() =>
        Assert.Equal(3, Merged([], Reply, Reply with { Passage = "Un autre." }, Reply with { File = "annexe.docx" }).Added.Count);

    private static AnswerMerge Merged(IReadOnlyList<AnswerEntry> known, params AnswerEntry[] taken)
    {
        var merge = new AnswerMerge(new AnswerFile { Folder = string.Empty, Entries = known });
        taken.ToList().ForEach(merge.Take);
        return merge;
    }
}
