using System.Text.Json;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist;

public sealed class JsonChecklistTests
{
    [Fact]
    public void A_finding_is_written_with_the_names_that_other_programs_rely_on()
    {
        var finding = Root(Some.Result(Some.Report(Some.Finding(Verdict.Partial)))).GetProperty("documents")[0].GetProperty("findings")[0];

        Assert.Equal(
            ["rule", "concern", "title", "article", "paragraph", "level", "verdict", "message", "remedy", "toTreat", "evidence", "searched"],
            finding.EnumerateObject().Select(p => p.Name));
        Assert.Equal("partial", finding.GetProperty("verdict").GetString());
        Assert.Equal("obligatoire", finding.GetProperty("level").GetString());
        Assert.Equal(["quote", "shows", "heading", "paragraph", "page"], finding.GetProperty("evidence")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(412, finding.GetProperty("evidence")[0].GetProperty("paragraph").GetInt32());
        Assert.Equal("2. Diagnostic", finding.GetProperty("evidence")[0].GetProperty("heading")[0].GetString());
        Assert.Equal("1. Préambule", finding.GetProperty("searched")[0].GetString());
    }

    [Fact]
    public void Each_verdict_and_each_level_has_its_name()
    {
        var findings = Root(Some.OneOfEach()).GetProperty("documents")[0].GetProperty("findings").EnumerateArray().ToList();

        Assert.Equal(["satisfied", "partial", "missing", "to-review", "not-applicable", "partial"], findings.Select(f => f.GetProperty("verdict").GetString()));
        Assert.Equal("facultatif", findings[^1].GetProperty("level").GetString());
    }

    [Fact]
    public void A_place_without_rank_or_page_says_so()
    {
        var passage = Some.Passage() with { Location = new Location { HeadingPath = [] } };
        var finding = new Finding(Some.Rule(), Verdict.Satisfied, "Le sujet est traité.", [passage], []);
        var evidence = Root(Some.Result(Some.Report(finding))).GetProperty("documents")[0].GetProperty("findings")[0].GetProperty("evidence")[0];

        Assert.Equal(JsonValueKind.Null, evidence.GetProperty("paragraph").ValueKind);
        Assert.Equal(JsonValueKind.Null, evidence.GetProperty("page").ValueKind);
        Assert.Equal(0, evidence.GetProperty("heading").GetArrayLength());
    }

    [Fact]
    public void An_unread_file_and_a_notice_are_written_with_what_to_do()
    {
        var root = Root(Some.Result() with
        {
            Unread = [new UnreadFile("a.docx", "PLN1201", "Illisible.", "Enregistrez-le à nouveau.")],
            Notices = [new Notice("PLN2301", "Fait inconnu.", "Vérifiez son nom."), new Notice("PLN2101", "Ici.", "Voyez.", Some.Place("2. Diagnostic"))],
        });

        Assert.Equal("Enregistrez-le à nouveau.", root.GetProperty("unread")[0].GetProperty("remedy").GetString());
        Assert.Equal(["code", "message", "remedy"], root.GetProperty("notices")[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(["code", "message", "remedy", "heading", "paragraph"], root.GetProperty("notices")[1].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void A_check_that_could_not_be_made_is_named_once()
    {
        var report = Some.Report() with { Undone = ["les articles cités"] };
        Assert.Equal("les articles cités", Assert.Single(Root(Some.Result(report, report)).GetProperty("undone").EnumerateArray()).GetString());
    }

    [Fact]
    public void Nothing_checked_gives_empty_lists()
    {
        var root = Root(Some.Result());

        Assert.All(["documents", "unread", "notices", "undone"], name => Assert.Equal(0, root.GetProperty(name).GetArrayLength()));
    }

    [Fact]
    public void French_letters_are_left_as_they_are() =>
        Assert.Contains("Préambule", Some.Written(JsonChecklist.Write, Some.OneOfEach()), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public void A_hostile_quote_comes_back_as_it_was(string quote)
    {
        var finding = new Finding(Some.Rule(), Verdict.Satisfied, quote, [Some.Passage(quote)], []);
        var written = Root(Some.Result(Some.Report(finding))).GetProperty("documents")[0].GetProperty("findings")[0].GetProperty("evidence")[0];

        Assert.Equal(Hostile.WithoutHalfPairs(quote), written.GetProperty("quote").GetString());
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        JsonChecklist.Write(Some.OneOfEach(), stream);

        Assert.True(stream.CanWrite);
    }

    private static JsonElement Root(CheckResult result) => JsonDocument.Parse(Some.Written(JsonChecklist.Write, result)).RootElement;
}
