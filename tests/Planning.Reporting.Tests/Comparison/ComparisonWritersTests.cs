using System.Text.Json;
using System.Xml.Linq;
using NJsonSchema;
using Planning.Abstractions.Findings;
using Planning.Reporting.Comparison;

namespace Planning.Reporting.Tests.Comparison;

public sealed class ComparisonWritersTests
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

    [Fact]
    public void Json_tells_each_point_with_both_findings_and_each_change_with_both_passages()
    {
        var root = JsonDocument.Parse(SomeComparison.Written(JsonComparison.Write, SomeComparison.Result())).RootElement;
        var settled = root.GetProperty("findings").EnumerateArray().First();
        Assert.Equal(("settled", "missing", "satisfied"), (settled.GetProperty("state").GetString(), VerdictOf(settled, "old"), VerdictOf(settled, "new")));
        Assert.Equal(1, root.GetProperty("counts").GetProperty("improved").GetInt32());
        Assert.Equal(12.5m, root.GetProperty("figures")[0].GetProperty("newValue").GetDecimal());
        Assert.Equal(["modified", "moved", "moved-and-modified", "added", "removed"], root.GetProperty("passages").EnumerateArray().Select(p => p.GetProperty("kind").GetString()));
        Assert.Equal("2020-01-01", root.GetProperty("basis").GetProperty("oldLaw").GetString());
    }

    [Fact]
    public async Task Sarif_gives_each_result_its_state_since_the_old_version_and_is_valid()
    {
        var log = SomeComparison.Written(SarifComparison.Write, SomeComparison.Result());
        var states = JsonDocument.Parse(log).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => $"{r.GetProperty("ruleId").GetString()} {r.GetProperty("baselineState").GetString()}");
        Assert.Equal(["PLUI-RP-010 updated", "PLUI-RP-020 unchanged", "PLUI-RP-030 updated", "PLUI-RP-040 new", "PLUI-RP-050 new", "PLUI-RP-070 unchanged", "PLUI-RP-060 absent"], states);
        Assert.Empty((await Schema).Validate(log).Select(e => $"{e.Path} {e.Kind}"));
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task No_text_of_a_document_breaks_an_output(string text)
    {
        var result = SomeComparison.Result(text);
        Assert.NotNull(XDocument.Parse(SomeComparison.Written(HtmlComparison.Write, result)).Root);
        Assert.Empty((await Schema).Validate(SomeComparison.Written(SarifComparison.Write, result)));
        JsonDocument.Parse(SomeComparison.Written(JsonComparison.Write, result)).Dispose();
        Assert.All(ComparisonComment.Of(result.Comparison.Figures), line => Assert.DoesNotContain('\n', line));
    }

    [Fact]
    public void The_page_marks_what_is_gone_and_what_is_new_by_more_than_colour_and_every_link_leads_somewhere()
    {
        var page = XDocument.Parse(SomeComparison.Written(HtmlComparison.Write, SomeComparison.Result()));
        Assert.NotEmpty(page.Descendants("del"));
        Assert.NotEmpty(page.Descendants("ins"));
        Assert.Contains("line-through", page.Descendants("style").Last().Value, StringComparison.Ordinal);
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.Descendants().Attributes().Where(a => a.Name == "href" || a.Name == "aria-labelledby"), a => Assert.Contains(a.Value.TrimStart('#'), ids));
        Assert.DoesNotContain("://", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_says_first_whether_the_point_was_told_before()
    {
        var result = SomeComparison.Result();
        var lines = result.Comparison.Findings.Where(f => f.New is { NeedsAction: true }).Select(f => ComparisonComment.Of(f.New!, f, result.Comparison.Basis)).ToList();
        Assert.Equal("Déjà signalé dans la version précédente.", lines[0][0]);
        Assert.StartsWith("Déjà signalé dans la version précédente, et mieux traité", lines[1][0], StringComparison.Ordinal);
        Assert.StartsWith("Nouveau\u00A0: dans la version précédente, ce point était «\u00A0Satisfait\u00A0»", lines[2][0], StringComparison.Ordinal);
        Assert.All(lines, l => Assert.StartsWith("Règle PLUI-RP-", l[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void A_point_that_is_answered_is_shown_with_its_answer_and_asks_for_nothing()
    {
        var result = SomeComparison.Answered(SomeComparison.Result(), "PLUI-RP-020", AnswerState.Contested);
        var root = JsonDocument.Parse(SomeComparison.Written(JsonComparison.Write, result)).RootElement;
        var point = root.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("key").GetString() == "PLUI-RP-020").GetProperty("new").GetProperty("finding");
        Assert.Equal((1, 0), (root.GetProperty("counts").GetProperty("contested").GetInt32(), root.GetProperty("counts").GetProperty("postponed").GetInt32()));
        Assert.Equal(("contested", false), (point.GetProperty("answer").GetProperty("state").GetString(), point.GetProperty("toTreat").GetBoolean()));
        var article = ArticleOf(result, "PLUI-RP-020");
        Assert.Contains("Contesté par Marie Durand\u00A0: le tome 2 le dit.", article, StringComparison.Ordinal);
        Assert.DoesNotContain("À faire", article, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_to_the_old_version_alone_is_shown_as_such_and_the_point_still_asks_for_something()
    {
        var result = SomeComparison.With(SomeComparison.Result(), "PLUI-RP-020", f => f with { EarlierAnswer = SomeComparison.Answer(AnswerState.Postponed) });
        var root = JsonDocument.Parse(SomeComparison.Written(JsonComparison.Write, result)).RootElement;
        var point = root.GetProperty("findings").EnumerateArray().Single(f => f.GetProperty("key").GetString() == "PLUI-RP-020");
        Assert.Equal("postponed", point.GetProperty("earlierAnswer").GetProperty("state").GetString());
        Assert.Equal(0, root.GetProperty("counts").GetProperty("postponed").GetInt32());
        var article = ArticleOf(result, "PLUI-RP-020");
        Assert.Contains("Réponse donnée à la version précédente", article, StringComparison.Ordinal);
        Assert.Contains("À faire", article, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_on_a_point_contested_before_does_not_call_it_new()
    {
        var change = SomeComparison.Result().Comparison.Findings.Single(f => f.Latest.Rule.Id == "PLUI-RP-020");
        change = change with { Old = change.Old! with { Answer = SomeComparison.Answer(AnswerState.Contested) } };
        Assert.Equal("Déjà signalé dans la version précédente.", ComparisonComment.Of(change.New!, change, null)[0]);
    }

    private static string ArticleOf(ComparisonResult result, string key) => XDocument.Parse(SomeComparison.Written(HtmlComparison.Write, result)).Descendants()
        .Single(e => e.Name.LocalName == "article" && e.Descendants().Any(a => a.Value == key && (string?)a.Attribute("class") == "rule")).Value;

    private static string? VerdictOf(JsonElement finding, string side) => finding.GetProperty(side).GetProperty("finding").GetProperty("verdict").GetString();
}
