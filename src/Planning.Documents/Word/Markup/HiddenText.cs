using System.Xml;

namespace Planning.Documents.Word.Markup;

/// <summary>
/// Whether text is hidden where it stands: by its run, the style of its run or of its paragraph, the run around its text box, or because
/// it is the instruction of a field.
/// </summary>
internal sealed class HiddenText(HiddenStyles styles, FieldStack fields)
{
    private const int Nothing = -1;
    private readonly Stack<ParagraphState> paragraphs = new();
    private readonly Stack<RunState> runs = new();
    private int paragraphProperties = Nothing;
    private int runProperties = Nothing;

    /// <summary>Whether the place is among the properties of a paragraph, where there is no text.</summary>
    public bool InParagraphProperties => paragraphProperties != Nothing;

    /// <summary>Whether text at this place is hidden.</summary>
    public bool IsHere
    {
        get
        {
            if (fields.InInstruction)
            {
                return true;
            }

            paragraphs.TryPeek(out var paragraph);
            var run = runs.TryPeek(out var top) && runs.Count > (paragraph?.RunsBefore ?? 0) ? top : null;
            return paragraph is { IsInHidden: true } || (run?.Hides ?? run?.StyleHides ?? paragraph?.StyleHides ?? false);
        }
    }

    /// <summary>Enters a paragraph, a run, or what they say of themselves.</summary>
    public void Enter(XmlReader xml, Mark mark)
    {
        switch (mark)
        {
            case Mark.Run:
                runs.Push(new RunState(xml.Depth));
                break;
            case Mark.Paragraph:
                paragraphs.Push(new ParagraphState(xml.Depth, fields.Count, IsHere, runs.Count));
                break;
            case Mark.ParagraphProperties:
                paragraphProperties = xml.Depth;
                break;
            case Mark.RunProperties when !InParagraphProperties && runs.TryPeek(out var run) && xml.Depth == run.Depth + 1:
                runProperties = xml.Depth;
                break;
            case Mark.ParagraphStyle when InParagraphProperties && paragraphs.TryPeek(out var paragraph):
                paragraph.StyleHides = styles.Paragraph.Count > 0 && styles.Paragraph.Contains(Marks.Value(xml) ?? string.Empty);
                break;
            case Mark.Vanish when runProperties != Nothing && runs.TryPeek(out var run):
                run.Hides = Marks.IsOn(xml);
                break;
            case Mark.RunStyle when runProperties != Nothing && runs.TryPeek(out var run):
                if (styles.Run.Count > 0 && styles.Run.TryGetValue(Marks.Value(xml) ?? string.Empty, out var hides))
                {
                    run.StyleHides = hides;
                }

                break;
        }
    }

    /// <summary>Leaves an element; any but those entered is passed over.</summary>
    public void Leave(int depth, Mark mark)
    {
        switch (mark)
        {
            case Mark.Run when runs.TryPeek(out var run) && run.Depth == depth:
                runs.Pop();
                break;
            case Mark.Paragraph when paragraphs.TryPeek(out var paragraph) && paragraph.Depth == depth:
                fields.EndParagraph(paragraphs.Pop().FieldsBefore);
                break;
            case Mark.ParagraphProperties:
                paragraphProperties = Nothing;
                break;
            case Mark.RunProperties:
                runProperties = Nothing;
                break;
        }
    }
}
