using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using static Planning.Host.Tests.Answers.SomeAnswer;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerMergeWritingTests : IDisposable
{
    private readonly AnswerFolder answers = new();

    public void Dispose() => answers.Dispose();

    [Fact]
    public void What_another_person_saves_meanwhile_stays_and_the_answer_is_put_into_it()
    {
        answers.Add(Entry(rule: "PLAN-RP-010"));
        var merge = Taking(Entry(rule: "PLAN-RP-020"));
        File.AppendAllText(answers.File, "\n# de Marie\n- regle: PLAN-RP-070\n  piece: rapport\n  reponse: acceptee\n");
        Assert.Equal("PLAN-RP-020", Assert.Single(merge.Write().Added).Rule);
        Assert.Equal(["PLAN-RP-010", "PLAN-RP-020", "PLAN-RP-070"], answers.Read().Sound().Entries.Select(e => e.Rule));
        Assert.Contains("# de Marie", answers.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_finding_answered_by_two_people_at_once_keeps_both()
    {
        var merge = Taking(Entry() with { On = new DateOnly(2026, 4, 1) });
        answers.Add(Entry(AnswerState.Accepted) with { By = "Marie", Reason = "Oui, à revoir." });
        Assert.Single(merge.Write().Renewed);
        var kept = Assert.Single(answers.Read().Sound().Entries);
        Assert.Equal(AnswerState.Contested, kept.State);
        Assert.Contains("Oui, à revoir.", Assert.Single(kept.Earlier), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_another_person_has_broken_meanwhile_is_told_and_kept()
    {
        var merge = Taking(Entry());
        const string Broken = "<<<<<<< HEAD\n";
        File.WriteAllText(answers.File, Broken);
        Assert.Equal("PLN1550", Assert.Throws<UserErrorException>(merge.Write).Code);
        Assert.Equal(Broken, answers.Text);
    }

    [Fact]
    public void A_file_that_is_gone_meanwhile_is_made_again()
    {
        answers.Add(Entry(rule: "PLAN-RP-010"));
        var merge = Taking(Entry(rule: "PLAN-RP-020"));
        File.Delete(answers.File);
        merge.Write();
        Assert.Equal("PLAN-RP-020", Assert.Single(answers.Read().Sound().Entries).Rule);
    }

    [Fact]
    public void Nothing_new_writes_nothing()
    {
        answers.Add(Entry());
        var before = File.GetLastWriteTimeUtc(answers.File);
        Taking(Entry()).Write();
        Assert.Equal(before, File.GetLastWriteTimeUtc(answers.File));
    }

    private AnswerMerge Taking(AnswerEntry entry)
    {
        var merge = new AnswerMerge(answers.Read().Sound());
        merge.Take(entry);
        return merge;
    }
}
