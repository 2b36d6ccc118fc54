using DocumentFormat.OpenXml.Packaging;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.RoundTrip;
using Planning.Reporting.Monitoring.Word.Styles;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>All that the filling of one document shares.</summary>
internal sealed class Writing
{
    private readonly KeptCitations citations;

    public Writing(WordprocessingDocument document, MonitoringReport report, WordTemplate template, WordReportOptions options)
    {
        (Document, Report, Options, Previous) = (document, report, options, template.Ledger);
        var main = document.MainDocumentPart!;
        There = TemplateControls.All(document).Select(c => c.Tag).Where(PieceTag.IsPiece).ToHashSet();
        Ids = new DocumentIds(document);
        Styles = new TemplateStyles(main);
        Captions = new Captions(Styles, main.Document!.Body!);
        Pieces = new ReportPieces(report);
        Places = new Places(document, Styles);
        var notes = new FootnoteLedger(main, Styles, report.References);
        Writer = new PieceWriting(Styles, Captions, notes, Ids, new ChartWriting(main, Styles, Captions, notes, Ids));
        Ledger = PieceLedger.Of(report);
        citations = new KeptCitations(main, Previous, report.References);
        Touches = new Touches(Previous, new PieceForm(main));
        Changes = options.TrackChanges && template.Ledger is not null ? new ChangeMarks(Ids, report.Made) : null;
    }

    public WordprocessingDocument Document { get; }

    public MonitoringReport Report { get; }

    public WordReportOptions Options { get; }

    public DocumentIds Ids { get; }

    public TemplateStyles Styles { get; }

    public Captions Captions { get; }

    public ReportPieces Pieces { get; }

    public Places Places { get; }

    public PieceWriting Writer { get; }

    /// <summary>The tags of the pieces that the document has, before it is filled.</summary>
    public IReadOnlySet<string> There { get; }

    /// <summary>What is written now.</summary>
    public PieceLedger Ledger { get; }

    /// <summary>What was written last time; null when a template is filled.</summary>
    public PieceLedger? Previous { get; }

    /// <summary>Tells what people changed since last time.</summary>
    public Touches Touches { get; }

    /// <summary>Marks what changes since last time; null where it is written without marks.</summary>
    public ChangeMarks? Changes { get; }

    /// <summary>What people must know of the filling.</summary>
    public List<Notice> Notices { get; } = [];

    /// <summary>Keeps in mind a passage that a person rewrote or completed, and what it says of the annex right.</summary>
    /// <param name="control">Its control.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="touch">What the person did.</param>
    /// <param name="ours">What the new figures say; null where it says the same, or is a title.</param>
    public void Leave(DocumentFormat.OpenXml.Wordprocessing.SdtElement control, Place place, Touch touch, string? ours)
    {
        var content = TemplateControls.ContentOf(control);
        var remark = citations.Settle(content);
        if (ours is not null || remark.Length > 0)
        {
            Rewritten.Add(new RewrittenPassage(ControlPlace.Of(control, place.Part, Styles.Headings), PieceText.Of(content), ours ?? "Le même texte.", touch) { Remark = remark });
        }
    }

    /// <summary>What was left because a person rewrote or completed it.</summary>
    public List<RewrittenPassage> Rewritten { get; } = [];
}
