using Planning.Rules.French;

namespace Planning.Rules.Quantities;

/// <summary>Finds what the figures of a sentence measure: units, years, periods, horizons.</summary>
internal static class QuantityScanner
{
    private const int MostGroups = 8;

    /// <summary>The most that stands between a word and the figure that it numbers ("n° 12").</summary>
    private const int MostBetween = 2;

    /// <summary>A year from which a date is a target rather than an observation when nothing else tells.</summary>
    private const int FirstTargetYear = 2027;

    /// <summary>How many words may stand between a figure and its unit ("490 nouveaux logements").</summary>
    private const int Reach = 3;

    /// <summary>The kinds of quantity given by the sentence.</summary>
    /// <param name="text">The text that the words stand in.</param>
    /// <param name="tokens">Its words.</param>
    public static QuantityKinds Scan(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var kinds = QuantityKinds.None;
        var years = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Word.Number is not { } number)
            {
                kinds |= PeriodInWords(tokens, i);
                continue;
            }

            if (IsYear(tokens[i], number))
            {
                years++;
                kinds |= years >= 2 ? QuantityKinds.Periode : QuantityKinds.None;
                kinds |= IsTarget(tokens, i, number) ? QuantityKinds.Horizon : QuantityKinds.None;
                kinds |= IsSince(tokens, i) ? QuantityKinds.Periode : QuantityKinds.None;
            }
            else if (!IsReference(text, tokens, i))
            {
                kinds |= UnitAfter(tokens, i);
            }
        }

        return kinds;
    }

    /// <summary>The units named without a figure, as in the head of a column ("Surface (ha)").</summary>
    public static QuantityKinds UnitsNamed(ReadOnlySpan<Token> tokens)
    {
        var kinds = QuantityKinds.None;
        foreach (var token in tokens)
        {
            kinds |= token.Word.Folded switch
            {
                "surface" or "surfaces" or "superficie" or "superficies" => QuantityKinds.Surface,
                "densite" or "densites" => QuantityKinds.Densite,
                "part" or "taux" => QuantityKinds.Part,
                "population" => QuantityKinds.Population,
                "cout" or "couts" or "montant" or "budget" => QuantityKinds.Montant,
                "hauteur" or "recul" or "longueur" or "haut" => QuantityKinds.Longueur,
                "nombre" => QuantityKinds.Nombre,
                _ => token.Word.Unit,
            };
        }

        return kinds;
    }

    private static QuantityKinds UnitAfter(ReadOnlySpan<Token> tokens, int figure)
    {
        var kinds = QuantityKinds.Nombre;
        var end = Math.Min(tokens.Length, figure + 1 + Reach);
        for (var i = figure + 1; i < end; i++)
        {
            var word = tokens[i].Word;
            if (word.Number is not null)
            {
                break;
            }

            if (word.Unit == QuantityKinds.None)
            {
                continue;
            }

            // "le 3 m" is a length, "3 les m" is nothing: one-letter units stand right after their figure.
            if (word.Folded.Length == 1 && word.Folded != "%" && word.Folded != "€" && i > figure + 1)
            {
                continue;
            }

            kinds |= word.Unit | PerHectare(tokens, i);
            break;
        }

        return kinds;
    }

    private static QuantityKinds PerHectare(ReadOnlySpan<Token> tokens, int unit)
    {
        if ((tokens[unit].Word.Unit & QuantityKinds.Logements) == 0)
        {
            return QuantityKinds.None;
        }

        for (var i = unit + 1; i < Math.Min(tokens.Length, unit + 4); i++)
        {
            if (tokens[i].Word.Folded is "ha" or "hectare" or "l" or "par")
            {
                if (tokens[i].Word.Folded is "ha" or "hectare")
                {
                    return QuantityKinds.Densite;
                }

                continue;
            }

            break;
        }

        return QuantityKinds.None;
    }

    private static QuantityKinds PeriodInWords(ReadOnlySpan<Token> tokens, int i) => tokens[i].Word.Folded switch
    {
        "decennie" or "decennies" => QuantityKinds.Periode,
        "annees" or "ans" when i > 0 && Near(tokens, i, "dernieres", "derniers", "precedant", "precedent", "prochaines") => QuantityKinds.Periode,
        "an" when i > 0 && tokens[i - 1].Word.Folded == "par" => QuantityKinds.Periode,
        "horizon" => QuantityKinds.Horizon,
        "terme" when i > 0 && tokens[i - 1].Word.Folded is "court" or "moyen" or "long" => QuantityKinds.Horizon,
        _ => QuantityKinds.None,
    };

    private static bool Near(ReadOnlySpan<Token> tokens, int at, params ReadOnlySpan<string> words)
    {
        for (var i = Math.Max(0, at - 3); i < Math.Min(tokens.Length, at + 3); i++)
        {
            if (words.Contains(tokens[i].Word.Folded))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsYear(Token token, double number) =>
        token.End - token.Start == 4 && number is >= 1900 and <= 2150 && number == Math.Floor(number);

    private static bool IsTarget(ReadOnlySpan<Token> tokens, int i, double year) => year >= FirstTargetYear
        || (year >= 2020 && Near(tokens, i, "horizon", "avant", "ici", "jusqu", "echeance"));

    private static bool IsSince(ReadOnlySpan<Token> tokens, int i) => i > 0 && tokens[i - 1].Word.Folded is "depuis";

    /// <summary>A figure that numbers something: an article, a road, a page, an axis.</summary>
    /// <param name="text">The text that the words stand in.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="i">The rank of the figure's word.</param>
    public static bool IsReference(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i)
    {
        // "L. 151-4": the second figure goes on with the number of the article. No number goes on for longer than this.
        for (var groups = 1; groups < MostGroups && i > 0 && tokens[i - 1].Word.Number is not null && tokens[i].Start == tokens[i - 1].End + 1; groups++)
        {
            i--;
        }

        return i > 0 && !IsParted(text[tokens[i - 1].End..tokens[i].Start]) && tokens[i - 1].Word.Folded is "article" or "articles" or "art" or "l" or "r" or "d" or "n" or "no" or "numero" or "rd" or "rn"
            or "page" or "p" or "figure" or "tableau" or "axe" or "orientation" or "objectif" or "chapitre" or "titre" or "tome" or "annexe"
            or "natura" or "lot" or "phase" or "tranche" or "partie" or "type" or "re"
            && !(tokens[i - 1].Word.Folded is "l" or "d" or "n" && tokens[i].Word.Unit != QuantityKinds.None);
    }

    /// <summary>"Objectif : 1 200 logements", "Objectif – 1 200 logements": the word does not number the figure.</summary>
    private static bool IsParted(ReadOnlySpan<char> between) => between.Length > MostBetween || between.Contains(':');
}
