using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Layout;
using Planning.Documents.Structure;

namespace Planning.Documents.Pdf.Story;

/// <summary>Tells where a paragraph ends and the next begins, by what a reader sees: room, looks, a bullet, a line that stops short.</summary>
/// <param name="leading">How far apart lines stand.</param>
/// <param name="bodySize">The size of the document's text.</param>
internal sealed class ParagraphBreaks(Leading leading, double bodySize)
{
    private const double MostOfLeading = 1.22;
    private const double SizeStep = 1.1;
    private const double TitleSize = 1.15;
    private const double Indent = 0.8;

    /// <summary>Whether a line begins a paragraph after a line of the same column.</summary>
    /// <param name="paragraph">The paragraph so far.</param>
    /// <param name="line">The line.</param>
    /// <param name="column">The room of the column.</param>
    public bool IsBreak(LineGroup paragraph, PageLine line, Box column)
    {
        var before = paragraph.Lines[^1];
        var gap = line.Baseline - before.Baseline;
        if (EndsWithPage(before.Text) || LooksOther(before, line, column) || gap <= 0 || gap > (leading.For(Math.Max(before.Size, line.Size)) * MostOfLeading) + 0.5)
        {
            return true;
        }

        if (line.Size > bodySize * TitleSize && before.IsBold == line.IsBold)
        {
            // The lines of a title end where they like.
            return TypedNumber.In(line.Text).Number > 0 && TypedNumber.In(paragraph.Lines[0].Text).Number > 0;
        }

        var isItem = TypedBullet.In(paragraph.Lines[0].Text).Label > 0;
        return (TypedBullet.In(line.Text).Label > 0 && (isItem || Ends(before) || !IsFull(before, line, column)))
            || !IsFull(before, line, column)
            || (!isItem && line.Box.Left > before.Box.Left + (Indent * line.Size) && Math.Abs(before.Box.Left - column.Left) < line.Size && StartsSentence(line) && Ends(before));
    }

    /// <summary>Whether a paragraph goes on with the first line of another column or page.</summary>
    public bool GoesOn(LineGroup paragraph, PageLine line, Box column)
    {
        var before = paragraph.Lines[^1];
        return !Ends(before) && !LooksOther(before, line, column) && line.Size <= bodySize * TitleSize && char.IsLower(FirstLetter(line.Text)) && TypedBullet.In(line.Text).Label == 0 && !EndsWithPage(before.Text);
    }

    private static bool LooksOther(PageLine before, PageLine line, Box column) =>
        Math.Max(before.Size, line.Size) > Math.Min(before.Size, line.Size) * SizeStep || before.TagLevel != line.TagLevel
        || (before.IsBold != line.IsBold && !(IsFull(before, line, column) && !Ends(before) && char.IsLower(FirstLetter(line.Text))));

    // Whether the first word of the next line would not have fitted.
    private static bool IsFull(PageLine before, PageLine line, Box column)
    {
        var end = line.Text.AsSpan().IndexOfAny(' ', '\t');
        var word = line.Box.Width * ((end < 0 ? line.Text.Length : end) + 1) / Math.Max(1, line.Text.Length);
        return before.Box.Right + word > column.Right - (line.Size * 0.3);
    }

    private static bool Ends(PageLine line) => line.Text.TrimEnd() is [.., '.' or '!' or '?' or ':' or ';' or '…' or '»'];

    private static bool StartsSentence(PageLine line) => char.IsUpper(FirstLetter(line.Text)) || line.Text is [>= '0' and <= '9', ..];

    private static char FirstLetter(string text) => text.FirstOrDefault(c => char.IsLetterOrDigit(c));

    // The page at the end of a line of a table of contents.
    private static bool EndsWithPage(string text)
    {
        var trimmed = text.TrimEnd();
        var digits = trimmed.Length - trimmed.AsSpan().TrimEnd("0123456789").Length;
        return digits is > 0 and <= 4 && digits < trimmed.Length && trimmed[^(digits + 1)] is '\t' or '.' or '…' or '_' && (trimmed[^(digits + 1)] == '\t' || trimmed.Contains("...", StringComparison.Ordinal) || trimmed.Contains('…', StringComparison.Ordinal) || trimmed.Contains("___", StringComparison.Ordinal))
            || (digits is > 0 and <= 4 && trimmed.AsSpan(0, trimmed.Length - digits).TrimEnd().EndsWith("...."));
    }
}
