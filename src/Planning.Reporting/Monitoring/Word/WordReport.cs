using DocumentFormat.OpenXml.Packaging;
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
            var wasRepaired = TemplateRepair.Settle(document);
            var before = DocumentValidity.FaultsOf(document);
            try
            {
                notices = Fill(document, report, template, options);
            }
            catch (Exception e) when (before.First is not null && e is FormatException or OverflowException or ArgumentException or InvalidOperationException or OpenXmlPackageException)
            {
                // A document that is against the format from the start may hold anything.
                throw TemplateErrors.Invalid(template.File, before.First!.Value.Place, before.First.Value.Why, e);
            }

            notices.InsertRange(0, wasRepaired ? [WordNotices.Repaired()] : []);
            DocumentValidity.Refuse(document, before, template.File);
            document.Save();
        }

        SteadyPackage.Write(stream, output);
        return notices;
    }

    private static List<Notice> Fill(WordprocessingDocument document, MonitoringReport report, WordTemplate template, WordReportOptions options)
    {
        var hadMacros = TemplateSurprises.MakePlain(document);
        var writing = new Writing(document, report, template, options);
        writing.Notices.AddRange(hadMacros ? [WordNotices.Macros()] : []);
        writing.Notices.AddRange(TemplateSurprises.Settle(writing));
        new ReportFilling(writing).Fill();
        RewrittenAnnex.Write(writing);
        FootnoteLedger.DropUncalled(document.MainDocumentPart!);
        ChartWriting.DropUnseen(document.MainDocumentPart!);
        ContentsUpdate.Of(writing);
        writing.Ledger.Write(document);
        DocumentProperties.Write(writing);
        return writing.Notices;
    }
}
