namespace Planning.Rules.Passages;

/// <summary>Cuts a paragraph into sentences, with the abbreviations and article numbers of French planning texts in mind.</summary>
internal static class SentenceSplitter
{
    /// <summary>A sentence longer than this is cut, so that no text makes the work grow faster than its length.</summary>
    private const int LongestSentence = 3000;

    /// <summary>Adds the spans of the sentences of a text, without the white space around them.</summary>
    public static void Split(string text, List<(int Start, int End)> sentences)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsEnd(text, i) || (i - start > LongestSentence && char.IsWhiteSpace(text[i])))
            {
                Add(text, start, i + 1, sentences);
                start = i + 1;
            }
        }

        Add(text, start, text.Length, sentences);
    }

    private static void Add(string text, int start, int end, List<(int Start, int End)> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add((start, end));
        }
    }

    private static bool IsEnd(string text, int i)
    {
        if (text[i] is '!' or '?')
        {
            return true;
        }

        if (text[i] == '\n')
        {
            return i == 0 || text[i - 1] is not ('-' or '\u2010');
        }

        return text[i] == '.' && StartsSentence(text, i + 1) && !IsAbbreviation(text, i);
    }

    private static bool StartsSentence(string text, int position)
    {
        if (position >= text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[position]))
        {
            return false;
        }

        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position >= text.Length || !char.IsLower(text[position]);
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var word = text.AsSpan(start, dot - start);
        return word.Length switch
        {
            0 => false,
            1 => char.IsUpper(word[0]) || word is "p" or "n",
            _ => word is "art" or "Art" or "al" or "cf" or "Cf" or "env" or "max" or "min" or "haut" or "St" or "Ste" or "etc" or "chap" or "pp",
        } && dot + 1 < text.Length;
    }
}
