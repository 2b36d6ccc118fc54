using System.Xml;
using Planning.Documents.Story;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word;

/// <summary>
/// The one place that says which characters of a Word part a reader sees. It is shown every node of the part, in order, each once, and
/// answers with the characters that the node adds to the nearest paragraph around it. The reader collects them; the annotator counts
/// them: because both ask here, an offset means the same to both.
/// </summary>
/// <remarks>
/// Seen: <c>w:t</c> and <c>m:t</c> (spaces at the edges only under <c>xml:space="preserve"</c>, a line end or tab inside as a space, no soft
/// hyphen), tabs as <c>\t</c>, breaks as <c>\n</c>, the hyphen that does not break as U+2011, a symbol as its ordinary character. Not seen:
/// tracked deletions, the origin of what was moved, hidden text (by run, by character style, by paragraph style), instructions of fields,
/// the small text of a ruby, former properties, and the fallback of an alternative content whose choice showed text.
/// Create one for each part and keep the node filter of the <see cref="XmlReader"/> as wide as possible: comments may be shown or not, the
/// count is the same.
/// </remarks>
internal sealed class VisibleText
{
    private const int Nothing = -1;
    private readonly HiddenText hidden;
    private readonly AlternativeStack alternatives = new();
    private int shutAt = Nothing;
    private bool inText;
    private bool inInstruction;
    private long seen;

    /// <param name="styles">The styles that hide their text; none when not given.</param>
    public VisibleText(HiddenStyles? styles = null) => hidden = new HiddenText(styles ?? HiddenStyles.None, Fields);

    /// <summary>The fields open at this place.</summary>
    public FieldStack Fields { get; } = new();

    /// <summary>Whether nothing at this place is shown, whatever it is: deleted, moved away, or in the fallback not taken.</summary>
    public bool IsShut => shutAt != Nothing;

    /// <summary>Whether the place is in a fallback, taken or not.</summary>
    public bool InFallback => alternatives.InFallback;

    /// <summary>How many characters this node adds to the text of the nearest paragraph around it.</summary>
    public int Length(XmlReader xml) => Read(xml, Kind(xml)).Length;

    /// <summary>The characters that this node adds to the text of the nearest paragraph around it; empty for most nodes.</summary>
    /// <param name="xml">The reader, on the node.</param>
    /// <param name="mark">What <see cref="Marks.Of"/> says of it; anything for a node that is no element.</param>
    public string Read(XmlReader xml, Mark mark)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                var text = IsShut ? string.Empty : Enter(xml, mark);
                if (xml.IsEmptyElement)
                {
                    Leave(xml.Depth, mark);
                }

                seen += text.Length;
                return text;
            case XmlNodeType.EndElement:
                Leave(xml.Depth, mark);
                return string.Empty;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when !IsShut && (inText || inInstruction):
                return Characters(xml);
            default:
                return string.Empty;
        }
    }

    private static Mark Kind(XmlReader xml) => xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement ? Marks.Of(xml) : Mark.Other;

    private string Characters(XmlReader xml)
    {
        if (inInstruction)
        {
            Fields.Instruct(xml.Value);
            return string.Empty;
        }

        var text = hidden.IsHere ? string.Empty : TextCleaning.Clean(xml.Value, xml.XmlSpace == XmlSpace.Preserve);
        seen += text.Length;
        return text;
    }

    private string Enter(XmlReader xml, Mark mark)
    {
        switch (mark)
        {
            case Mark.Text:
                inText = !xml.IsEmptyElement;
                break;
            case Mark.InstructionText:
                inInstruction = !xml.IsEmptyElement;
                break;
            case Mark.FieldCharacter:
                Fields.Pass(Marks.Attribute(xml, "fldCharType"));
                break;
            case Mark.Deleted or Mark.MovedFrom or Mark.RubyText or Mark.PropertyChange:
                shutAt = xml.Depth;
                break;
            case Mark.AlternateContent or Mark.Choice or Mark.Fallback:
                shutAt = alternatives.Enter(xml.Depth, mark, seen) ? xml.Depth : Nothing;
                break;
            case Mark.Tab or Mark.PositionTab or Mark.Break or Mark.CarriageReturn or Mark.NoBreakHyphen or Mark.Symbol:
                return !hidden.InParagraphProperties && !hidden.IsHere ? Sign(xml, mark) : string.Empty;
            default:
                hidden.Enter(xml, mark);
                break;
        }

        return string.Empty;
    }

    private static string Sign(XmlReader xml, Mark mark) => mark switch
    {
        Mark.Tab or Mark.PositionTab => "\t",
        Mark.NoBreakHyphen => "\u2011",
        Mark.Symbol => TextCleaning.Symbol(Marks.Attribute(xml, "char"), Marks.Attribute(xml, "font")),
        _ => "\n",
    };

    private void Leave(int depth, Mark mark)
    {
        if (IsShut)
        {
            if (depth != shutAt)
            {
                return;
            }

            shutAt = Nothing;
        }

        switch (mark)
        {
            case Mark.Text:
                inText = false;
                break;
            case Mark.InstructionText:
                inInstruction = false;
                break;
            case Mark.AlternateContent:
                alternatives.Leave(depth);
                break;
            default:
                hidden.Leave(depth, mark);
                break;
        }
    }
}
