using System.Globalization;
using Planning.Documents.Numbering;
using Planning.Documents.Structure;

namespace Planning.Documents.Pdf.Story;

/// <summary>Finds the items of lists among paragraphs: their bullet or number, and their depth by how far they are set in.</summary>
internal sealed class ListItems
{
    // In points: items of one depth begin at the same place.
    private const double Drift = 3;
    private readonly Dictionary<LineGroup, (int Length, int Start, int Level, bool IsBullet)> items = [];

    /// <summary>The items of paragraphs in reading order.</summary>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="isHeading">Whether one is a heading.</param>
    public static ListItems In(IReadOnlyList<LineGroup> paragraphs, Func<LineGroup, bool> isHeading)
    {
        var found = new ListItems();
        var open = new Stack<double>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            var (length, start, isBullet) = isHeading(paragraph) ? default : LabelOf(paragraphs, i, open.Count > 0);
            if (length == 0)
            {
                open.Clear();
                continue;
            }

            var left = paragraph.Lines[0].Box.Left;
            while (open.TryPeek(out var last) && last > left + Drift)
            {
                open.Pop();
            }

            if (!open.TryPeek(out var same) || left > same + Drift)
            {
                open.Push(left);
            }

            found.items[paragraph] = (length, start, open.Count - 1, isBullet);
        }

        return found;
    }

    /// <summary>The label of an item, and where its text begins; null and 0 for a paragraph that is no item.</summary>
    public (ItemLabel? Label, int Start) Of(LineGroup paragraph, string text) =>
        items.TryGetValue(paragraph, out var item) && item.Start < text.Length ? (new ItemLabel(text[..item.Length], item.Level, item.IsBullet), item.Start) : (null, 0);

    private static (int Length, int Start, bool IsBullet) LabelOf(IReadOnlyList<LineGroup> paragraphs, int at, bool inList)
    {
        var text = paragraphs[at].Lines[0].Text;
        if (TypedBullet.In(text) is { Label: > 0 } bullet)
        {
            return (bullet.Label, bullet.Text, !char.IsLetterOrDigit(text[0]) && text[0] != '(');
        }

        if (inList && text is ['o', ' ', _, ..])
        {
            return (1, 2, true);
        }

        var (number, length, start) = NumberOf(text);
        return number >= 0 && (char.IsLower(text[start]) || (IsSentence(paragraphs[at]) && (Neighbours(paragraphs, at, number)))) ? (length, start, false) : default;
    }

    // "3. un texte": the number that another number follows or precedes.
    private static (int Number, int Length, int Start) NumberOf(string text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 2 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var start = digits + 1;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return digits > 0 && start > digits + 1 && start < text.Length && text[digits] == '.'
            ? (int.Parse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture), digits + 1, start)
            : (-1, 0, 0);
    }

    private static bool IsSentence(LineGroup paragraph) => paragraph.Lines[^1].Text.TrimEnd() is [.., '.' or ';' or ','];

    private static bool Neighbours(IReadOnlyList<LineGroup> paragraphs, int at, int number) =>
        (at > 0 && NumberOf(paragraphs[at - 1].Lines[0].Text).Number == number - 1) || (at + 1 < paragraphs.Count && NumberOf(paragraphs[at + 1].Lines[0].Text).Number == number + 1);
}
