using Planning.Rules.French;

namespace Planning.Rules.Figures;

/// <summary>Cuts a sentence where what is said of one figure no longer holds for the next.</summary>
internal static class Clauses
{
    private static readonly string[] Cuts = ["dont", "contre", "tandis", "alors", "mais", "parmi"];

    private static readonly string[] Purposes = ["pour", "afin", "compte", "etant", "avec", "malgre", "outre"];

    /// <summary>The clause of a figure, as tokens, without the aim that opens it ("Pour tenir compte du desserrement, …").</summary>
    public static (int Start, int End) Around(string text, ReadOnlySpan<Token> tokens, AmountMention figure, IReadOnlyList<AmountMention> all)
    {
        var start = figure.First;
        while (start > 0 && !IsCut(text, tokens, start, all))
        {
            start--;
        }

        var end = figure.End;
        while (end < tokens.Length && !IsCut(text, tokens, end, all))
        {
            end++;
        }

        return (AfterPurpose(text, tokens, start, figure.First), end);
    }

    /// <summary>Whether a figure is part of another: it stands after "dont", up to the next sentence or semicolon.</summary>
    public static bool IsPart(string text, ReadOnlySpan<Token> tokens, int figure)
    {
        for (var i = figure; i > 0; i--)
        {
            if (tokens[i - 1].Word.Folded is "dont" or "parmi")
            {
                return true;
            }

            if (Between(text, tokens, i).ContainsAny(';', '.'))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsCut(string text, ReadOnlySpan<Token> tokens, int i, IReadOnlyList<AmountMention> all)
    {
        if (Cuts.Contains(tokens[i].Word.Folded))
        {
            return true;
        }

        var between = i == 0 ? default : Between(text, tokens, i);
        return between.ContainsAny(';', '(', ')') || (between.Contains(',') && tokens[i].Word.Folded is "et" or "puis") || (between.Contains(':') && all[0].First < i);
    }

    private static int AfterPurpose(string text, ReadOnlySpan<Token> tokens, int start, int figure)
    {
        if (!Purposes.Contains(tokens[start].Word.Folded))
        {
            return start;
        }

        for (var i = start + 1; i <= figure; i++)
        {
            if (Between(text, tokens, i).Contains(','))
            {
                return i;
            }
        }

        return start;
    }

    /// <summary>What is written between a token and the one before it.</summary>
    private static ReadOnlySpan<char> Between(string text, ReadOnlySpan<Token> tokens, int i) =>
        text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End);
}
