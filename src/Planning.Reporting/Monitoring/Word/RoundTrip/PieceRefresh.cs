using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>Writes a piece for the first time, or again over what was written last time, unless a person rewrote it.</summary>
internal sealed class PieceRefresh(Writing writing)
{
    /// <summary>A piece in a control of its own.</summary>
    public SdtBlock New(Piece piece, string container, Place place)
    {
        var control = writing.Writer.Control(piece, place);
        Keep(control, piece, container);
        writing.Changes?.Insert(control);
        return control;
    }

    /// <summary>Refreshes a piece that is there.</summary>
    public void There(SdtElement control, Piece piece, string container, Place place)
    {
        if (piece is AnswerPiece)
        {
            writing.Ledger.Keep(container, piece.Tag, writing.Previous?.MarksOf(container, piece.Tag) is { Count: > 0 } known ? known : [writing.Touches.MarkOf(control)]);
            writing.Leave(control, place, Touch.Rewritten, ours: null);
            return;
        }

        if (piece is ChartPiece chart && ChartWriting.In(control) is { } drawing)
        {
            Chart(control, chart, drawing, container, place);
            return;
        }

        var touch = TouchOf(control, piece, container, place);
        var content = writing.Writer.Content(piece, place).ToList();
        var (theirs, ours) = (PieceText.Of(TemplateControls.ContentOf(control)), PieceText.Of(new SdtContentBlock(content)));
        if (touch == Touch.Completed || (touch == Touch.Rewritten && theirs != ours))
        {
            if (piece.Tag == SourcePieces.Tag && control is SdtBlock block)
            {
                Beside(block, piece, container, place, touch);
                return;
            }

            writing.Ledger.Keep(container, piece.Tag, writing.Previous!.MarksOf(container, piece.Tag));
            writing.Leave(control, place, touch, piece is TitlePiece || theirs == ours ? null : ours);
            Within(control, container, place);
            return;
        }

        Replace(control, content);
        Keep(control, piece, container);
    }

    // What a person put into a passage that is left is refreshed there.
    private void Within(SdtElement control, string container, Place place)
    {
        foreach (var inner in TemplateControls.Outermost(TemplateControls.ContentOf(control), PieceTag.IsPiece))
        {
            if (writing.Pieces.Find(TemplateControls.TagOf(inner)) is { } piece)
            {
                There(inner, piece, container, place);
            }
        }
    }

    // A chart whose drawing was lost is drawn again.
    private Touch TouchOf(SdtElement control, Piece piece, string container, Place place) =>
        writing.Touches.Of(control, container) is var touch && touch == Touch.Completed && piece is ChartPiece && place.IsBody ? Touch.None : touch;

    // The notes of the whole report point to the annex: the one of today is written, above the one that a person made theirs.
    private void Beside(SdtBlock control, Piece piece, string container, Place place, Touch touch)
    {
        writing.Leave(control, place, touch, "L’annexe de ce rapport est écrite au-dessus de la vôtre.");
        control.InsertBeforeSelf(New(piece, container, place));
        foreach (var child in TemplateControls.ContentOf(control).ChildElements.ToList())
        {
            child.Remove();
            control.InsertBeforeSelf(child);
        }

        control.Remove();
    }

    // The figures of a chart are refreshed even where a person rewrote its caption.
    private void Chart(SdtElement control, ChartPiece piece, Drawing drawing, string container, Place place)
    {
        if (writing.Touches.Of(control, container) is not Touch.None and var touch)
        {
            writing.Writer.Charts.Refresh(drawing, piece.Chart);
            writing.Ledger.Keep(container, piece.Tag, writing.Previous!.MarksOf(container, piece.Tag));
            writing.Leave(control, place, touch, $"{piece.Chart.Title} {piece.Chart.Source}");
            return;
        }

        if (writing.Changes is not null)
        {
            writing.Writer.Charts.Refresh(drawing, piece.Chart);
        }

        Replace(control, [.. writing.Writer.Charts.Write(piece.Chart, place, writing.Changes is null ? drawing : (Drawing)drawing.CloneNode(true))]);
        Keep(control, piece, container);
    }

    private void Replace(SdtElement control, List<OpenXmlElement> content)
    {
        var holder = BlockControls.Holder(BlockControls.Of(control) ?? control);
        var anchors = PieceAnchors.Take(holder);
        if (writing.Changes is { } marks)
        {
            new TrackedReplacement(marks).Replace(holder, content);
        }
        else
        {
            Put(holder, content);
        }

        anchors.Put(holder);
    }

    private static void Put(OpenXmlCompositeElement holder, List<OpenXmlElement> content)
    {
        var there = holder.ChildElements.Where(c => c is Paragraph or Table).ToList();
        foreach (var child in holder.ChildElements.Where(c => c is not TableCellProperties).ToList())
        {
            child.Remove();
        }

        foreach (var element in content)
        {
            BlockControls.Move(element, holder);
        }

        // A person who gave our paragraphs another style meant it.
        foreach (var (old, made) in there.Count == content.Count ? there.Zip(content) : [])
        {
            if (old is Paragraph { ParagraphProperties: { } looks } && made is Paragraph paragraph && made.Descendants<Drawing>().FirstOrDefault() is null)
            {
                paragraph.ParagraphProperties = (ParagraphProperties)looks.CloneNode(true);
            }
        }
    }

    private void Keep(SdtElement control, Piece piece, string container) =>
        writing.Ledger.Keep(container, piece.Tag, writing.Touches.MarkOf(control));
}
