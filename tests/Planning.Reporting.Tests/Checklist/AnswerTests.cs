using System.Text.Json;
using System.Xml.Linq;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist;

public sealed class AnswerTests
{
    private static readonly FindingAnswer Contested = new()
    {
        State = AnswerState.Contested,
        Reason = "la surface est au tome 2, <p. 48>.",
        By = "M. Durand",
        On = new DateOnly(2026, 3, 3),
    };

    private static readonly FindingAnswer Stale = Contested with { StaleBecause = "le passage a changé depuis" };

    [Fact]
    public void An_answer_is_told_whole() => Assert.Equal(
        "contesté par M. Durand le 3\u00A0mars\u00A02026\u00A0: la surface est au tome 2, <p. 48>. À revoir\u00A0: le passage a changé depuis.", AnswerWords.Of(Stale));

    [Theory]
    [InlineData(AnswerState.Accepted, "accepté")]
    [InlineData(AnswerState.Postponed, "reporté jusqu’au 1er\u00A0juin\u00A02026")]
    [InlineData(AnswerState.Unclear, "à préciser, écrit")]
    public void An_answer_tells_no_more_than_is_known(AnswerState state, string words) =>
        Assert.Equal(words, AnswerWords.Of(new FindingAnswer { State = state, Until = state == AnswerState.Postponed ? new DateOnly(2026, 6, 1) : null }));

    [Fact]
    public void Counts_tell_how_findings_are_answered_and_which_to_look_at_again() => Assert.Equal(
        "1 acceptée, 2 contestées, dont 1 à revoir",
        AnswerWords.Count([Answered(Contested), Answered(Stale), Answered(Contested with { State = AnswerState.Accepted }), Some.Finding(Verdict.Missing)]));

    [Theory]
    [InlineData(AnswerState.Accepted, false, true)]
    [InlineData(AnswerState.Contested, false, false)]
    [InlineData(AnswerState.Contested, true, true)]
    [InlineData(AnswerState.Postponed, false, false)]
    [InlineData(AnswerState.Unclear, false, true)]
    public void What_is_contested_or_postponed_gets_no_remark_until_it_must_be_looked_at_again(AnswerState state, bool stale, bool due) =>
        Assert.Equal(due, CommentText.IsDue(Answered((stale ? Stale : Contested) with { State = state })));

    [Fact]
    public void A_remark_tells_the_answer_and_its_key_stays_last()
    {
        var lines = CommentText.Of(Answered(Stale));
        Assert.Equal("À revoir\u00A0: le passage a changé depuis.", lines[0]);
        Assert.StartsWith("Réponse\u00A0: contesté par M. Durand", lines[^2], StringComparison.Ordinal);
        Assert.Equal("Règle PLUI-RP-160", lines[^1]);
        Assert.Equal("Partiel", CommentText.VerdictOf(lines));
    }

    [Fact]
    public void The_verdict_of_every_remark_is_known_again_from_its_lines()
    {
        foreach (var verdict in new[] { Verdict.Partial, Verdict.Missing, Verdict.ToReview })
        {
            var finding = Some.Finding(verdict);
            Assert.Equal(CommentText.VerdictOf(finding), CommentText.VerdictOf(CommentText.Of(finding)));
        }

        Assert.Equal("Conseil", CommentText.VerdictOf(CommentText.Of(Some.Finding(Verdict.Partial, ObligationLevel.Optional))));
        Assert.Null(CommentText.VerdictOf(["Rien : de tel", "Règle X"]));
    }

    [Fact]
    public void Json_tells_the_answer_and_what_is_left_to_treat()
    {
        var findings = JsonDocument.Parse(Some.Written(JsonChecklist.Write, Result(Contested, Stale))).RootElement.GetProperty("documents")[0].GetProperty("findings");
        Assert.Equal((false, true), (findings[0].GetProperty("toTreat").GetBoolean(), findings[1].GetProperty("toTreat").GetBoolean()));
        var answer = findings[1].GetProperty("answer");
        Assert.Equal(("contested", "M. Durand", "2026-03-03", true), (answer.GetProperty("state").GetString(), answer.GetProperty("by").GetString(), answer.GetProperty("on").GetString(), answer.GetProperty("stale").GetBoolean()));
    }

    [Fact]
    public void Sarif_sets_aside_what_is_answered_and_puts_it_under_review_once_its_ground_has_changed()
    {
        var results = JsonDocument.Parse(Some.Written(SarifChecklist.Write, Result(Contested, Stale, Contested with { State = AnswerState.Accepted }))).RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(["accepted", "underReview"], results.EnumerateArray().Take(2).Select(r => r.GetProperty("suppressions")[0].GetProperty("status").GetString()));
        Assert.False(results[2].TryGetProperty("suppressions", out _));
        Assert.Equal("accepted", results[2].GetProperty("properties").GetProperty("answer").GetProperty("state").GetString());
    }

    [Fact]
    public void The_page_shows_the_answer_and_counts_it_out_of_what_is_left()
    {
        var page = Some.Written(HtmlChecklist.Write, Result(Contested, Stale));
        Assert.Contains("la surface est au tome 2, &lt;p. 48&gt;.", page, StringComparison.Ordinal);
        Assert.Contains("dont une à reprendre", page, StringComparison.Ordinal);
        Assert.Contains("2 contestées, dont 1 à revoir", page, StringComparison.Ordinal);
        Assert.Equal(1, XDocument.Parse(page).Descendants().Count(e => (string?)e.Attribute("class") == "second-look"));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void Hostile_words_of_an_answer_break_nothing(string text)
    {
        var result = Result(Contested with { Reason = text, By = text });
        Assert.NotNull(XDocument.Parse(Some.Written(HtmlChecklist.Write, result)).Root);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(Some.Written(SarifChecklist.Write, result)).RootElement.ValueKind);
        Assert.All(CommentText.Of(result.Reports[0].Findings[0]), line => Assert.DoesNotContain(line, c => c is '\n' or '\r'));
    }

    private static Finding Answered(FindingAnswer answer) => Some.Finding(Verdict.Partial) with { Answer = answer };

    private static CheckResult Result(params FindingAnswer[] answers) => Some.Result(Some.Report([.. answers.Select(Answered)]));
}
