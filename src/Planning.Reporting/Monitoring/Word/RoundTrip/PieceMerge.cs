using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>Refreshes what was written into a control last time, in place: what people wrote between stays where it is.</summary>
internal sealed class PieceMerge(Writing writing, PieceRefresh refresh)
{
    /// <summary>Refreshes the pieces that are there, adds those that are new after the one before them, and takes away those that are no more.</summary>
    public void Merge(SdtElement control, string container, IReadOnlyList<Piece> pieces, Place place)
    {
        var holder = BlockControls.Holder(control);
        var there = TemplateControls.Outermost(holder, t => ControlRoles.Of(t) == ControlRole.Piece)
            .GroupBy(TemplateControls.TagOf).ToDictionary(g => g.Key, g => g.ToList());
        OpenXmlElement? last = null;
        var removed = 0;
        foreach (var piece in pieces)
        {
            if (there.Remove(piece.Tag, out var found))
            {
                // A person may have copied it: each copy says the same.
                var after = found[^1].NextSibling();
                found.ForEach(f => refresh.There(f, piece, container, place));
                last = found[^1].Parent is null ? after?.PreviousSibling() ?? holder.LastChild : found[^1];
            }
            else if (writing.Previous!.Had(container, piece.Tag))
            {
                // What a person moved elsewhere is refreshed there.
                removed += writing.There.Contains(piece.Tag) ? 0 : 1;
                writing.Ledger.Keep(container, piece.Tag, writing.Previous.MarksOf(container, piece.Tag));
            }
            else
            {
                last = Insert(holder, refresh.New(piece, container, place), last);
            }
        }

        foreach (var old in there.Values.SelectMany(o => o))
        {
            Outdate(old, container, place);
        }

        if (removed > 0)
        {
            writing.Notices.Add(WordNotices.Removed(place.Words, removed));
        }

        BlockControls.Close(holder);
    }

    /// <summary>Deals with a control of ours that holds none of the pieces to be there.</summary>
    private void Outdate(SdtElement old, string container, Place place)
    {
        // What a person moved here from another of our controls is still said.
        if (writing.Pieces.Find(TemplateControls.TagOf(old)) is { } moved)
        {
            refresh.There(old, moved, container, place);
        }
        else
        {
            Drop(old, container, place);
        }
    }

    private static SdtBlock Insert(OpenXmlCompositeElement holder, SdtBlock made, OpenXmlElement? after)
    {
        if (after is not null)
        {
            after.InsertAfterSelf(made);
        }
        else if (holder.GetFirstChild<TableCellProperties>() is { } properties)
        {
            properties.InsertAfterSelf(made);
        }
        else
        {
            holder.InsertAt(made, 0);
        }

        return made;
    }

    // What the report no longer says goes, unless a person made it theirs.
    private void Drop(SdtElement old, string container, Place place)
    {
        var tag = TemplateControls.TagOf(old);
        var content = TemplateControls.ContentOf(old);
        var isBlank = PieceText.Of(content).Length == 0;
        var touch = writing.Touches.Of(old, container) is var made && made is Touch.None && PieceAnchors.AreIn(content) ? Touch.Completed : made;
        if (touch is Touch.Completed || (touch is Touch.Rewritten && !isBlank))
        {
            writing.Ledger.Keep(container, tag, writing.Previous!.MarksOf(container, tag));
            writing.Leave(old, place, touch, string.Empty);
            return;
        }

        if (writing.Changes is { } marks && !isBlank)
        {
            marks.Delete(old);
            return;
        }

        old.Remove();
    }
}
