using System.Buffers;
using Planning.Documents.Story;
using Planning.Documents.Styles;

namespace Planning.Documents.Structure;

/// <summary>
/// Finds the headings of a document that has no style for them, by what its author made them look like. Cautious: a heading missed leaves
/// its text under the one before; a sentence taken for a heading would break a passage in two.
/// </summary>
internal static class HeadingGuess
{
    private const int MaxLength = 120;
    private const int MaxLevel = 6;
    private const int LeastCapitals = 4;
    private static readonly SearchValues<char> NumberEnds = SearchValues.Create(" \t\n\u00A0:-–.");
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly string[] Words =
        ["tome", "livre", "titre", "partie", "chapitre", "section", "sous-section", "article", "annexe", "axe", "orientation", "objectif", "fiche"];

    /// <summary>The headings with their levels, from 1.</summary>
    public static IReadOnlyDictionary<RawParagraph, int> In(IReadOnlyList<RawBlock> blocks)
    {
        var found = new Dictionary<RawParagraph, int>();
        var usual = UsualSize(blocks);
        var open = new Stack<HeadingLook>();
        foreach (var paragraph in blocks.OfType<RawParagraph>())
        {
            if (LookOf(paragraph, usual) is not { } look)
            {
                continue;
            }

            Close(open, look);
            open.Push(look);
            found[paragraph] = Math.Min(open.Count, MaxLevel);
        }

        return found;
    }

    // A heading that looks like one already open stands beside it; one that looks larger stands above; another stands inside.
    private static void Close(Stack<HeadingLook> open, HeadingLook look)
    {
        if (open.Contains(look))
        {
            while (open.Pop() != look)
            {
            }

            return;
        }

        while (open.TryPeek(out var top) && look.StandsAbove(top))
        {
            open.Pop();
        }
    }

    private static HeadingLook? LookOf(RawParagraph paragraph, int usual)
    {
        var text = paragraph.Text;
        if (paragraph.IsContents || text.Length is 0 or > MaxLength || paragraph.Style.Role is StyleRole.Caption or StyleRole.Title or StyleRole.List
            || paragraph.Pictures.Count > 0 || text[^1] is '.' or ';' or ',' or ':' or '…' || !text.Any(char.IsLetter)
            || paragraph.Label is { IsBullet: true } || TypedBullet.In(text).Label > 0 || ContentsLines.IsTitle(text))
        {
            return null;
        }

        var isCapitals = paragraph.IsCapitals || (text.Count(char.IsUpper) >= LeastCapitals && !text.Any(char.IsLower));
        var size = paragraph.Size > usual ? paragraph.Size : 0;
        var stands = paragraph.IsBold || isCapitals || size > 0;
        if (Array.FindIndex(Words, w => Announces(text, w)) is >= 0 and var word)
        {
            return new HeadingLook(Words[word], word, size, isCapitals, paragraph.IsBold);
        }

        var label = paragraph.Label?.Text ?? string.Empty;
        var depth = label.Length > 0 ? label.Trim('.', ')').Count(c => c == '.') + 1 : TypedNumber.In(text).Depth;
        return depth > 1 || (depth == 1 && stands)
            ? new HeadingLook("number", depth, 0, false, false)
            : stands ? new HeadingLook(string.Empty, 0, size, isCapitals, paragraph.IsBold) : null;
    }

    // "Article 4", "CHAPITRE II", "Titre III – ...", "Axe A": the word, then what numbers it.
    private static bool Announces(string text, string word)
    {
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase) || text.Length <= word.Length || !char.IsWhiteSpace(text[word.Length]) || !char.IsUpper(text[0]))
        {
            return false;
        }

        var rest = text.AsSpan(word.Length).TrimStart();
        var end = rest.IndexOfAny(NumberEnds);
        var number = end < 0 ? rest : rest[..end];
        return number.Length > 0 && (char.IsAsciiDigit(number[0]) || (number.Length <= 5 && !number.ContainsAnyExcept(NumberSigns))
            || number.StartsWith("n°", StringComparison.OrdinalIgnoreCase) || number is "premier" or "PREMIER" or "préliminaire");
    }

    private static int UsualSize(IReadOnlyList<RawBlock> blocks)
    {
        var letters = new Dictionary<int, int>();
        foreach (var paragraph in blocks.OfType<RawParagraph>())
        {
            letters[paragraph.Size] = letters.GetValueOrDefault(paragraph.Size) + paragraph.Text.Length;
        }

        return letters.Count == 0 ? ParagraphStyle.UsualSize : letters.MaxBy(l => l.Value).Key;
    }
}
