using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.RoundTrip;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Fills the controls of a document, outermost first.</summary>
internal sealed class ReportFilling
{
    private readonly Writing writing;
    private readonly ContentsFilling contents;
    private readonly RepeatFilling repeats;

    public ReportFilling(Writing writing)
    {
        this.writing = writing;
        contents = new ContentsFilling(writing);
        repeats = new RepeatFilling(writing, FillUnder);
    }

    /// <summary>Fills all of them.</summary>
    public void Fill()
    {
        foreach (var part in TemplateParts.All(writing.Document))
        {
            // Places are told by the document as it was: what is written before a control is not above it in the template.
            FillUnder(part.Root, part, Scope.Report);
        }
    }

    private void FillUnder(OpenXmlElement root, TemplatePart part, Scope scope)
    {
        var controls = TemplateControls.Outermost(root, t => ControlRoles.Of(t) != ControlRole.Foreign);
        var places = controls.ToDictionary(c => c, c => writing.Places.Of(c, part));
        foreach (var control in controls.Where(c => c.Parent is not null))
        {
            Fill(control, part, scope, places[control]);
        }
    }

    private void Fill(SdtElement control, TemplatePart part, Scope scope, Place place)
    {
        var tag = TemplateControls.TagOf(control);
        switch (ControlRoles.Of(tag))
        {
            case ControlRole.Value:
                FillValue(control, tag, scope, place);
                break;
            case ControlRole.Repeat:
                repeats.Fill(control, tag, part, scope, place);
                break;
            case ControlRole.Piece:
                contents.Refresh(control, writing.Pieces.Find(tag), place);
                break;
            case ControlRole.Item:
                FillUnder(TemplateControls.ContentOf(control), part, scope);
                break;
            default:
                FillContents(control, tag, scope, place);
                break;
        }
    }

    private void FillContents(SdtElement control, string tag, Scope scope, Place place)
    {
        if (tag == "annexe.reecrits")
        {
            return;
        }

        var pieces = PiecesOf(control, tag, scope);
        if (pieces is null)
        {
            writing.Notices.Add(WordNotices.OutsideRepeat(tag, place.Words));
            return;
        }

        contents.Fill(control, scope.KeyOf(tag), pieces, place);
    }

    private IReadOnlyList<Piece>? PiecesOf(SdtElement control, string tag, Scope scope)
    {
        if (tag.EndsWith(".contenu", StringComparison.Ordinal))
        {
            return scope.Named(tag[..^".contenu".Length]) is { Section: { } section } found
                ? NeverEmpty([.. ReportPieces.Contents(section, 0, withSections: !found.HasOwnObjectives)], section.Id) : null;
        }

        var pieces = writing.Pieces.Of(tag);
        return pieces is [TitlePiece, _, ..] && tag.StartsWith("section:", StringComparison.Ordinal) && writing.Places.HasTitleAbove(control) ? [.. pieces.Skip(1)] : pieces;
    }

    private static IReadOnlyList<Piece> NeverEmpty(IReadOnlyList<Piece> pieces, string id) =>
        pieces.Count > 0 ? pieces : [ReportPieces.Said($"{id}.vide", "Rien n'est à dire ici pour la période.")];

    private void FillValue(SdtElement control, string tag, Scope scope, Place place)
    {
        var text = ReportValues.Of(tag, writing.Report) ?? Scoped(tag, scope);
        if (text is null)
        {
            writing.Notices.Add(WordNotices.OutsideRepeat(tag, place.Words));
            return;
        }

        text = Checklist.FrenchTypography.Set(text);
        var (container, theirs) = (scope.KeyOf(tag), PieceText.Of(TemplateControls.ContentOf(control)));
        if (writing.Previous is { } last && last.Had(container, tag) && writing.Touches.Of(control, container) is not Touch.None and var touch)
        {
            writing.Ledger.Keep(container, tag, last.MarksOf(container, tag));
            writing.Leave(control, place, touch, theirs == text ? null : text);
            return;
        }

        var anchors = PieceAnchors.Take(TemplateControls.ContentOf(control));
        ValueFilling.Prepare(control, ReportValues.Day(tag, writing.Report));
        if (writing.Changes is not { } marks || theirs == text || !TrackValue(control, text, marks))
        {
            ValueFilling.Write(control, text);
        }

        anchors.Put(TemplateControls.ContentOf(control));
        writing.Ledger.Keep(container, tag, writing.Touches.MarkOf(control));
    }

    /// <summary>Writes a value as a tracked change; false where the control does not stand in a line.</summary>
    private static bool TrackValue(SdtElement control, string text, ChangeMarks marks)
    {
        var content = TemplateControls.ContentOf(control);
        if (LineOf(content) is not { } line)
        {
            return false;
        }

        ChangeMarks.Accept(line);
        var made = new Paragraph(Runs.Of(text, ValueFilling.LookOf(control)));
        marks.DeleteRuns(line);
        marks.InsertRuns(made);
        var inserted = made.FirstChild!;
        inserted.Remove();
        line.AppendChild(inserted);
        return true;
    }

    private static OpenXmlElement? LineOf(OpenXmlElement content) => content is SdtContentRun ? content : content.ChildElements is [Paragraph only] ? only : null;

    private static string? Scoped(string tag, Scope scope) => tag.Split('.') switch
    {
        [var word, "titre"] => scope.Named(word)?.Section?.Title,
        [var word, "article"] => scope.Named(word)?.Section is { } section ? ReportValues.Article(section.Article) : null,
        _ => null,
    };
}
