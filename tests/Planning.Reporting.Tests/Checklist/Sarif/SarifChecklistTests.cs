using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist.Sarif;

public sealed class SarifChecklistTests
{
    private static readonly string[] Kinds = ["notApplicable", "pass", "fail", "review", "open", "informational"];
    private static readonly string[] Levels = ["none", "note", "warning", "error"];

    [Fact]
    public void Each_verdict_has_its_kind_and_its_level()
    {
        var results = Run(Some.OneOfEach()).GetProperty("results").EnumerateArray().Select(r => $"{Text(r, "kind")} {Text(r, "level")}");

        Assert.Equal(["pass none", "fail warning", "fail error", "fail note", "notApplicable none", "informational none"], results);
    }

    [Fact]
    public void What_the_standard_requires_is_there()
    {
        using var log = JsonDocument.Parse(Some.Written(SarifChecklist.Write, Sample.Result()));
        Assert.Equal("2.1.0", Text(log.RootElement, "version"));
        var run = log.RootElement.GetProperty("runs").EnumerateArray().Single();
        Assert.Equal("Planning", Text(run.GetProperty("tool").GetProperty("driver"), "name"));
        Assert.Matches(@"^\d+\.\d+\.\d+$", Text(run.GetProperty("tool").GetProperty("driver"), "version"));
        Assert.All(run.GetProperty("invocations").EnumerateArray(), i => Assert.False(i.GetProperty("executionSuccessful").GetBoolean()));
        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.NotEmpty(Text(result.GetProperty("message"), "text"));
            Assert.Contains(Text(result, "kind"), Kinds);
            Assert.Contains(Text(result, "level"), Levels);
            Assert.Equal(Text(result, "kind") == "fail", Text(result, "level") != "none");
        });
    }

    [Fact]
    public void Indexes_point_at_what_they_name()
    {
        var run = Run(Sample.Result());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var artifacts = run.GetProperty("artifacts");

        Assert.All(run.GetProperty("results").EnumerateArray(), result =>
        {
            Assert.Equal(Text(result, "ruleId"), Text(rules[result.GetProperty("ruleIndex").GetInt32()], "id"));
            Assert.All(result.GetProperty("locations").EnumerateArray(), location =>
            {
                var place = location.GetProperty("physicalLocation").GetProperty("artifactLocation");
                Assert.Equal(Text(place, "uri"), Text(artifacts[place.GetProperty("index").GetInt32()].GetProperty("location"), "uri"));
            });
        });
    }

    [Fact]
    public void A_rule_is_described_once_with_its_article_and_its_remedy()
    {
        var finding = Some.Finding(Verdict.Missing);
        var rule = Run(Some.Result(Some.Report("a.docx", finding), Some.Report("b.docx", finding)))
            .GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single();

        Assert.Equal(finding.Rule.Title, Text(rule.GetProperty("shortDescription"), "text"));
        Assert.Equal(finding.Rule.Remedy, Text(rule.GetProperty("help"), "text"));
        Assert.Equal("L151-4", Text(rule.GetProperty("properties"), "article"));
    }

    [Fact]
    public void A_result_stands_at_its_first_passage_and_the_others_are_related()
    {
        var finding = new Finding(Some.Rule(), Verdict.Satisfied, "Le sujet est traité.", [Some.Passage(), Some.Passage("Un autre passage.")], []);
        var result = Run(Some.Result(Some.Report(finding))).GetProperty("results")[0];
        var heading = result.GetProperty("locations")[0].GetProperty("logicalLocations")[0];

        Assert.Equal("2.3 Consommation d'espaces", Text(heading, "name"));
        Assert.Equal("2. Diagnostic > 2.3 Consommation d'espaces", Text(heading, "fullyQualifiedName"));
        Assert.Contains("Un autre passage.", Text(result.GetProperty("relatedLocations")[0].GetProperty("message"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_to_do_is_said_where_someone_must_act()
    {
        var results = Run(Some.OneOfEach()).GetProperty("results");

        Assert.EndsWith("source.", Text(results[1].GetProperty("message"), "text"), StringComparison.Ordinal);
        Assert.DoesNotContain("source.", Text(results[0].GetProperty("message"), "text"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_of_a_file_read_in_two_parts_is_told_once()
    {
        var notice = new Notice("PLN2101", "Aucun style de titre.", "Appliquez les styles.");
        var report = Some.Report(Some.Finding(Verdict.Missing)) with { Notices = [notice] };
        var run = Run(Some.Result(report, report with { Part = "padd" }) with { Unread = [new UnreadFile("b.docx", "PLN1201", "Illisible.", "Ouvrez-le.")] });
        var notifications = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").EnumerateArray().ToList();

        Assert.Equal(["error", "warning"], notifications.Select(n => Text(n, "level")));
        Assert.Equal(["PLN1201", "PLN2101"], notifications.Select(n => Text(n.GetProperty("descriptor"), "id")));
        Assert.Equal("b.docx", Text(notifications[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"), "uri"));
    }

    [Fact]
    public void Nothing_checked_is_a_run_without_results()
    {
        var run = Run(Some.Result());

        Assert.Equal(0, run.GetProperty("results").GetArrayLength());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("2026-03-01T08:05:00.000Z", Text(run.GetProperty("invocations")[0], "endTimeUtc"));
    }

    [Fact]
    public void A_brace_is_doubled_so_that_no_reader_takes_it_for_a_placeholder() =>
        Assert.Equal("Complétez {{0}}.", Text(Run(Some.Result(Some.Report(Some.Finding(Verdict.Satisfied, message: "Complétez {0}."))))
            .GetProperty("results")[0].GetProperty("message"), "text"));

    [Fact]
    public void A_related_passage_is_told_once()
    {
        var finding = new Finding(Some.Rule(), Verdict.Satisfied, "Le sujet est traité.", [Some.Passage("Un."), Some.Passage("Deux."), Some.Passage("Deux.")], []);

        Assert.Equal(1, Run(Some.Result(Some.Report(finding))).GetProperty("results")[0].GetProperty("relatedLocations").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void A_hostile_document_is_still_told(string text)
    {
        var passage = Some.Passage(text, text, text);
        var report = Some.Report(text, new Finding(Some.Rule(), Verdict.Missing, text, [passage], [text]));

        Assert.StartsWith(Hostile.WithoutHalfPairs(text), Text(Run(Some.Result(report)).GetProperty("results")[0].GetProperty("message"), "text"), StringComparison.Ordinal);
    }

    private static JsonElement Run(CheckResult result) => JsonDocument.Parse(Some.Written(SarifChecklist.Write, result)).RootElement.GetProperty("runs")[0];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
