using Planning.Abstractions.Indicators;
using Planning.Indicators.French;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Gives each number of a sentence its year or years.</summary>
internal static class PeriodLinker
{
    /// <summary>The periods, one a number; null where the sentence gives none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="links">What its numbers are of.</param>
    public static Period?[] Link(ReadSentence sentence, IndicatorLink?[] links)
    {
        var periods = new Period?[sentence.Quantities.Count];
        if (Respective(sentence, links) is { } respective)
        {
            return respective;
        }

        var isAfter = new bool[periods.Length];
        foreach (var mention in sentence.Periods.Where(p => !IsOpen(sentence, p)))
        {
            var owner = Linkage.OwnerOf(sentence, mention.Start, mention.End);
            if (mention.IsInterval && FromTo(sentence, owner) is var (first, last) && links[first]?.Indicator.AllowsInterval != true)
            {
                (periods[first], periods[last]) = (new Period(mention.Period.From), new Period(mention.Period.To));
            }
            else if (periods[owner] is null || (!IsBefore(sentence, mention, owner) && !isAfter[owner]))
            {
                (periods[owner], isAfter[owner]) = (mention.Period, !IsBefore(sentence, mention, owner));
            }
        }

        Spread(sentence, periods);
        for (var i = 0; i < periods.Length; i++)
        {
            if (i + 1 < periods.Length && periods[i] is { } both && both.From != both.To && periods[i + 1] == both && links[i]?.Indicator.AllowsInterval == false && SentenceBlockers.IsPair(sentence, i))
            {
                (periods[i], periods[i + 1]) = (new Period(both.From), new Period(both.To));
            }

            // "a gagné 2 300 habitants entre 2015 et 2021 pour atteindre 120 720 habitants": the value reached is of the last year.
            if (periods[i] is { } period && period.From != period.To && links[i]?.Indicator.AllowsInterval == false && IsReached(sentence, i))
            {
                periods[i] = new Period(period.To);
            }
        }

        return periods;
    }

    /// <summary>Whether a number stands by a year that opens a stretch without an end, or dates something else: "depuis 2015", "construits avant 1974".</summary>
    public static bool IsOpenEnded(ReadSentence sentence, int i) => sentence.Periods.Any(p => IsOpen(sentence, p) && Linkage.OwnerOf(sentence, p.Start, p.End) == i);

    private static bool IsOpen(ReadSentence sentence, PeriodMention mention) => !mention.IsInterval
        && sentence.Words.Where(w => w.End <= mention.Start).TakeLast(5).Any(w => w.Folded is "depuis" or "avant" or "reglementation" or "loi" or "arrete" or "decret" or "directive" or "approuve" or "approuvee");

    private static bool IsReached(ReadSentence sentence, int i) =>
        sentence.Between(i == 0 ? sentence.Start : sentence.Quantities[i - 1].End, sentence.Quantities[i].Start).Any(w => w.Folded is "atteindre" or "atteignant");

    /// <summary>A number without a year of its own has that which opens the sentence, else that of the number before, else the only one there is.</summary>
    private static void Spread(ReadSentence sentence, Period?[] periods)
    {
        var usable = sentence.Periods.Where(p => !IsOpen(sentence, p)).ToList();
        var opening = usable.Count > 0 && usable[0].Start < sentence.Quantities[0].Start ? usable[0].Period : (Period?)null;
        var shared = usable.Where(p => Linkage.OwnerOf(sentence, p.Start, p.End) is var owner && !Linkage.IsCompared(sentence, owner) && !IsBracketed(sentence, owner, p)).Select(p => p.Period).Distinct().ToList();
        for (var i = 0; i < periods.Length; i++)
        {
            periods[i] ??= opening ?? (shared.Count == 1 ? shared[0] : i > 0 ? periods[i - 1] : null);
        }

        // "12 400 emplois et 9 300 actifs en 2021": what comes after several numbers holds for all of them.
        for (var i = periods.Length - 2; i >= 0; i--)
        {
            periods[i] ??= Linkage.IsCompared(sentence, i + 1) || usable.Exists(p => IsBracketed(sentence, i + 1, p)) ? null : periods[i + 1];
        }
    }

    /// <summary>"184 (251 en 2010)": the year in a bracket that opens with a number is that number's alone.</summary>
    private static bool IsBracketed(ReadSentence sentence, int owner, PeriodMention mention) => owner > 0 && mention.Start > sentence.Quantities[owner].Start
        && !sentence.Text.AsSpan(sentence.Quantities[owner].Start, mention.Start - sentence.Quantities[owner].Start).Contains(')')
        && sentence.Text.AsSpan(sentence.Start, sentence.Quantities[owner].Start - sentence.Start).TrimEnd() is [.., '('] or [.., '(', 'c', 'o', 'n', 't', 'r', 'e'];

    /// <summary>"en 2015 et 2021, respectivement 12 400 et 13 100": as many years as numbers, in their order.</summary>
    private static Period?[]? Respective(ReadSentence sentence, IndicatorLink?[] links)
    {
        var linked = Enumerable.Range(0, links.Length).Where(i => links[i] is not null).ToList();
        if (!sentence.Words.Any(w => w.Folded == "respectivement") || linked.Count != sentence.Periods.Count || linked.Count < 2)
        {
            return null;
        }

        var periods = new Period?[links.Length];
        for (var i = 0; i < linked.Count; i++)
        {
            periods[linked[i]] = sentence.Periods[i].Period;
        }

        return periods;
    }

    /// <summary>The two numbers of the "de X à Y" that an interval stands by.</summary>
    private static (int First, int Last)? FromTo(ReadSentence sentence, int owner)
    {
        for (var i = Math.Max(0, owner - 1); i <= owner && i + 1 < sentence.Quantities.Count; i++)
        {
            if (SentenceBlockers.IsFromTo(sentence, i) && SentenceBlockers.IsFromTo(sentence, i + 1))
            {
                return (i, i + 1);
            }
        }

        return null;
    }

    private static bool IsBefore(ReadSentence sentence, PeriodMention mention, int owner) => mention.Start < sentence.Quantities[owner].Start;
}
