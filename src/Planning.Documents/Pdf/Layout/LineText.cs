using System.Text;
using Planning.Abstractions.Documents;
using Planning.Documents.Pdf.Pages;
using Planning.Documents.Story;

namespace Planning.Documents.Pdf.Layout;

/// <summary>Writes the words of a line as a reader reads them.</summary>
internal static class LineText
{
    // Of the letters' size: the room that a tab would leave.
    private const double TabRoom = 1.8;

    /// <summary>The text, and where its raised signs are.</summary>
    /// <param name="words">The words from left to right.</param>
    public static (string Text, IReadOnlyList<TextSpan> Raised) Of(IReadOnlyList<PlacedWord> words)
    {
        var text = new StringBuilder();
        List<TextSpan>? raised = null;
        var isRightToLeft = IsRightToLeft(words);
        PlacedWord? before = null;
        foreach (var word in isRightToLeft ? words.Reverse() : words)
        {
            if (before is { } last && !Touches(last, word))
            {
                text.Append(!isRightToLeft && word.Box.Left - last.Box.Right > TabRoom * Math.Max(last.Word.Size, word.Word.Size) ? '\t' : ' ');
            }

            // A lone sign at the head of a line is a bullet.
            var shown = before is null && words.Count > 1 && word.Word.Text is [UnnamedGlyphs.Mark] ? "•" : Clean(word.Word.Text, isRightToLeft);
            if (word.IsRaised)
            {
                (raised ??= []).Add(new TextSpan(text.Length, shown.Length));
            }

            text.Append(shown);
            before = word;
        }

        // The one that cuts a word at the end of the line shows, and tells that the word goes on.
        if (before is not null && before.Word.Text.EndsWith(TextCleaning.SoftHyphen))
        {
            text.Append(TextCleaning.SoftHyphen);
        }

        return (text.ToString(), raised ?? (IReadOnlyList<TextSpan>)[]);
    }

    /// <summary>A word with ordinary characters: no ligatures, no signs of symbol fonts, and one mark where a letter is not known.</summary>
    public static string Clean(string word, bool isRightToLeft = false)
    {
        if (word.Contains(UnnamedGlyphs.Mark))
        {
            return UnnamedGlyphs.Mark.ToString();
        }

        var shown = TextCleaning.Clean(word, spacesCount: false);
        shown = WholeLetters.In(shown);
        return isRightToLeft && shown.Any(IsRightToLeft) ? Turned(shown) : shown;
    }

    // A raised sign touches the word that it belongs to.
    private static bool Touches(PlacedWord before, PlacedWord word) =>
        (word.IsRaised != before.IsRaised) && word.Box.Left - before.Box.Right < 0.15 * Math.Max(before.Word.Size, word.Word.Size);

    private static bool IsRightToLeft(IReadOnlyList<PlacedWord> words)
    {
        var (turned, all) = (0, 0);
        foreach (var c in words.SelectMany(w => w.Word.Text).Where(char.IsLetter))
        {
            all++;
            turned += IsRightToLeft(c) ? 1 : 0;
        }

        return turned * 2 > all;
    }

    private static bool IsRightToLeft(char c) => c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC');

    // The library gives letters as they stand, from the left.
    private static string Turned(string word)
    {
        var letters = word.ToCharArray();
        Array.Reverse(letters);
        return new string(letters);
    }
}
