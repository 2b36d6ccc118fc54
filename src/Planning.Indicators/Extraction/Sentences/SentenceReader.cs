using Planning.Abstractions.Documents;
using Planning.Abstractions.French;
using Planning.Indicators.French;
using Planning.Indicators.Naming;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Finds the numbers, periods, territories and names of indicators of a sentence.</summary>
internal sealed class SentenceReader(Reading reading)
{
    private static readonly string[] Numbering =
        ["article", "articles", "page", "pages", "p", "n", "no", "numero", "tableau", "figure", "carte", "graphique", "axe", "axes", "action", "fiche", "objectif", "orientation", "mesure", "chapitre", "annexe", "partie", "zone", "zones", "rd", "rn", "a", "d", "lot", "phase", "tome", "version", "scenario", "defi", "enjeu", "titre", "alinea", "section", "natura", "horizon"];

    private static readonly string[] Times = ["an", "ans", "mois", "jours", "minutes", "heures"];

    private static readonly string[] Months = ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    private static readonly string[] EnglishMonths = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The sentence; null when it holds no number beside its periods.</summary>
    public ReadSentence? Read(string text, TextSpan span)
    {
        if (!text.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var (start, end) = (span.Start, span.End);
        var words = WordReader.Read(text, start, end);
        var aliases = reading.Aliases.Find(words);
        var periods = PeriodReader.Find(text, start, end, position => reading.Units.At(text, position, end) is { Key: not null and not "" } unit && unit.Start <= position + 1 && text[position] is not ('\t' or '\n'));
        var quantities = new List<Quantity>();
        foreach (var figure in FigureReader.Find(text, start, end))
        {
            var isInUnit = quantities.Count > 0 && figure.Start < quantities[^1].End;
            if (!isInUnit && !periods.Exists(p => p.Start < figure.End && figure.Start < p.End) && !IsInName(figure, words, aliases) && !IsNumbering(text, figure, words))
            {
                var unit = reading.Units.At(text, figure.End, end);
                AddQuantity(text, new Quantity(figure, unit, unit?.End ?? figure.End), quantities);
            }
        }

        return quantities.Count == 0 ? null : new ReadSentence
        {
            Text = text,
            Start = start,
            End = end,
            Words = words,
            Aliases = aliases,
            Quantities = WithSharedUnits(text, quantities),
            Periods = periods,
            Names = ComparedTerritories.Add(text, start, end, [.. reading.Names.Find(text, start, end).Where(n => !quantities.Exists(q => q.Start < n.End && n.Start < q.End))]),
        };
    }

    /// <summary>Adds a number; a time or an age is none, nor is the one before it that it makes a stretch of years with: "de 15 à 64 ans".</summary>
    private static void AddQuantity(string text, Quantity quantity, List<Quantity> quantities)
    {
        if (quantity.Unit is not { Key: null } unit || Array.IndexOf(Times, Folding.Fold(text[unit.Start..unit.End])) < 0)
        {
            quantities.Add(quantity);
        }
        else if (quantities.Count > 0 && quantities[^1].Unit is null && text[quantities[^1].End..quantity.Start].Trim() is "à" or "-" or "–" or "et" or "ou")
        {
            quantities.RemoveAt(quantities.Count - 1);
        }
    }

    /// <summary>Figures of a name ("plus de 2 ans", "60 ans et plus") are none of its values; the number that opens "5 795 logements sociaux" is no part of the name.</summary>
    private static bool IsInName(WrittenNumber figure, List<Word> words, List<AliasMatch> aliases) =>
        aliases.Exists(m => words[m.First].Start <= figure.Start && figure.End <= words[m.End - 1].End);

    /// <summary>Whether a figure numbers something, or is a day.</summary>
    private static bool IsNumbering(string text, WrittenNumber figure, List<Word> words)
    {
        var before = words.FindLast(w => w.End <= figure.Start);
        var after = words.Find(w => w.Start >= figure.End);
        return (before.Folded is { } word && Numbering.Contains(word) && text.AsSpan(before.End, figure.Start - before.End).Trim(" \u00A0°.").IsEmpty && !(word is "a" or "d" && !char.IsUpper(text[before.Start])) && (word is not ("objectif" or "horizon") || figure.Value < 20))
            || (before.Folded is { } ahead && EnglishMonths.Contains(ahead) && figure.Value <= 31 && figure.Start - before.End <= 1)
            || IsDenominator(text, figure, before) || IsSiren(text, figure)
            || (after.Folded is { } next && Months.Contains(next) && figure.Value <= 31 && after.Start - figure.End <= 1);
    }

    /// <summary>"45 médecins pour 100 000 habitants", "per 100,000 population": what things are counted for.</summary>
    private static bool IsDenominator(string text, WrittenNumber figure, Word before) =>
        before.Folded is "pour" or "per" && figure.Start - before.End <= 1 && text.AsSpan(figure.Start, figure.End - figure.Start) is ['1', .. var zeros] && zeros.Length > 1 && zeros.Trim("0 \u00A0\u202F,.").IsEmpty;

    /// <summary>The number of a body after its name: "CC des Portes (200071074)".</summary>
    private static bool IsSiren(string text, WrittenNumber figure) =>
        figure.Start > 0 && text[figure.Start - 1] == '(' && figure.End - figure.Start == 9 && !text.AsSpan(figure.Start, 9).ContainsAnyExceptInRange('0', '9');

    /// <summary>"de 3 100 à 2 920 GWh": the first number has the unit of the second.</summary>
    private static List<Quantity> WithSharedUnits(string text, List<Quantity> quantities)
    {
        for (var i = quantities.Count - 2; i >= 0; i--)
        {
            if (quantities[i].Unit is null && quantities[i + 1].Unit is { } unit
                && Folding.Fold(text[quantities[i].End..quantities[i + 1].Start].Trim()) is "à" or "et" or "puis" or "ou" or "contre" or "-" or "–" or ", puis" or ", puis à")
            {
                quantities[i] = quantities[i] with { Unit = unit };
            }
        }

        return quantities;
    }
}
