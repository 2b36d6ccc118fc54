using System.Globalization;
using Planning.Abstractions.Documents;

namespace Planning.Documents.Word;

/// <summary>
/// A place in a Word file: the n-th <c>w:p</c> of a part, counted by start tag over all of them in document order (tables, text boxes, both
/// branches of alternative contents), and how many visible characters
/// of it were cut before the block's text (a typed bullet or number). Written <c>d#12</c> or <c>d#12+3</c>.
/// </summary>
/// <param name="Part"><c>d</c> for the main text, <c>f</c> for footnotes, <c>e</c> for endnotes.</param>
/// <param name="Paragraph">The paragraph's rank in its part, from 0.</param>
/// <param name="Offset">The visible characters, as <see cref="VisibleText"/> counts them, cut at its start: character s of the block's text is visible character s + offset.</param>
internal sealed record WordAnchor(char Part, int Paragraph, int Offset)
{
    /// <summary>The main text.</summary>
    public const char Main = 'd';

    /// <summary>The footnotes.</summary>
    public const char Footnotes = 'f';

    /// <summary>The endnotes.</summary>
    public const char Endnotes = 'e';

    /// <summary>The anchor as the document model carries it.</summary>
    public Anchor ToAnchor() => new(Offset == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Part}#{Paragraph}")
        : string.Create(CultureInfo.InvariantCulture, $"{Part}#{Paragraph}+{Offset}"));

    /// <summary>The place that an anchor means; null for none, or for an anchor of another format.</summary>
    public static WordAnchor? Parse(Anchor anchor)
    {
        if (!anchor.Exists || anchor.Value.Length < 3 || anchor.Value[1] != '#' || anchor.Value[0] is not (Main or Footnotes or Endnotes))
        {
            return null;
        }

        var parts = anchor.Value[2..].Split('+');
        var offset = 0;
        return int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var paragraph)
            && (parts.Length == 1 || int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out offset))
                ? new WordAnchor(anchor.Value[0], paragraph, offset)
                : null;
    }
}
