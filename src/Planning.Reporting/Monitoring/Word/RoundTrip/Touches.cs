using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>Tells what was written last time from what a person made of it since.</summary>
/// <param name="previous">What was written last time; null when a template is filled.</param>
/// <param name="form">Reads forms.</param>
internal sealed class Touches(PieceLedger? previous, PieceForm form)
{
    /// <summary>What a person did to a control; nothing where it was not written last time, a piece that nothing is known of apart: it may hold anything.</summary>
    /// <param name="control">The control.</param>
    /// <param name="container">The key of the control that it was written into.</param>
    public Touch Of(SdtElement control, string container)
    {
        var marks = previous?.MarksOf(container, TemplateControls.TagOf(control)) ?? [];
        if (marks.Count == 0)
        {
            return previous is not null && PieceTag.IsPiece(TemplateControls.TagOf(control)) ? Touch.Rewritten : Touch.None;
        }

        var now = MarkOf(control);
        var same = marks.Where(m => m.Text == now.Text).ToList();
        return same.Count == 0 ? Touch.Rewritten : same.Exists(m => m.Form is null || (m.Form == now.Form && (now.Notes is null || m.Notes == now.Notes))) ? Touch.None : Touch.Completed;
    }

    /// <summary>By what a control will be known again.</summary>
    public PieceMark MarkOf(SdtElement control)
    {
        var content = TemplateControls.ContentOf(control);
        var notes = form.NotesOf(content);
        return new PieceMark(PieceText.Hash(PieceText.Of(content)), PieceText.Hash(PieceForm.Of(content)), notes.Length == 0 ? null : PieceText.Hash(notes));
    }
}
