using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word.Contents;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Package;
using Planning.Reporting.Monitoring.Word.RoundTrip;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word;

/// <summary>
/// Writes a monitoring report into a Word document: a template's controls filled, or last time's report brought up to date. The same report
/// and template give the same bytes.
/// </summary>
public static class WordReport
{
    /// <summary>Writes it. Nothing is written to the stream when the result would not be a valid document.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="template">What it is written into.</param>
    /// <param name="output">A stream that can be written to; it stays open.</param>
    /// <param name="options">How.</param>
    /// <returns>What people must know of it: tags that are not known, passages left because a person rewrote them.</returns>
    /// <exception cref="Abstractions.UserErrorException">The last report is of another plan, or the template has a fault that would make the file invalid.</exception>
    public static IReadOnlyList<Notice> Write(MonitoringReport report, WordTemplate template, Stream output, WordReportOptions options)
    {
        template.Ledger?.Head.Accept(LedgerHead.Of(report), template.File);
        var document = template.Open(out var stream);
        List<Notice> notices;
        using (document)
        {
            var before = DocumentValidity.FaultsOf(document);
            var hadMacros = TemplateSurprises.MakePlain(document);
            var writing = new Writing(document, report, template, options);
            notices = writing.Notices;
            notices.AddRange(hadMacros ? [WordNotices.Macros()] : []);
            notices.AddRange(TemplateSurprises.Settle(writing));
            new ReportFilling(writing).Fill();
            RewrittenAnnex.Write(writing);
            FootnoteLedger.DropUncalled(document.MainDocumentPart!);
            ChartWriting.DropUnseen(document.MainDocumentPart!);
            ContentsUpdate.Of(writing);
            writing.Ledger.Write(document);
            DocumentProperties.Write(writing);
            DocumentValidity.Refuse(document, before, template.File);
            document.Save();
        }

        SteadyPackage.Write(stream, output);
        return notices;
    }
}
