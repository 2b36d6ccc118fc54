using NJsonSchema;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tests.Checklist.Sarif;

/// <summary>Logs against the schema that the authors of SARIF's library publish with it.</summary>
public sealed class SarifSchemaTests
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromFileAsync(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"));

    public static TheoryData<string> Checks => ["long", "one of each", "nothing", "answered", "elsewhere"];

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task The_log_is_valid_against_the_SARIF_schema(string check) => Assert.Empty(await Faults(check switch
    {
        "long" => Sample.Result(),
        "one of each" => Some.OneOfEach(),
        "nothing" => Some.Result(),
        "answered" => Some.Result(Some.Report([.. Enum.GetValues<AnswerState>().SelectMany(s => new[] { string.Empty, "le passage a changé depuis" }
            .Select(why => Some.Finding(Verdict.Partial) with { Answer = new FindingAnswer { State = s, StaleBecause = why, On = new DateOnly(2026, 3, 3) } }))])),
        _ => Some.Result(Some.Report("/plans/PLUi Â.docx", Some.Finding(Verdict.Missing)), Some.Report(@"C:\plans\a.docx"), Some.Report(@"\\serveur\plans\a.docx")),
    }));

    [Theory]
    [MemberData(nameof(Hostile.Texts), MemberType = typeof(Hostile))]
    public async Task The_log_of_a_hostile_document_is_valid(string text)
    {
        var finding = new Finding(Some.Rule(), Verdict.Missing, text, [Some.Passage(text, text, text), Some.Passage(), Some.Passage()], [text, text]);
        var report = Some.Report(text, finding) with { Notices = [new Notice("PLN2101", text, text, Some.Place(text))] };
        Assert.Empty(await Faults(Some.Result(report, report) with { Unread = [new UnreadFile(text, "PLN1201", text, text)] }));
    }

    [Theory]
    [InlineData("\"2.1.0\"", "\"2.0.0\"")]
    [InlineData("\"level\"", "\"niveau\"")]
    [InlineData("\"fail\"", "\"failed\"")]
    [InlineData("\"ruleIndex\": ", "\"ruleIndex\": -1")]
    public async Task A_log_that_is_wrong_is_told_so(string right, string wrong) =>
        Assert.NotEmpty((await Schema).Validate(Log(Some.OneOfEach()).Replace(right, wrong, StringComparison.Ordinal)));

    private static async Task<IEnumerable<string>> Faults(CheckResult result) => (await Schema).Validate(Log(result)).Select(e => $"{e.Path} {e.Kind}");

    private static string Log(CheckResult result) => Some.Written(SarifChecklist.Write, result);
}
