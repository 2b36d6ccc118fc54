using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Checklist.Note;

/// <summary>The note on one document: its findings, grouped by what to do, a row each.</summary>
internal static class NoteSection
{
    private const int LongestQuote = 400;
    private const int MostPassages = 3;
    private const int MostSearched = 4;

    /// <summary>The section of a document.</summary>
    /// <param name="report">The check of the document.</param>
    /// <param name="rank">Its place among those of the note: two parts of one file have two sections.</param>
    public static ReportSection Of(CheckReport report, int rank) => new()
    {
        Id = $"document-{rank + 1}",
        Title = NameOf(report),
        Blocks = [.. FindingGroup.All.Select((group, i) => (group, i, Findings: group.Of(report.Findings))).Where(g => g.Findings.Count > 0)
            .SelectMany(g => Group($"document-{rank + 1}.{g.i}", g.group, g.Findings))],
    };

    /// <summary>What a document is called: its file, or the part that is not there.</summary>
    public static string NameOf(CheckReport report) => report.IsAbsent ? $"{report.PartName} (pièce absente)" : Path.GetFileName(report.File);

    /// <summary>A paragraph of one sentence.</summary>
    public static ReportText Text(string id, ReportTextRole role, string sentence) =>
        new() { Id = id, Role = role, Sentences = [new ReportSentence(FrenchTypography.Set(sentence), [])] };

    private static IEnumerable<ReportBlock> Group(string id, FindingGroup group, IReadOnlyList<Finding> findings)
    {
        var isAnswered = findings.Any(f => f.Answer is not null);
        yield return Text($"{id}.titre", ReportTextRole.Heading, group.Title);
        yield return Text($"{id}.chapeau", ReportTextRole.Introduction, group.Lead);
        yield return new ReportTable
        {
            Id = $"{id}.constats",
            Caption = group.Title,
            Heads = ["Ce qui est demandé", "Constat", "Passage, ou endroit cherché", .. isAnswered ? ["Réponse"] : Array.Empty<string>()],
            Rows = [.. findings.Select(f => (IReadOnlyList<ReportCell>)
                [new ReportCell(Set($"{f.Rule.Title} ({FrenchWords.Article(f.Rule)} ; {f.Rule.Id})")), new ReportCell(Set(Tell(f))), new ReportCell(Proof(f)), .. isAnswered ? [new ReportCell(f.Answer is { } answer ? AnswerWords.Of(answer) : string.Empty)] : Array.Empty<ReportCell>()])],
        };
    }

    private static string Tell(Finding finding) =>
        $"{ConcernWords.Of(finding)}. {finding.Message}{(finding.NeedsAction && finding.Rule.Remedy.Length > 0 ? $" À faire : {finding.Rule.Remedy}" : string.Empty)}";

    private static string Proof(Finding finding) => finding.Evidence.Count > 0
        ? string.Join(" ", finding.Evidence.Take(MostPassages).Select(e => $"«\u00A0{Short(e.Quote)}\u00A0» ({Place(e)})."))
        : finding.Searched.Count > 0 ? Set($"Cherché dans : {string.Join(" ; ", finding.Searched.Take(MostSearched))}{(finding.Searched.Count > MostSearched ? " ; …" : ".")}") : string.Empty;

    private static string Place(Evidence evidence) => string.Join(", ", new[]
    {
        evidence.File is { } file ? Path.GetFileName(file) : string.Empty,
        string.Join(" › ", evidence.Location.HeadingPath),
        evidence.Location.Page is { } page ? $"page\u00A0{page}" : string.Empty,
    }.Where(p => p.Length > 0)) is { Length: > 0 } place ? place : "début du document";

    private static string Short(string quote) => quote.Length <= LongestQuote ? quote.Trim() : $"{quote[..LongestQuote].TrimEnd()}…";

    private static string Set(string sentence) => FrenchTypography.Set(sentence);
}
