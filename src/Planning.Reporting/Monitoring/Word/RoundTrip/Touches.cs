using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>Tells what was written last time from what a person made of it since.</summary>
/// <param name="previous">What was written last time; null when a template is filled.</param>
/// <param name="form">Reads forms.</param>
internal sealed class Touches(PieceLedger? previous, PieceForm form)
{
    /// <summary>What a person did to a control; nothing where it was not written last time.</summary>
    /// <param name="control">The control.</param>
    /// <param name="container">The key of the control that it was written into.</param>
    public Touch Of(SdtElement control, string container)
    {
        var marks = previous?.MarksOf(container, TemplateControls.TagOf(control)) ?? [];
        if (marks.Count == 0)
        {
            return Touch.None;
        }

        var now = MarkOf(control);
        var same = marks.Where(m => m.Text == now.Text).ToList();
        return same.Count == 0 ? Touch.Rewritten : same.Exists(m => m.Form is null || m.Form == now.Form) ? Touch.None : Touch.Completed;
    }

    /// <summary>By what a control will be known again.</summary>
    public PieceMark MarkOf(SdtElement control)
    {
        var content = TemplateControls.ContentOf(control);
        return new PieceMark(PieceText.Hash(PieceText.Of(content)), PieceText.Hash(form.Of(content)));
    }
}
