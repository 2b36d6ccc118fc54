using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what a sentence says of the course of a series: without a break, faster, its greatest value.</summary>
internal sealed class StepJudge(Frame frame, Where where, When when)
{
    private static readonly WordSet Faster = new("~accelerer +acceleration");
    private static readonly WordSet Slower = new("~ralentir +ralentissement freine freinee");
    private static readonly WordSet Greatest = new("maximum record pic culmine culminent culminait culminant sommet");
    private static readonly WordSet Least = new("minimum plancher creux");

    /// <summary>Of two values alone, one is not said to be the greatest ever.</summary>
    private const int LeastSeries = 3;

    /// <summary>"le maximum de la période 2019-2023".</summary>
    private const int AmongReach = 4;

    private readonly PaceTrends paces = new(frame, where, when);
    private readonly Steadiness steadiness = new(frame, where, when);
    private readonly FormerLevels levels = new(frame, where);
    private readonly Continuations continuations = new(frame, where, when);

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>What became of each claim, with the words that it explains.</summary>
    public IEnumerable<(Outcome Outcome, int Position)> Judge()
    {
        for (var k = 0; k < Sentence.Tokens.Count; k++)
        {
            var token = Sentence.Tokens[k];
            var outcome = IsNeverSo(k) ? OfRecord(k) : Runs.IsAt(Sentence, k) ? OfRun(k) : continuations.IsAt(k) ? continuations.Of(k) : steadiness.IsAt(k) ? steadiness.Of(k)
                : frame.Directions.PaceAt(k) is var pace and not 0 ? paces.Of(k, pace) : Faster.Has(token.Folded) ? paces.Of(k, 1) : Slower.Has(token.Folded) ? paces.Of(k, -1)
                : IsFirstTime(k) ? OfFirstTime(k)
                : Greatest.Has(token.Folded) ? OfExtreme(k, 1) : Least.Has(token.Folded) ? OfExtreme(k, -1)
                : IsYearSuperlative(k) is { } sense and not 0 ? OfExtreme(k, sense)
                : BestYear(k) is var best and not 0 ? OfExtreme(k, best)
                : AtMost(k) is var side and not 0 ? OfExtreme(k, side)
                : levels.IsAt(k) ? levels.Of(k) : null;
            if (outcome is not null)
            {
                yield return (outcome, token.Start);
            }
        }
    }

    /// <summary>"l'année la plus basse", "2022 est l'année la plus haute".</summary>
    private int? IsYearSuperlative(int k) => Sentence.Tokens[k].Is("annee") && k + 3 < Sentence.Tokens.Count && Sentence.Tokens[k + 1].Is("la") && Sentence.Tokens[k + 2].Is("plus", "moins")
        ? (Sentence.Tokens[k + 2].Is("plus") ? 1 : -1) * (Sentence.Tokens[k + 3].Is("basse", "faible") ? -1 : 1) : 0;

    /// <summary>"la meilleure année de la période", "la pire année": the greatest or the least, by which way is better; 0 for anything else.</summary>
    private int BestYear(int k) => Sentence.Tokens[k].Is("annee") && k > 0 && Sentence.Tokens[k - 1].Is("meilleure", "pire", "mauvaise")
        ? (Sentence.Tokens[k - 1].Is("meilleure") ? 1 : -1) * (frame.Subjects.At(k) is [{ Direction: IndicatorDirection.Down }, ..] ? -1 : 1) : 0;

    /// <summary>"au plus bas": -1, "à son plus haut": 1; 0 for anything else.</summary>
    private int AtMost(int k) => Sentence.Tokens[k].Is("haut", "bas") && k > 0 && Sentence.Tokens[k - 1].Is("point") ? Sentence.Tokens[k].Is("haut") ? 1 : -1 : Sentence.Tokens[k].Is("plus") && k > 0 && Sentence.Tokens[k - 1].Is("au", "son", "leur") && k + 1 < Sentence.Tokens.Count && Sentence.Tokens[k + 1].Is("bas", "haut") ? Sentence.Tokens[k + 1].Is("bas") ? -1 : 1 : 0;

    /// <summary>"jamais la consommation n'a été aussi faible qu'en 2022", "n'a autant progressé qu'entre 2021 et 2022".</summary>
    private bool IsNeverSo(int k) => Sentence.Tokens[k].Is("jamais") && Sentence.Tokens.Any(t => t.Is("aussi", "autant"));

    private Outcome OfRecord(int k)
    {
        var so = Sentence.Tokens.ToList().FindIndex(t => t.Is("aussi", "autant"));
        var link = Sentence.Tokens.Skip(so).FirstOrDefault(t => t.Is("que", "qu"));
        var said = link.Folded is null ? Sentence.Periods.FirstOrDefault(p => !p.IsInterval) : Sentence.Periods.FirstOrDefault(p => p.Start > link.Start);
        if (said?.Period is not { } then)
        {
            return Outcome.Unsupported("les données ne suffisent pas pour dire quelle valeur est la plus forte ou la plus faible");
        }

        var direction = Sentence.Tokens.Skip(k).Select(t => ChangeWords.DirectionOf(t.Folded)).FirstOrDefault(d => d != 0);
        var sense = direction != 0 ? direction : Sentence.Tokens.Skip(so + 1).Take(1).Any(t => t.Is("faible", "faibles", "bas", "basse", "peu", "rare", "rares", "petit", "petite")) ? -1 : 1;
        foreach (var measure in frame.Subjects.At(k))
        {
            if (where.Or(where.At(Sentence.Tokens[k].Start), measure) is [var place] && Series(measure, place, direction != 0) is { Count: > 1 } series && series.Find(v => v.Period == then || (direction != 0 && v.Period.To == then.To)) is { Period.To: > 0 } one)
            {
                var says = $"{measure.Name}, {Saying.Place(Facts, place)} : {string.Join(", ", series.Select(v => $"{Saying.Number(v.Value)} en {v.Period}"))}";
                return series.TrueForAll(v => Math.Sign(one.Value - v.Value) != -sense) && (direction == 0 || then.To - then.From <= 1) ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return Outcome.Unsupported("les données ne suffisent pas pour dire quelle valeur est la plus forte ou la plus faible");
    }

    /// <summary>The values of each year, or what each adds to the one before.</summary>
    private List<(Period Period, decimal Value)> Series(Measure measure, int place, bool isOfSteps)
    {
        var values = Facts.Years(measure, place).Select(y => (Period: new Period(y), Value: Facts.Value(measure, place, new Period(y))!.Value)).ToList();
        return isOfSteps ? [.. values.Zip(values.Skip(1)).Select(p => (p.Second.Period, p.Second.Value - p.First.Value))] : values;
    }

    /// <summary>"après deux années de hausse": the steps of the series up to the year before the one that the sentence speaks of.</summary>
    private Outcome OfRun(int k)
    {
        var (direction, count, isPast) = (ChangeWords.DirectionOf(Sentence.Tokens[k].Folded), Runs.CountAt(Sentence, k), Runs.IsPast(Sentence, k));
        foreach (var measure in frame.Subjects.At(k))
        {
            if (where.Or(where.At(Sentence.Tokens[k].Start), measure) is not [var place] || Facts.Years(measure, place) is not { Count: > 1 } years)
            {
                continue;
            }

            var said = Runs.EndOf(Sentence, k, count, out var isListedOtherwise) ?? years[^1];
            var held = years.Where(y => isPast ? y < said : y <= said).TakeLast(count + 1).Select(y => (Year: y, Value: Facts.Value(measure, place, new Period(y))!.Value)).ToList();
            var says = $"{measure.Name}, {Saying.Place(Facts, place)} : {string.Join(", ", held.Select(v => $"{Saying.Number(v.Value)} en {v.Year}"))}";
            return !isListedOtherwise && held.Count == count + 1 && held.Zip(held.Skip(1)).All(p => Math.Sign(p.Second.Value - p.First.Value) == direction) ? Outcome.Supported(says) : Outcome.Contradicted(says);
        }

        return Outcome.Unsupported("les données ne suffisent pas pour dire que l'évolution se répète");
    }

    /// <summary>"pour la première fois".</summary>
    private bool IsFirstTime(int k) => NumberWords.Rank(Sentence.Tokens[k].Folded) == 1 && k + 1 < Sentence.Tokens.Count && Sentence.Tokens[k + 1].Is("fois");

    /// <summary>"reculent pour la première fois en 2023": each step before went the other way, or nowhere.</summary>
    private Outcome OfFirstTime(int k)
    {
        var direction = Sentence.Tokens.Take(k).Select(t => ChangeWords.DirectionOf(t.Folded)).LastOrDefault(d => d != 0);
        foreach (var measure in direction == 0 ? [] : frame.Subjects.At(k))
        {
            if (where.Or(where.At(Sentence.Tokens[k].Start, frame.Ranges.Of(k)), measure) is not [var place] || YearAt(k, frame.Ranges.Of(k)) is not { } year || Series(measure, place, true) is not { Count: > 1 } steps)
            {
                continue;
            }

            var says = $"{measure.Name}, {Saying.Place(Facts, place)} : {string.Join(", ", steps.Select(s => $"{Saying.Signed(s.Value)} en {s.Period}"))}";
            return steps.FindIndex(s => Math.Sign(s.Value) == direction) is >= 0 and var first && steps[first].Period == year ? Outcome.Supported(says) : Outcome.Contradicted(says);
        }

        return Outcome.Unsupported("les données ne suffisent pas pour dire que c'est la première fois");
    }

    private Outcome? OfExtreme(int k, int sense)
    {
        var range = frame.Ranges.Of(k);
        foreach (var measure in frame.Subjects.At(k))
        {
            if (where.Or(where.At(Sentence.Tokens[k].Start, frame.Ranges.Of(k)), measure) is not [var place] || YearAt(k, range) is not { } year || Facts.Value(measure, place, year) is not { } value)
            {
                continue;
            }

            // "précédent point haut": of all that came before it.
            var isPrevious = Sentence.Tokens.Take(k).TakeLast(3).Any(t => t.Is("precedent", "precedente"));
            var since = Sentence.Periods.FirstOrDefault(p => p.IsSince)?.Period.From ?? 0;
            var among = Sentence.Tokens.Skip(k + 1).Take(AmongReach).FirstOrDefault(t => t.Kind == TokenKind.Period && Sentence.Periods[t.Rank].IsInterval) is { Kind: TokenKind.Period } named ? Sentence.Periods[named.Rank].Period : (Period?)null;
            if (among is { } stretch && (year.From < stretch.From || year.To > stretch.To))
            {
                return Outcome.Contradicted($"{year} n'est pas de {stretch}");
            }

            var all = Facts.Periods(measure, place).Where(p => p.From == p.To && p.From >= since && (among is not { } years || (p.From >= years.From && p.To <= years.To)) && (!isPrevious || p.To <= year.To)).Select(p => (Period: p, Value: Facts.Value(measure, place, p)!.Value)).ToList();
            var says = $"{measure.Name}, {Saying.Place(Facts, place)} : {string.Join(", ", all.Select(v => $"{Saying.Number(v.Value)} en {v.Period}"))}";
            return !all.TrueForAll(v => Math.Sign(value - v.Value) != -sense) ? Outcome.Contradicted(says)
                : all.Count >= LeastSeries || isPrevious ? Outcome.Supported(says) : Outcome.Unsupported($"{says} : trop peu de valeurs pour dire laquelle passe toutes les autres");
        }

        return Outcome.Unsupported("les données ne suffisent pas pour dire quelle valeur est la plus forte ou la plus faible");
    }

    private Period? YearAt(int k, (int Start, int End) range)
    {
        var position = Sentence.Tokens[k].Start;
        var own = Sentence.Periods.Where(p => p.Start >= range.Start && p.End <= range.End && !p.IsInterval && !p.IsSince && !p.IsBase).ToList();
        var said = own.Find(p => p.Start > position && own.Count > 1) ?? (own.Count > 0 ? own[0] : Sentence.Periods.Where(p => p is { IsInterval: false, IsSince: false, IsBase: false }).MaxBy(p => p.Period.To));
        return said?.Period;
    }
}
