using Planning.Abstractions.Documents;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Checklist.Note;

/// <summary>Writes a check as a Word note, to defend line by line: by the same machinery as reports, in the agency's template where one is given.</summary>
public static class ChecklistNote
{
    /// <summary>Writes it.</summary>
    /// <param name="result">The check; at least one part was checked.</param>
    /// <param name="template">What it is written into; null for a sober note.</param>
    /// <param name="output">A stream that can be written to; it stays open.</param>
    /// <returns>What must be known of the template.</returns>
    /// <exception cref="Abstractions.UserErrorException">The template has a fault that would make the file invalid.</exception>
    public static IReadOnlyList<Notice> Write(CheckResult result, WordTemplate? template, Stream output) =>
        WordReport.Write(NoteComposer.Compose(result), template ?? WordTemplate.Note(), output, new WordReportOptions());
}
