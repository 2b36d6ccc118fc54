using Planning.Abstractions.Documents;
using Planning.Host.Jobs;
using Planning.Host.Outputs;
using Planning.Reporting.Monitoring.Word;
using Planning.Rules.Templates;

namespace Planning.Host.Monitoring;

/// <summary>The Word file of a report.</summary>
internal static class ReportFile
{
    /// <summary>The name of the file, where a person gives none.</summary>
    public static string NameOf(ReportRequest request) => $"{request.Kind ?? "rapport"}-{request.Period?.ToString() ?? "depuis-l-approbation"}.docx";

    /// <summary>What it is written into.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">The template, or the report of last time, cannot be used.</exception>
    public static WordTemplate Template(ReportRequest request) => request switch
    {
        { Previous: { } file } => WordTemplateFile.ReadPrevious(file),
        { Template: { } file } => WordTemplateFile.Read(file),
        _ => WordTemplate.Starter(),
    };

    /// <summary>Writes it.</summary>
    /// <returns>What must be known of it.</returns>
    /// <exception cref="Planning.Abstractions.UserErrorException">It cannot be written there.</exception>
    public static IReadOnlyList<Notice> Write(ReportOutcome outcome, WordTemplate template, string file, bool trackChanges)
    {
        IReadOnlyList<Notice> notices = [];
        OutputFile.Write(file, stream => notices = WordReport.Write(outcome.Report, template, stream, new WordReportOptions { TrackChanges = trackChanges, Tags = Tags(outcome) }));
        return notices;
    }

    private static WordTags Tags(ReportOutcome outcome) => new()
    {
        Indicators = outcome.Indicators,
        Sections = [.. outcome.Kind.Sections.Select(s => s.Id)],
        Nearest = Nearest.To,
    };
}
