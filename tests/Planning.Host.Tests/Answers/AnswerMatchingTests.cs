using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using static Planning.Host.Tests.Answers.SomeAnswer;

namespace Planning.Host.Tests.Answers;

public sealed class AnswerMatchingTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-answers").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_finding_that_another_document_of_the_dossier_answers_now_keeps_its_answer() =>
        Assert.NotNull(Match(true, [Entry()], Report("evaluation.docx", "evaluation", Finding(Verdict.Partial))).Reports[0].Findings[0].Answer);

    [Fact]
    public void A_rule_asked_of_each_document_is_answered_by_its_own_alone()
    {
        File.WriteAllText(Path.Combine(folder, "rapport.docx"), string.Empty);
        var each = Finding(Verdict.Partial, each: true);
        var reports = Match(true, [Entry()], Report("annexe.docx", "rapport", each), Report("rapport.docx", "rapport", each), Report("padd.docx", "padd", each)).Reports;
        Assert.Equal([false, true, false], reports.Select(r => r.Findings[0].Answer is not null));
    }

    [Fact]
    public void A_disagreement_between_two_documents_is_answered_from_either()
    {
        File.WriteAllText(Path.Combine(folder, "rapport.docx"), string.Empty);
        var other = new Evidence { Quote = Quote, File = Path.Combine(folder, "rapport.docx"), Location = Passage(Quote).Location };
        var disagreement = new Finding(Rule(each: true, concern: Concern.Agreement), Verdict.Partial, "Dit.", [Passage("20 100 habitants."), other], []);
        var answered = Match(true, [Entry()], Report("padd.docx", "padd", disagreement)).Reports[0].Findings[0].Answer;
        Assert.False(Assert.IsType<FindingAnswer>(answered).IsStale);
    }

    [Fact]
    public void A_subject_tells_findings_of_one_rule_apart()
    {
        var report = Report("rapport.docx", "rapport", Finding(Verdict.Partial, subject: "L123-1"), Finding(Verdict.Partial, subject: "L123-2"));
        var answered = Match(true, [Entry() with { Subject = "L123-2" }], report).Reports[0].Findings;
        Assert.Null(answered[0].Answer);
        Assert.NotNull(answered[1].Answer);
    }

    [Fact]
    public void Among_findings_of_one_key_the_passage_tells_and_the_rest_stay_open()
    {
        var report = Report("rapport.docx", "rapport", Finding(Verdict.Partial, "Un passage."), Finding(Verdict.Partial), Finding(Verdict.Partial, "Un troisième."));
        Assert.Equal([false, true, false], Match(true, [Entry()], report).Reports[0].Findings.Select(f => f.Answer is not null));
    }

    [Fact]
    public void An_answer_without_a_passage_is_for_all_findings_of_its_key_that_have_none_of_their_own()
    {
        var report = Report("rapport.docx", "rapport", Finding(Verdict.Partial, "Un passage."), Finding(Verdict.Partial));
        var answers = Match(true, [Entry(passage: "", verdict: "") with { Reason = "Toutes.", Line = 1 }, Entry() with { Line = 9 }], report);
        Assert.Equal(["Toutes.", "C'est au tome 2."], answers.Reports[0].Findings.Select(f => f.Answer!.Reason));
        Assert.Empty(answers.Doubled);
    }

    [Fact]
    public void Of_two_answers_to_one_finding_the_later_is_kept_and_said()
    {
        var later = Entry(AnswerState.Accepted) with { On = new DateOnly(2026, 4, 1), Line = 3 };
        var match = Match(true, [later, Entry() with { Line = 9 }], Report("rapport.docx", "rapport", Finding(Verdict.Partial)));
        Assert.Equal(AnswerState.Accepted, match.Reports[0].Findings[0].Answer!.State);
        Assert.Equal((9, 3), (match.Doubled[0].Left.Line, match.Doubled[0].Kept.Line));
    }

    [Fact]
    public void An_answer_to_an_earlier_passage_gives_way_to_the_new_one_without_a_word()
    {
        var again = Entry(passage: "Un autre passage.") with { On = new DateOnly(2026, 5, 1) };
        var match = Match(true, [Entry(), again], Report("rapport.docx", "rapport", Finding(Verdict.Partial, "Un autre passage.")));
        Assert.False(match.Reports[0].Findings[0].Answer!.IsStale);
        Assert.Empty(match.Doubled);
        Assert.Empty(match.Without);
    }

    [Fact]
    public void An_answer_whose_finding_is_gone_is_told() =>
        Assert.Equal("PLAN-RP-999", Assert.Single(Match(true, [Entry(rule: "PLAN-RP-999")], Report("rapport.docx", "rapport", Finding(Verdict.Partial))).Without).Rule);

    [Theory]
    [InlineData("rapport.docx", true)]
    [InlineData("rapport_v8.docx", true)]
    [InlineData("rapport-controle.docx", true)]
    [InlineData("autre.docx", false)]
    public void Beside_other_documents_an_answer_follows_its_own_through_its_versions(string checkedFile, bool answered)
    {
        File.WriteAllText(Path.Combine(folder, "rapport.docx"), string.Empty);
        Assert.Equal(answered, Match(false, [Entry()], Report(checkedFile, "rapport", Finding(Verdict.Partial))).Reports[0].Findings[0].Answer is not null);
    }

    [Fact]
    public void An_answer_to_a_document_that_is_gone_follows_the_part() =>
        Assert.NotNull(Match(false, [Entry()], Report("nouveau nom.docx", "rapport", Finding(Verdict.Partial))).Reports[0].Findings[0].Answer);

    private AnswerMatching Match(bool isDossier, IReadOnlyList<AnswerEntry> entries, params CheckReport[] reports) =>
        new(new AnswerFile { Folder = folder, Entries = entries }, isDossier, [.. reports.Select(r => r with { File = Path.Combine(folder, r.File) })], Today);
}
