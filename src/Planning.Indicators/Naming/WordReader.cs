using System.Text;
using Planning.Abstractions.French;

namespace Planning.Indicators.Naming;

/// <summary>Cuts a text into words: an apostrophe or a hyphen parts them, "PM2,5" and "PM 10" are one.</summary>
internal static class WordReader
{
    /// <summary>The words of a text.</summary>
    public static List<Word> Read(string text) => Read(text, 0, text.Length);

    /// <summary>The words between two positions of a text.</summary>
    public static List<Word> Read(string text, int start, int end)
    {
        var words = new List<Word>();
        for (var position = start; position < end;)
        {
            if (text[position] == '%')
            {
                words.Add(new Word(position, position + 1, "%", "%"));
            }

            if (!IsLetter(text[position]))
            {
                position++;
                continue;
            }

            var last = position + 1;
            while (last < end && (IsLetter(text[last]) || Folding.IsIgnored(text[last])))
            {
                last++;
            }

            last = ParticleEnd(text, position, last, end);
            var folded = Folded(text.AsSpan(position, last - position));
            if (folded.Length > 0)
            {
                words.Add(new Word(position, last, folded, WordStem.Of(folded)));
            }

            position = last;
        }

        return words;
    }

    /// <summary>The words of a text without those that only link, by what they are compared by.</summary>
    public static List<Word> Content(string text) => [.. Read(text).Where(w => !w.IsSmall)];

    /// <summary>Fine particles have their size in their name, with a comma or after a space.</summary>
    private static int ParticleEnd(string text, int start, int last, int end)
    {
        if (!text.AsSpan(start, last - start).StartsWith("PM", StringComparison.OrdinalIgnoreCase) || last - start > 3)
        {
            return last;
        }

        foreach (var size in (string[])["2,5", "2.5", ",5", ".5", " 2,5", " 2.5", "\u00A02,5", " 10", "\u00A010"])
        {
            if (text.AsSpan(last, end - last).StartsWith(size) && (last + size.Length == end || !char.IsAsciiDigit(text[last + size.Length])) && (size[0] is ',' or '.') == (last - start == 3))
            {
                return last + size.Length;
            }
        }

        return last;
    }

    private static string Folded(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        foreach (var character in word)
        {
            plain.Append(character switch
            {
                '²' => '2',
                '³' => '3',
                >= '\u2080' and <= '\u2089' => (char)('0' + (character - '\u2080')),
                ',' or '.' or ' ' or '\u00A0' => '\u200B',
                _ => character,
            });
        }

        return Folding.Fold(plain.ToString());
    }

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) || character is '²' or '³' or (>= '\u2080' and <= '\u2089');
}
