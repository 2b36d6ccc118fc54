using System.Globalization;
using Planning.Rules.French;
using Planning.Rules.Quantities;

namespace Planning.Rules.Figures;

/// <summary>Finds the numbers of a text with their units: "1 250,5 ha", "environ 2 400 logements", "de 1 100 à 1 200", "1,2 million d'habitants".</summary>
internal static class AmountReader
{
    /// <summary>More digits than a plan prints.</summary>
    private const int MostDigits = 12;

    /// <summary>The numbers, in their order; those that are years or number something are left out.</summary>
    public static List<AmountMention> Read(string text, ReadOnlySpan<Token> tokens)
    {
        var found = new List<AmountMention>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (Fractions.At(tokens, i) is { } share)
            {
                found.Add(share);
                i = share.End - 1;
                continue;
            }

            if (tokens[i].Word.Number is null || PeriodReader.YearAt(tokens, i) is not null || QuantityScanner.IsReference(text, tokens, i) || IsDuration(tokens, i) || IsCode(tokens, i))
            {
                continue;
            }

            var mention = At(text, tokens, i);
            found.Add(mention);
            i = Math.Max(i, mention.End - 1);
        }

        return found;
    }

    /// <summary>"1AU" is a zone.</summary>
    private static bool IsCode(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End && !FigureUnits.IsUnitWord(tokens[i + 1].Word.Folded);

    private static bool IsDuration(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i + 1].Word.Folded is "an" or "ans" or "annee" or "annees" or "dernieres" or "prochaines" or "mois" or "jours";

    private static AmountMention At(string text, ReadOnlySpan<Token> tokens, int first)
    {
        var none = new AmountMention(null, first, first + 1);
        if (Number(text, tokens, first) is not var (value, step, end))
        {
            return none;
        }

        var (upper, upperEnd) = Upper(text, tokens, (first, end, value));
        if (upper is null && upperEnd > end)
        {
            return none with { End = upperEnd };
        }

        if (FigureUnits.After(text, tokens, upperEnd) is not var (unit, factor, unitEnd))
        {
            return none with { End = upperEnd };
        }

        if (AmountWords.IsThreshold(tokens, first))
        {
            return none with { End = unitEnd };
        }

        var (limit, isNear) = upper is null ? AmountWords.Around(tokens, first, unitEnd) : (AmountLimit.None, false);
        return new AmountMention(
            new Amount
            {
                Value = value * factor,
                Upper = (upper ?? value) * factor,
                Step = step * factor,
                Unit = unit,
                Limit = limit,
                IsNear = isNear || AmountWords.IsRound(tokens[first].Word.Folded),
            },
            first, unitEnd);
    }

    /// <summary>The number that begins at a token, millions and thousands included; null for one that reads in several ways ("1.250", "quatre-vingt").</summary>
    private static (decimal Value, decimal Step, int End)? Number(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        var folded = token.Word.Folded;
        if (folded.Length > MostDigits || token.Word.Number < 1 && !char.IsAsciiDigit(folded[0]) || GoesOn(text, token)
            || (at + 1 < tokens.Length && !char.IsAsciiDigit(folded[0]) && tokens[at + 1].Word.Number is not null))
        {
            return null;
        }

        var isDigits = char.IsAsciiDigit(folded[0]);
        if (!decimal.TryParse(isDigits ? folded.Replace(',', '.') : token.Word.Number!.Value.ToString(CultureInfo.InvariantCulture),
            NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        var comma = folded.IndexOf(',', StringComparison.Ordinal);
        var step = 1m;
        for (var i = 0; isDigits && comma >= 0 && i < folded.Length - comma - 1; i++)
        {
            step /= 10;
        }

        var times = at + 1 < tokens.Length ? tokens[at + 1].Word.Folded switch { "million" or "millions" => 1_000_000, "milliers" => 1000, _ => 1 } : 1;
        return (value * times, step * times, times == 1 ? at + 1 : at + 2);
    }

    /// <summary>Whether the characters beside a number make it part of another, of a code or of a change ("1.250", "RD-12", "+450").</summary>
    private static bool GoesOn(string text, Token token)
    {
        var before = token.Start == 0 ? ' ' : text[token.Start - 1];
        var after = token.End >= text.Length ? ' ' : text[token.End];
        var isDecimal = after is '.' or ',' or '\'' && token.End + 1 < text.Length && char.IsAsciiDigit(text[token.End + 1]);
        var isAfterNumber = before is '.' or ',' or '\'' or '’' && token.Start > 1 && char.IsAsciiDigit(text[token.Start - 2]);
        return isDecimal || isAfterNumber || before is '_' or '#' || char.IsLetter(before) || char.IsLetter(after) && text[token.Start..token.End].All(char.IsAsciiDigit) && after is not ('h' or 'k' or 'm' or '€');
    }

    /// <summary>The upper bound of the range that begins with a number, and where it ends; a null bound past the number for two numbers that make no range.</summary>
    private static (decimal? Upper, int End) Upper(string text, ReadOnlySpan<Token> tokens, (int First, int End, decimal Value) lower)
    {
        var (first, end, _) = lower;
        var next = end < tokens.Length && tokens[end].Word.Folded is "à" or "a" or "et" or "ou" ? end + 1 : end;
        if (next >= tokens.Length || tokens[next].Word.Number is null || PeriodReader.YearAt(tokens, next) is not null || Number(text, tokens, next) is not var (upper, _, upperEnd))
        {
            return (null, end);
        }

        var joint = next == end ? text[tokens[end - 1].End..tokens[next].Start].Trim() : tokens[end].Word.Folded;
        var opening = first > 0 ? tokens[first - 1].Word.Folded : string.Empty;
        var isRange = joint switch
        {
            "-" or "–" or "—" => true,
            "à" or "a" => !AmountWords.TellsChange(tokens, first),
            "et" => opening == "entre",
            "ou" => true,
            _ => false,
        };
        return isRange && upper > lower.Value ? (upper, upperEnd) : joint is "," or ";" or "/" or "(" ? (null, end) : (null, upperEnd);
    }
}
