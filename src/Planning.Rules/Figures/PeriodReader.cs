using Planning.Rules.French;

namespace Planning.Rules.Figures;

/// <summary>Finds the years and the periods named in a text ("2035", "2021-2031", "entre le 1er janvier 2026 et le 31 décembre 2037").</summary>
internal static class PeriodReader
{
    /// <summary>No plan looks further ahead or back in one figure.</summary>
    private const int Longest = 60;

    /// <summary>How many words may stand between two years of one period, or between a year and what announces it.</summary>
    private const int Reach = 5;

    private static readonly string[] Months =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    private static readonly string[] Comparing = ["rapport", "contre", "comparer", "compare", "comparee", "comparaison", "reference", "relativement", "niveau", "niveaux", "celui", "celle", "celles", "ceux"];

    /// <summary>The years and periods, in their order.</summary>
    public static List<PeriodMention> Read(string text, ReadOnlySpan<Token> tokens)
    {
        var found = new List<PeriodMention>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (YearAt(tokens, i) is not { } year)
            {
                continue;
            }

            var first = i;
            var last = year;
            if (SecondYear(text, tokens, i) is { } second)
            {
                (i, last) = (second, YearAt(tokens, second)!.Value);
            }

            found.Add(new PeriodMention(new Period(year, last), first, i, IsCompared(tokens, first)));
        }

        return found;
    }

    /// <summary>The year that a token is, else null: four digits that count nothing.</summary>
    public static int? YearAt(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].End - tokens[i].Start == 4 && tokens[i].Word.Number is >= 1900 and <= 2150 and var number && number == Math.Floor(number)
        && (i + 1 == tokens.Length || tokens[i + 1].Start > tokens[i].End + 1 || !FigureUnits.IsUnitWord(tokens[i + 1].Word.Folded)) ? (int)number : null;

    /// <summary>Where the last year of the period that begins at a token stands, else null.</summary>
    private static int? SecondYear(string text, ReadOnlySpan<Token> tokens, int first)
    {
        for (var i = first + 1; i < Math.Min(tokens.Length, first + 1 + Reach); i++)
        {
            if (YearAt(tokens, i) is { } year)
            {
                var length = year - YearAt(tokens, first)!.Value;
                return length is > 0 and <= Longest && Joins(text, tokens, first, i) ? i : null;
            }

            if (!IsLink(tokens[i]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool Joins(string text, ReadOnlySpan<Token> tokens, int first, int second)
    {
        if (second == first + 1)
        {
            return text.AsSpan(tokens[first].End, tokens[second].Start - tokens[first].End).Trim() is "-" or "–" or "—" or "‑" or "/" or "→";
        }

        var joint = tokens[first + 1].Word.Folded;
        return joint is "à" or "a" or "au" or "jusqu" || (joint == "et" && Before(tokens, first, "entre"));
    }

    private static bool IsLink(Token token) => token.Word.Folded is "à" or "a" or "au" or "et" or "le" or "1er" or "er" or "en" or "fin" or "jusqu" || Months.Contains(token.Word.Folded)
        || (token.Word.Number is >= 1 and <= 31 && token.End - token.Start <= 2);

    private static bool IsCompared(ReadOnlySpan<Token> tokens, int year)
    {
        for (var i = year - 1; i >= Math.Max(0, year - Reach); i--)
        {
            if (Comparing.Contains(tokens[i].Word.Folded))
            {
                return true;
            }

            if (tokens[i].Word.Number is not null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool Before(ReadOnlySpan<Token> tokens, int at, string word)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            if (tokens[i].Word.Folded == word)
            {
                return true;
            }
        }

        return false;
    }
}
