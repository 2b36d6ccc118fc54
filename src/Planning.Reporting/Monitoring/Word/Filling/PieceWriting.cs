using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.Styles;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Turns pieces into what Word shows, each in a control of its own.</summary>
internal sealed class PieceWriting(TemplateStyles styles, Captions captions, FootnoteLedger notes, DocumentIds ids, ChartWriting charts)
{
    private readonly TableWriting tables = new(styles, captions);

    /// <summary>Writes charts.</summary>
    public ChartWriting Charts { get; } = charts;

    /// <summary>A piece in its control.</summary>
    public SdtBlock Control(Piece piece, Place place) => Wrap(piece, Content(piece, place));

    /// <summary>
    /// A control around what was written, as Word makes for ready-made blocks: LibreOffice moves the calls of notes and the fields of
    /// others' first paragraphs about.
    /// </summary>
    public SdtBlock Wrap(Piece piece, IEnumerable<OpenXmlElement> content) => new(
        new SdtProperties(
            new SdtAlias { Val = Alias(piece) }, new Tag { Val = piece.Tag }, new SdtId { Val = ids.Control() },
            new SdtContentDocPartObject(new DocPartGallery { Val = "Quick Parts" }, new DocPartUnique())),
        new SdtContentBlock(content));

    /// <summary>What a piece shows: paragraphs and tables.</summary>
    public IEnumerable<OpenXmlElement> Content(Piece piece, Place place) => piece switch
    {
        TitlePiece title => [new Paragraph(styles.Headings.Properties(place.Level + title.Depth), Runs.Of(FrenchTypography.Set(title.Text)))],
        TextPiece text => [Runs.Paragraph(StyleOf(text, place), [.. Sentences(text.Sentences, place)])],
        ListPiece list => list.Items.Select(i => Runs.Paragraph(styles.Bullet, [.. Sentences([i], place)])),
        TablePiece table => tables.Write(table.Table, place),
        ChartPiece chart => Charts.Write(chart.Chart, place),
        AnswerPiece => [Runs.Paragraph(place.TextStyle, Runs.Of(AnswerPiece.Prompt, new RunProperties(new Italic(), new Color { Val = "7F7F7F" })))],
        _ => throw new InvalidOperationException($"{piece.GetType().Name} has no form in Word."),
    };

    /// <summary>The sentences of a paragraph, each with the sign of its unreviewed figures, then the call of the paragraph's note.</summary>
    public IEnumerable<OpenXmlElement> Sentences(IReadOnlyList<ReportSentence> sentences, Place place, RunProperties? look = null)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var mark = notes.IsUnreviewed(sentences[i].References) ? TableWriting.Unreviewed : string.Empty;
            yield return Runs.Of($"{(i > 0 ? " " : string.Empty)}{FrenchTypography.Set(sentences[i].Text)}{mark}", look);
        }

        if (place.IsBody && notes.Call([.. sentences.SelectMany(s => s.References)]) is { } call)
        {
            yield return call;
        }
    }

    private string? StyleOf(TextPiece text, Place place) => text.Role switch
    {
        ReportTextRole.Missing => styles.Missing,
        ReportTextRole.Question => styles.Question,
        _ => place.TextStyle,
    };

    private static string Alias(Piece piece) => piece switch
    {
        TitlePiece => "Titre",
        TablePiece => "Tableau",
        ChartPiece => "Graphique",
        AnswerPiece => "Votre réponse",
        _ => "Texte",
    };
}
