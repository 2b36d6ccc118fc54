namespace Planning.Rules.Passages;

/// <summary>Cuts a paragraph into sentences, with the abbreviations and article numbers of French planning texts in mind.</summary>
internal static class SentenceSplitter
{
    /// <summary>A sentence longer than this is cut, so that no text makes the work grow faster than its length.</summary>
    private const int LongestSentence = 3000;

    /// <summary>A clause shorter than this is not parted from its neighbour: "Hauteur : 9 m" stays whole.</summary>
    private const int ShortestClause = 35;

    /// <summary>
    /// Adds the spans of the sentences of a text, without the white space around them. A long sentence is parted at its colons and
    /// semicolons, since one clause may deny or put off what the next does not.
    /// </summary>
    /// <param name="text">A paragraph.</param>
    /// <param name="sentences">Where to add; <c>Continues</c> marks a clause that goes on with the sentence before it.</param>
    public static void Split(string text, List<(int Start, int End, bool Continues)> sentences)
    {
        var (start, continues) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var clause = IsClauseEnd(text, start, i);
            if (clause || IsEnd(text, i) || (i - start > LongestSentence && char.IsWhiteSpace(text[i])))
            {
                Add(text, start, i + 1, continues, sentences);
                (start, continues) = (i + 1, clause);
            }
        }

        Add(text, start, text.Length, continues, sentences);
    }

    private static bool IsClauseEnd(string text, int start, int i)
    {
        if (text[i] is not (':' or ';') || i - start < ShortestClause || i + 1 >= text.Length || !char.IsWhiteSpace(text[i + 1]))
        {
            return false;
        }

        var end = text.AsSpan(i + 1).IndexOfAny(".!?\n");
        return (end < 0 ? text.Length - i - 1 : end) >= ShortestClause;
    }

    private static void Add(string text, int start, int end, bool continues, List<(int Start, int End, bool Continues)> sentences)
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
            sentences.Add((start, end, continues));
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
