using Planning.Abstractions.Documents;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Cuts a paragraph into sentences; abbreviations of units and references do not end one.</summary>
internal static class SentenceSplitter
{
    private static readonly string[] Abbreviations = ["hab", "art", "env", "cf", "p", "n", "al", "max", "min", "log", "logts", "lgts", "véh", "acc", "équip", "exploit", "consult", "pers", "rés", "pop", "M", "St", "Ste", "eq", "éq", "etc"];

    /// <summary>The sentences that hold a figure, without the white space around them; the others come to nothing.</summary>
    public static IEnumerable<TextSpan> Split(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsEnd(text, i))
            {
                continue;
            }

            var (from, to) = (start, Math.Min(i + 1, text.Length));
            start = i + 1;
            while (from < to && char.IsWhiteSpace(text[from]))
            {
                from++;
            }

            if (to > from)
            {
                yield return new TextSpan(from, to - from);
            }
        }
    }

    private static bool IsEnd(string text, int i) => text[i] is '!' or '?' or '\n' || (text[i] == '.' && IsFollowedByStart(text, i + 1) && !IsAbbreviation(text, i));

    private static bool IsFollowedByStart(string text, int position)
    {
        // The star that calls a note stands after the full stop.
        while (position < text.Length && text[position] == '*')
        {
            position++;
        }

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

        return dot - start == 1 && char.IsUpper(text[start]) && (start == 0 || text[start - 1] == '(' || char.IsWhiteSpace(text[start - 1])) || (dot + 1 < text.Length && Abbreviations.Contains(text[start..dot]));
    }
}
