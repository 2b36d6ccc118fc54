using System.Xml;
using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Annotation;

/// <summary>
/// Reads the main text once, forward, and finds where each remark goes. Text boxes cannot hold comments, and of two alternative contents
/// one is not shown: paragraphs there carry none.
/// </summary>
internal sealed class BodyScanner
{
    private readonly TrackedText text;
    private readonly XmlReader xml;
    private readonly string? referenceStyle;
    private readonly VisibleText visible;
    private readonly RemarkPlacement placement;
    private readonly OwnMarkRemovals removals;
    private readonly OpenFields fields = new();
    private readonly Stack<Frame> frames = new();
    private readonly HashSet<string> markIds = new(StringComparer.Ordinal);
    private int paragraphs;
    private int barriers;

    /// <param name="text">The characters of the part.</param>
    /// <param name="xml">The reader over them.</param>
    /// <param name="targets">The remarks to place.</param>
    /// <param name="commentsToRemove">The ids of the comments whose marks go.</param>
    /// <param name="styles">The document's styles.</param>
    public BodyScanner(TrackedText text, XmlReader xml, BodyTargets targets, IReadOnlySet<string> commentsToRemove, DocumentStyles styles)
    {
        (this.text, this.xml, referenceStyle, visible) = (text, xml, styles.CommentReference, new VisibleText(styles.Hidden));
        placement = new RemarkPlacement(targets);
        removals = new OwnMarkRemovals(text, xml, commentsToRemove);
    }

    private HostParagraph? HostAround => frames.FirstOrDefault(f => f.Host is not null)?.Host;

    /// <summary>Reads the part to its end.</summary>
    public BodyScan Run()
    {
        xml.MoveToContent();
        var dialect = xml.NamespaceURI;
        while (xml.Read())
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Enter();
                    break;
                case XmlNodeType.EndElement:
                    See();
                    Leave(text.TagEnd(text.StartOf(xml)));
                    break;
                default:
                    See();
                    break;
            }
        }

        placement.End();
        return new BodyScan(dialect, placement.Hosts, removals.Splices, markIds, paragraphs);
    }

    private void Enter()
    {
        if (frames.TryPeek(out var frame))
        {
            frame.Mapper?.Enter();
        }

        barriers += IsBarrier() ? 1 : 0;
        removals.Enter();
        if (Marks.IsWord(xml.NamespaceURI))
        {
            EnterWord();
        }

        See();
        if (xml.IsEmptyElement)
        {
            Leave(text.TagEnd(text.StartOf(xml)));
        }
    }

    private void EnterWord()
    {
        switch (xml.LocalName)
        {
            case "p":
                BeginParagraph();
                break;
            case "fldChar" when fields.Pass(Attribute("fldCharType")) is { } mark && frames.TryPeek(out var frame):
                frame.Host?.Map?.Field(mark);
                break;
            case "footnoteReference" or "endnoteReference":
                placement.Call(new NoteId(xml.LocalName[0] == 'e', Attribute("id")), HostAround);
                break;
            case "commentRangeStart" or "commentRangeEnd" or "commentReference":
                markIds.Add(Attribute("id"));
                break;
        }
    }

    private void See()
    {
        if (visible.Length(xml) is > 0 and var length && frames.TryPeek(out var frame))
        {
            frame.Mapper?.See(length);
        }
    }

    private void Leave(long end)
    {
        removals.Leave(end);
        barriers -= IsBarrier() ? 1 : 0;
        if (!frames.TryPeek(out var frame))
        {
            return;
        }

        frame.Mapper?.Leave(end);
        if (frame.Depth == xml.Depth)
        {
            frames.Pop();
            EndParagraph(frame.Host, end);
        }
        else if (frame.Host is { } host && xml.Depth == frame.Depth + 1 && IsWord("pPr"))
        {
            host.ContentStart = end;
        }
    }

    private void BeginParagraph()
    {
        var start = text.StartOf(xml);
        if (frames.Count == 0)
        {
            text.Forget(start);
        }

        var remarks = placement.On(paragraphs++);
        if (barriers > 0)
        {
            placement.PlaceNear(remarks, HostAround);
            frames.Push(new Frame(xml.Depth, null, null));
            return;
        }

        var host = new HostParagraph(xml.Name, new CommentMarks(new WordPrefix(xml.Prefix, xml.NamespaceURI), referenceStyle), xml.IsEmptyElement)
        {
            ContentStart = text.TagEnd(start),
            Map = remarks.Count > 0 ? new ParagraphMap(fields.InInstruction) : null,
        };
        placement.Pass(host);
        placement.Place(remarks, host);
        frames.Push(new Frame(xml.Depth, host, host.Map is { } map ? new ParagraphMapper(text, xml, xml.Depth, map) : null));
    }

    private void EndParagraph(HostParagraph? host, long end)
    {
        if (host is not null)
        {
            host.ContentEnd = host.IsEmptyTag ? end : text.StartOf(xml);
        }
    }

    private bool IsBarrier() => Marks.Of(xml) is Mark.TextBoxContent or Mark.AlternateContent;

    private bool IsWord(string name) => xml.LocalName == name && Marks.IsWord(xml.NamespaceURI);

    private string Attribute(string name) => Marks.Attribute(xml, name)?.Trim() ?? string.Empty;

    private sealed record Frame(int Depth, HostParagraph? Host, ParagraphMapper? Mapper);
}
