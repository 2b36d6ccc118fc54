using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.RoundTrip;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Writes pieces into a control, or refreshes those that were written there last time.</summary>
internal sealed class ContentsFilling(Writing writing)
{
    private readonly PieceRefresh refresh = new(writing);

    /// <summary>Fills a control.</summary>
    /// <param name="control">The control.</param>
    /// <param name="container">Its key in the ledger.</param>
    /// <param name="pieces">What it holds, in order.</param>
    /// <param name="place">Where it stands.</param>
    public void Fill(SdtElement control, string container, IReadOnlyList<Piece> pieces, Place place)
    {
        if (!place.IsBody && pieces.Any(p => p is ChartPiece))
        {
            writing.Notices.Add(WordNotices.NoChart(place.Words));
        }

        if (control is not SdtRun && writing.Previous is { } last && (last.Knows(container) || HasPieces(control)))
        {
            new PieceMerge(writing, refresh).Merge(control, container, pieces, place);
            return;
        }

        ValueFilling.Prepare(control);
        if (BlockControls.Of(control) is not { } block)
        {
            FillLine(control, container, pieces, place);
            return;
        }

        var holder = BlockControls.Holder(block);
        foreach (var child in holder.ChildElements.Where(c => c is not TableCellProperties).ToList())
        {
            child.Remove();
        }

        foreach (var piece in pieces)
        {
            holder.Append(refresh.New(piece, container, place));
        }

        BlockControls.Close(holder);
    }

    /// <summary>Refreshes a piece that stands by itself, moved there by a person.</summary>
    public void Refresh(SdtElement control, Piece? piece, Place place)
    {
        if (piece is not null)
        {
            refresh.There(control, piece, string.Empty, place);
        }
    }

    private static bool HasPieces(SdtElement control) => control.Descendants<SdtElement>().Any(c => PieceTag.IsPiece(TemplateControls.TagOf(c)));

    // In a link or in another control of the same line nothing but text can stand.
    private void FillLine(SdtElement control, string container, IReadOnlyList<Piece> pieces, Place place)
    {
        writing.Notices.Add(WordNotices.InLine(TemplateControls.RawTagOf(control), place.Words));
        var look = ValueFilling.LookOf(control);
        var sentences = pieces.SelectMany(p => p switch { TextPiece text => text.Sentences, ListPiece list => list.Items, _ => [] }).ToList();
        if (writing.Touches.Of(control, container) is not Touch.None and var touch)
        {
            writing.Ledger.Keep(container, TemplateControls.TagOf(control), writing.Previous!.MarksOf(container, TemplateControls.TagOf(control)));
            writing.Leave(control, place, touch, string.Join(' ', sentences.Select(s => s.Text)));
            return;
        }

        var anchors = PieceAnchors.Take(TemplateControls.ContentOf(control));
        ValueFilling.Write(control, writing.Writer.Sentences(sentences, place, look).ToList());
        anchors.Put(TemplateControls.ContentOf(control));
        writing.Ledger.Keep(container, TemplateControls.TagOf(control), writing.Touches.MarkOf(control));
    }
}
