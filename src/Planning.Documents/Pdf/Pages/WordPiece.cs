using System.Text;
using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>A word under way, in the frame in which it is read.</summary>
internal sealed class WordPiece
{
    // Of the letters' size. Kerning and fitted type stay under the first, spaces between words over it;
    // accents and tight type overlap by less than the second.
    private const double WordGap = 0.15;
    private const double Overlap = 0.5;

    // Letters of one word stand on one line; an exponent or an index is smaller and off the line, by less than a letter.
    private const double SameLine = 0.12;
    private const double Smaller = 0.85;
    private const double OffLine = 0.65;

    private readonly string first;

    // Begun with the second piece: a piece is made of every glyph, and nearly all are at once taken into the one before.
    private StringBuilder? letters;

    /// <summary>Begins with one glyph.</summary>
    public WordPiece(Glyph glyph, ReadingFrame frame)
    {
        var box = frame.In(glyph.Box);
        first = glyph.Text;
        (Page, PageBaseline, Size, Font) = (glyph.Box, glyph.Baseline, glyph.Size, glyph.Font);
        (Start, End, Line) = (box.Left, box.Right, frame.Line(glyph.Baseline, glyph.Box));
        if (!frame.IsSquare)
        {
            // Slanted boxes do not tell the advance: half a size is a letter's, more or less.
            (Start, End) = (Start - (Size / 4), End + (Size / 4));
        }
    }

    /// <summary>The letters.</summary>
    public string Text => letters?.ToString() ?? first;

    /// <summary>Whether it is one letter alone.</summary>
    public bool IsLetter => letters is null && first.Length == 1 && char.IsLetter(first[0]);

    /// <summary>The box on the page.</summary>
    public Box Page { get; private set; }

    /// <summary>The baseline on the page.</summary>
    public double PageBaseline { get; private set; }

    /// <summary>The size of the letters.</summary>
    public double Size { get; private set; }

    /// <summary>The rank of the font.</summary>
    public int Font { get; private set; }

    /// <summary>Where it begins along its line.</summary>
    public double Start { get; private set; }

    /// <summary>Where it ends along its line.</summary>
    public double End { get; private set; }

    /// <summary>The height of its line in its frame.</summary>
    public double Line { get; private set; }

    /// <summary>How many spaces the file draws before it.</summary>
    public int SpacesBefore { get; init; }

    /// <summary>Whether the file draws a space after it.</summary>
    public bool IsSpacedAfter { get; set; }

    /// <summary>Whether a piece is more of the same word.</summary>
    public bool IsContinuedBy(WordPiece next)
    {
        var size = Math.Max(Size, next.Size);
        var gap = next.Start - End;
        if (gap > WordGap * size || gap < -Overlap * size || next.End < Start)
        {
            return false;
        }

        var off = Math.Abs(next.Line - Line);
        return off <= SameLine * size || (next.Size <= Smaller * Size && off <= OffLine * Size);
    }

    /// <summary>Takes a piece in.</summary>
    public void Append(WordPiece next)
    {
        letters = (letters ?? new StringBuilder(first)).Append(next.Text);
        Page = Boxes.Around(Page, next.Page);
        (Start, End) = (Math.Min(Start, next.Start), Math.Max(End, next.End));
        IsSpacedAfter = next.IsSpacedAfter;
    }
}
