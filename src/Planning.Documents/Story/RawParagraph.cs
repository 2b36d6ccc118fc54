using Planning.Abstractions.Documents;
using Planning.Documents.Numbering;
using Planning.Documents.Styles;

namespace Planning.Documents.Story;

/// <summary>A paragraph with what its looks may tell of its purpose.</summary>
internal sealed class RawParagraph : RawBlock
{
    /// <summary>The part, as an anchor names it; <c>\0</c> for a part that anchors cannot point at.</summary>
    public required char Part { get; init; }

    /// <summary>The rank of its start tag in the part, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The visible text without spaces around it.</summary>
    public required string Text { get; init; }

    /// <summary>How many visible characters stand before <see cref="Text"/>.</summary>
    public required int Cut { get; init; }

    public required ParagraphStyle Style { get; init; }

    /// <summary>The heading level that the paragraph itself gives: 0 says that it is text, null that it says nothing.</summary>
    public int? OutlineLevel { get; init; }

    public ItemLabel? Label { get; init; }

    public IReadOnlyList<TextSpan> Highlights { get; init; } = [];

    /// <summary>Whether it stands in a table of contents.</summary>
    public bool IsContents { get; set; }

    /// <summary>Whether all its letters are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>The size of most of its letters, in half points.</summary>
    public int Size { get; init; }

    /// <summary>Whether all its letters are shown as capitals by format.</summary>
    public bool IsCapitals { get; init; }

    /// <summary>The page that its text begins on, as Word last laid it out, from 1.</summary>
    public int Page { get; init; }

    /// <summary>The room that it takes on its page; null where the format has no fixed pages.</summary>
    public Box? Box { get; init; }

    /// <summary>The alternative texts of its pictures.</summary>
    public IReadOnlyList<string> Pictures { get; init; } = [];

    /// <summary>The notes that it calls.</summary>
    public IReadOnlyList<NoteCall> Calls { get; init; } = [];

    /// <summary>What its text boxes hold.</summary>
    public IReadOnlyList<RawBlock> Boxes { get; init; } = [];

    /// <summary>A paragraph that is known by its text and its place on a page alone: nothing in the file marks it, no anchor points at it.</summary>
    public static RawParagraph OnPage(string text, int page, Box box) =>
        new() { Part = default, Ordinal = 0, Text = text, Cut = 0, Style = ParagraphStyle.Plain, Page = page, Box = box };

    /// <summary>The heading level from 1; 0 for text.</summary>
    public int HeadingLevel => IsContents ? 0 : OutlineLevel ?? Style.HeadingLevel;
}
