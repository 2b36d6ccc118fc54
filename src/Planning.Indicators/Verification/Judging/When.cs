using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Tells which years what stands in a sentence is said of.</summary>
internal sealed class When(Frame frame)
{
    private ClaimSentence Sentence => frame.Sentence;

    private IReadOnlyList<PeriodSaid> Periods => Sentence.Periods;

    /// <summary>The years that a change goes from and to, the likeliest first.</summary>
    /// <param name="start">Where what is said of the change begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="measure">What changes.</param>
    /// <param name="place">Where.</param>
    /// <param name="at">Where the change itself stands; -1 where that makes no difference.</param>
    public IReadOnlyList<(Period From, Period To)> Stretches(int start, int end, Measure measure, int place, int at = -1)
    {
        // "au cours des six années suivantes": from where the stretch before ends.
        if (Sentence.Has(start, end, "suivants", "suivantes") && Span(start, end) is > 0 and var next && Periods.LastOrDefault(p => p.End <= end && p.IsInterval) is { } done)
        {
            return [(new Period(done.Period.To), new Period(done.Period.To + next))];
        }

        var own = Periods.Where(p => p.Start >= start && p.End <= end).ToList();
        if (at >= 0 && !measure.Parts.All(m => m.AddsUp) && own.Count(p => p.IsInterval) > 1)
        {
            own = [own.Find(p => p.IsInterval && p.Start >= at) ?? own.FindLast(p => p.IsInterval)!];
        }

        if (OfTwo(own, measure, place) is { } two)
        {
            return [two];
        }

        if (own is [{ IsInterval: false, IsBase: false } single] && Periods.FirstOrDefault(p => p.IsInterval) is { } wider)
        {
            return AfterStretch(single.Period, wider.Period, measure, place);
        }

        // "a chuté de 36 % en 2020, avant de remonter en 2022": from the value before, unless the year is where all is measured from.
        if (own is [{ IsInterval: false, IsBase: false, IsSince: false } alone] && Periods.Count > 1 && !Periods.Any(p => p.IsBase || p.IsSince) && Elsewhere(measure, place, alone.Period) is { Count: > 0 } before)
        {
            return OfTwo([.. Periods], measure, place) is { } pair ? [pair, .. before] : before;
        }

        return Since(start, end, measure, place) is { } since ? [since] : FarStretches(end, measure, place);
    }

    /// <summary>The same, told by the years of the rest of the sentence, and else by those of the facts.</summary>
    private List<(Period From, Period To)> FarStretches(int end, Measure measure, int place)
    {
        if (!measure.AddsUp && OfTwo([.. Periods.Where(p => p.IsInterval && p.End <= end).TakeLast(1)], measure, place) is { } nearest)
        {
            return [nearest];
        }

        if (OfTwo([.. Periods], measure, place) is { } any)
        {
            return [any];
        }

        var singles = Periods.Where(p => !p.IsInterval).Select(p => p.Period).Distinct().OrderBy(p => p.From).ToList();
        if (singles.Count > 2)
        {
            return [(singles[0], singles[^1]), (singles[^2], singles[^1])];
        }

        if (Periods.FirstOrDefault(p => p.IsSince || p.IsBase) is { } opening && Single(opening, measure, place) is { } opened)
        {
            return [opened];
        }

        return Elsewhere(measure, place);
    }

    /// <summary>The years that "en dix ans" counts; 0 for none.</summary>
    public int Span() => Span(Sentence.Start, Sentence.End);

    private int Span(int start, int end) => Sentence.Figures.Where(f => f.Kind == FigureKind.Years && f.Start >= start && f.End <= end).Select(f => (int)Math.Clamp(f.Value, 0, 999)).FirstOrDefault();

    /// <summary>An interval, or two years: from the one that is measured from, else from the first.</summary>
    private (Period, Period)? OfTwo(List<PeriodSaid> said, Measure measure, int place)
    {
        // Values of several years are compared stretch by stretch.
        var isOfStretches = measure.Parts.All(m => m.AddsUp) || said.Exists(p => p.IsInterval && frame.Facts.IsHeld(measure, place, p.Period));
        var whole = isOfStretches ? said.Where(p => frame.Facts.Value(measure, place, p.Period) is not null && !IsOfYears(p, measure, place)).ToList() : [];
        if (whole.Select(p => p.Period).Distinct().ToList() is [var one, var two] && (one.From != one.To || two.From != two.To))
        {
            return whole[1].IsBase ? (two, one) : one.From <= two.From ? (one, two) : (two, one);
        }

        // "a fléchi sur 2013-2016" is against the stretch before, of what is counted by stretches.
        if (whole.Select(p => p.Period).Distinct().ToList() is [var only] && only.From != only.To && frame.Facts.IsHeld(measure, place, only) && frame.Facts.Periods(measure, place).FirstOrDefault(p => p.To == only.From - 1 && p.From != p.To) is { From: > 0 } previous)
        {
            return (previous, only);
        }

        if (said.Find(p => p.IsInterval) is { } interval)
        {
            return (new Period(interval.Period.From), new Period(interval.Period.To));
        }

        var singles = said.Select(p => p.Period).Distinct().ToList();
        if (singles.Count != 2)
        {
            return null;
        }

        var from = said.Find(p => p.IsBase)?.Period;
        return from is { } start ? (start, singles.Find(s => s != start)) : singles[0].From < singles[1].From ? (singles[0], singles[1]) : (singles[1], singles[0]);
    }

    /// <summary>"entre 2020 et 2021", of what is counted year by year: from one of them to the other.</summary>
    private bool IsOfYears(PeriodSaid said, Measure measure, int place) => said.IsInterval && !frame.Facts.IsHeld(measure, place, said.Period)
        && frame.Facts.IsHeld(measure, place, new Period(said.Period.From)) && frame.Facts.IsHeld(measure, place, new Period(said.Period.To));

    /// <summary>"depuis 2015", "qu'en 2010": from that year to the one that the sentence, or the one before, speaks of.</summary>
    private (Period, Period)? Since(int start, int end, Measure measure, int place) =>
        Periods.FirstOrDefault(p => p.Start >= start && p.End <= end && !p.IsInterval && (p.IsBase || p.IsSince)) is { } said ? Single(said, measure, place) : null;

    private (Period, Period)? Single(PeriodSaid said, Measure measure, int place)
    {
        var other = Periods.FirstOrDefault(p => p != said && !p.IsInterval)?.Period ?? (frame.Before.Year is { } year && year != said.Period.From ? new Period(year) : (Period?)null)
            ?? (frame.Facts.Periods(measure, place) is [.., var last] && last.To != said.Period.To ? last : (Period?)null);
        return other is { } to ? (said.Period, to) : null;
    }

    /// <summary>"après un recul entre 2011 et 2016, le nombre remonte en 2022": from the last value before.</summary>
    private List<(Period, Period)> AfterStretch(Period single, Period wider, Measure measure, int place)
    {
        var earlier = frame.Facts.Periods(measure, place).Where(p => p.To < single.To && p.From < single.From).ToList();
        return [.. single.To == wider.To ? [(new Period(wider.From), single)] : Array.Empty<(Period, Period)>(), .. earlier.Count > 0 ? [(earlier[^1], single)] : Array.Empty<(Period, Period)>()];
    }

    private List<(Period, Period)> Elsewhere(Measure measure, int place, Period? year = null)
    {
        var held = frame.Facts.Periods(measure, place);
        var single = year ?? (Periods is [var said, ..] ? said.Period : null);
        var years = Span();
        var anchor = single?.To ?? frame.Before.Year;
        if (years > 0)
        {
            var to = anchor ?? (held is [.., var latest] ? latest.To : 0);
            return single is null || held.Any(p => p.To == to - years) ? [(new Period(to - years), new Period(to))] : [(new Period(to), new Period(to + years))];
        }

        if (single is { } only)
        {
            if (frame.Before.Year is { } before && before != only.To)
            {
                return [(new Period(Math.Min(before, only.From)), new Period(Math.Max(before, only.To)))];
            }

            var earlier = held.Where(p => p.To < only.From || (p.To < only.To && p.From < only.From)).ToList();
            // Of what is measured each year, "en 2019" is against 2018.
            return earlier.Count == 0 ? [] : [(earlier[^1], only), .. earlier.Count > 1 && earlier[^1].To != only.From - 1 ? [(earlier[0], only)] : Array.Empty<(Period, Period)>()];
        }

        return frame.Before.Stretch is { } stretch ? [(new Period(stretch.From), new Period(stretch.To))] : held.Count > 1 ? [(held[0], held[^1])] : [];
    }
}
