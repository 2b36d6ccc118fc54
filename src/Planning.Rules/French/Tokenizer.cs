namespace Planning.Rules.French;

/// <summary>
/// Cuts French text into words. An apostrophe or a hyphen parts words; a word cut at a line's end is joined; figures keep their decimals
/// and their groups of three ("1 250,5" is one word).
/// </summary>
internal static class Tokenizer
{
    /// <summary>Adds the words of <paramref name="text"/> between two positions to <paramref name="tokens"/>.</summary>
    public static void Tokenize(string text, int start, int end, Vocabulary vocabulary, List<Token> tokens)
    {
        var position = start;
        while (position < end)
        {
            var character = text[position];
            if (char.IsAsciiDigit(character))
            {
                position = Figure(text, position, end, vocabulary, tokens);
            }
            else if (IsLetter(character))
            {
                position = Letters(text, position, end, vocabulary, tokens);
            }
            else
            {
                if (character == '%')
                {
                    tokens.Add(new Token(position, position + 1, vocabulary.Find(text.AsSpan(position, 1))));
                }

                position++;
            }
        }
    }

    private static int Letters(string text, int start, int end, Vocabulary vocabulary, List<Token> tokens)
    {
        var position = start + 1;
        while (position < end)
        {
            if (IsLetter(text[position]) || char.IsAsciiDigit(text[position]) || Folding.IsIgnored(text[position]))
            {
                position++;
            }
            else if (IsCutAtLineEnd(text, position, end))
            {
                position += 2;
            }
            else
            {
                break;
            }
        }

        tokens.Add(new Token(start, position, vocabulary.Find(text.AsSpan(start, position - start))));
        return IsDecimalOfName(text, start, position, end) ? position + 2 : position;
    }

    /// <summary>"PM2,5" is the name PM2 as lexicons write it, and its 5 is no figure.</summary>
    public static bool IsDecimalOfName(string text, int start, int position, int end) =>
        position - start == 3 && position + 1 < end && text[position] is ',' or '.' && char.IsAsciiDigit(text[position - 1]) && char.IsAsciiDigit(text[position + 1])
        && char.IsLetter(text[start]) && char.IsLetter(text[start + 1]);

    private static bool IsCutAtLineEnd(string text, int position, int end) =>
        text[position] is '-' or '\u2010' && position + 2 < end && text[position + 1] == '\n' && char.IsLower(text[position + 2]);

    private static int Figure(string text, int start, int end, Vocabulary vocabulary, List<Token> tokens)
    {
        var position = start;
        while (position < end && char.IsAsciiDigit(text[position]))
        {
            position++;
        }

        while (position - start <= 12 && IsGroup(text, start, position, end))
        {
            position += 4;
        }

        if (position + 1 < end && text[position] == ',' && char.IsAsciiDigit(text[position + 1]))
        {
            position++;
            while (position < end && char.IsAsciiDigit(text[position]))
            {
                position++;
            }
        }

        tokens.Add(new Token(start, position, vocabulary.Find(text.AsSpan(start, position - start))));
        return position;
    }

    /// <summary>A space and exactly three digits continue a figure of one to three digits.</summary>
    private static bool IsGroup(string text, int start, int position, int end) =>
        (position - start <= 3 || !char.IsAsciiDigit(text[start + 3]) || position - start > 4)
        && position + 3 < end && text[position] is ' ' or '\u00A0' or '\u202F' or '\u2009'
        && char.IsAsciiDigit(text[position + 1]) && char.IsAsciiDigit(text[position + 2]) && char.IsAsciiDigit(text[position + 3])
        && (position + 4 >= end || !char.IsAsciiDigit(text[position + 4]));

    private static bool IsLetter(char character) => char.IsLetter(character) || character is '²' or '³' or 'µ' or '€' or (>= '\u2080' and <= '\u2089');
}
