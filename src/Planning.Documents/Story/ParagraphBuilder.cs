using System.Text;
using Planning.Abstractions.Documents;
using Planning.Documents.Numbering;
using Planning.Documents.Styles;

namespace Planning.Documents.Story;

/// <summary>A paragraph being read. Builders are used again: <see cref="Begin"/> forgets the paragraph before.</summary>
internal sealed class ParagraphBuilder
{
    private readonly StringBuilder text = new();
    private List<TextSpan>? highlights;
    private List<string>? pictures;
    private List<NoteCall>? calls;
    private List<RawBlock>? boxes;
    private string only = string.Empty;
    private int ordinal;
    private int letters;
    private int bold;
    private int capitals;
    private int size;
    private int sizeLetters;
    private int page;

    public ParagraphStyle Style { get; set; } = ParagraphStyle.Plain;

    public int? OutlineLevel { get; set; }

    /// <summary>Whether it begins in a table of contents.</summary>
    public bool IsContents { get; set; }

    public List<RawBlock> Boxes => boxes ??= [];

    /// <summary>Whether nothing of it is seen.</summary>
    public bool IsEmpty => letters == 0 && pictures is null && boxes is null;

    private int Length => only.Length + text.Length;

    public void Begin(int rank, ParagraphStyle style, bool inContents)
    {
        text.Clear();
        (highlights, pictures, calls, boxes, only) = (null, null, null, null, string.Empty);
        (ordinal, letters, bold, capitals, size, sizeLetters, page, IsContents) = (rank, 0, 0, 0, 0, 0, 0, inContents);
        (Style, OutlineLevel) = (style, null);
    }

    public void Append(string more, in RunLooks looks, int onPage, bool inContents)
    {
        if (letters == 0)
        {
            page = onPage;
            IsContents |= inContents;
        }

        if (looks.Highlighted)
        {
            Highlight(more.Length);
        }

        Weigh(more, looks);
        if (Length == 0)
        {
            only = more;
            return;
        }

        if (text.Length == 0)
        {
            text.Append(only);
            only = string.Empty;
        }

        text.Append(more);
    }

    public void AddPicture(string alternativeText) => (pictures ??= []).Add(alternativeText);

    public void AddCall(NoteCall call) => (calls ??= []).Add(call);

    public RawParagraph Build(char part, int currentPage, ItemLabel? label)
    {
        var all = only.Length > 0 ? only : text.ToString();
        var start = 0;
        while (start < all.Length && char.IsWhiteSpace(all[start]))
        {
            start++;
        }

        var shown = all.AsSpan(start).TrimEnd().Length == all.Length ? all : all.Substring(start, all.AsSpan(start).TrimEnd().Length);
        return new RawParagraph
        {
            Part = part,
            Ordinal = ordinal,
            Text = shown,
            Cut = start,
            Style = Style,
            OutlineLevel = OutlineLevel,
            Label = label,
            Highlights = highlights is null ? [] : Spans.Shift(highlights, start, shown.Length),
            IsContents = IsContents || Style.Role == StyleRole.Contents,
            IsBold = letters > 0 && bold == letters,
            IsCapitals = letters > 0 && capitals == letters,
            Size = size == 0 ? Style.Size : size,
            Page = letters > 0 ? page : currentPage,
            Pictures = pictures ?? (IReadOnlyList<string>)[],
            Calls = calls ?? (IReadOnlyList<NoteCall>)[],
            Boxes = boxes ?? (IReadOnlyList<RawBlock>)[],
        };
    }

    private void Highlight(int length)
    {
        highlights ??= [];
        if (highlights.Count > 0 && highlights[^1].End == Length)
        {
            highlights[^1] = highlights[^1] with { Length = highlights[^1].Length + length };
        }
        else
        {
            highlights.Add(new TextSpan(Length, length));
        }
    }

    private void Weigh(string more, in RunLooks looks)
    {
        if (more.AsSpan().IsWhiteSpace())
        {
            return;
        }

        letters += more.Length;
        bold += looks.Bold ?? Style.Bold ? more.Length : 0;
        capitals += looks.Capitals ?? Style.Capitals ? more.Length : 0;
        if (more.Length > sizeLetters)
        {
            (size, sizeLetters) = (looks.Size ?? Style.Size, more.Length);
        }
    }
}
