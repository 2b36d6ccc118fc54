using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Tells which years what stands in a sentence is said of.</summary>
internal sealed class When(Frame frame)
{
    private ClaimSentence Sentence => frame.Sentence;

    private IReadOnlyList<PeriodSaid> Periods => Sentence.Periods;

    /// <summary>The period of a value.</summary>
    public Period? OfLevel(int i, Measure measure, int place)
    {
        // "multipliée par 22 en onze ans (2,5 puis 55 GWh)": from the first value to the last.
        if (Periods.Count == 0 && frame.Before is { Year: null, Stretch: null } && frame.Facts.Periods(measure, place) is [var earliest, .., var latest] && (Linked(i + 1) == "puis" || Linked(i) == "puis" || Roles.IsFromTo(frame, i) || Roles.IsFromTo(frame, i - 1)))
        {
            return Linked(i) == "puis" || Roles.IsFromTo(frame, i - 1) ? latest : earliest;
        }

        if (Roles.IsFromTo(frame, i))
        {
            return Own(i) is { IsInterval: false } first ? first.Period : Paired(i + 1, measure, place)?.From;
        }

        if (Roles.IsFromTo(frame, i - 1) && Own(i - 1) is null && frame.SegmentOf(i) is var (start, end) && Periods.Where(p => p.Start >= start && p.End <= end).ToList() is [{ IsInterval: false } one, { IsInterval: false } two])
        {
            return one.Period.To > two.Period.To ? one.Period : two.Period;
        }

        if (Roles.IsFromTo(frame, i - 1))
        {
            return Own(i) is { IsInterval: false } last ? last.Period : Paired(i, measure, place)?.To;
        }

        if (Later(i) is { } later)
        {
            return later;
        }

        return Compared(i) ?? (Own(i) is { } own ? Chosen(own, i, measure, place) : Inherited(i, measure, place));
    }

    /// <summary>The periods that a value may be of, the likeliest first: where its own stretch names none, any that the sentence names.</summary>
    public IReadOnlyList<Period> LevelChoices(int i, Measure measure, int place)
    {
        var first = OfLevel(i, measure, place);
        var choices = new List<Period>();
        if (first is { } likeliest)
        {
            choices.Add(likeliest);
        }

        if (frame.Facts.Periods(measure, place) is [.., var today] && Own(i) is null && (IsOfToday(i) || !Periods.Any(p => p.End <= Sentence.Figures[i].Start) && Linked(i + 1) == "contre"))
        {
            choices.Insert(IsOfToday(i) ? 0 : choices.Count, today);
        }

        if (Own(i) is { IsSince: true } since && measure.AddsUp && frame.Facts.Periods(measure, place) is [.., var last])
        {
            choices.Add(new Period(since.Period.From, last.To));
        }

        if (Own(i) is null && !Roles.IsFromTo(frame, i) && !Roles.IsFromTo(frame, i - 1) && Later(i) is null && Compared(i) is null && !(i > 0 && Linked(i) is "puis" or "contre"))
        {
            choices.AddRange(Periods.Where(p => !p.IsBase).SelectMany(p => p.IsInterval && !measure.AddsUp ? (Period[])[p.Period, new Period(p.Period.To)] : [p.Period]));
        }

        return [.. choices.Distinct()];
    }

    /// <summary>"désormais", "aujourd'hui": the last value there is.</summary>
    private bool IsOfToday(int i) => frame.SegmentOf(i) is var (start, end) && Sentence.Between(start, end).Any(t => t.Is("desormais", "actuellement", "hui", "maintenant"));

    /// <summary>The years that a change goes from and to, the likeliest first.</summary>
    /// <param name="start">Where what is said of the change begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="measure">What changes.</param>
    /// <param name="place">Where.</param>
    /// <param name="at">Where the change itself stands; -1 where that makes no difference.</param>
    public IReadOnlyList<(Period From, Period To)> Stretches(int start, int end, Measure measure, int place, int at = -1)
    {
        // "au cours des six années suivantes": from where the stretch before ends.
        if (Sentence.Has(start, end, "suivants", "suivantes") && Elapsed(start, end) is { Years: > 0 } next && Periods.LastOrDefault(p => p.End <= end && p.IsInterval) is { } done)
        {
            return [(new Period(done.Period.To), new Period(done.Period.To + next.Years))];
        }

        var own = Periods.Where(p => p.Start >= start && p.End <= end).ToList();
        if (at >= 0 && !measure.AddsUp && own.Count(p => p.IsInterval) > 1)
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

        if (Since(start, end, measure, place) is { } since)
        {
            return [since];
        }

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

    /// <summary>The years that "en dix ans" or "six ans plus tard" count, 0 for none, and whether they go back.</summary>
    public (int Years, bool IsBack, bool IsSpan) Elapsed(int start, int end)
    {
        foreach (var figure in Sentence.Figures.Where(f => f.Kind == FigureKind.Years && f.Start >= start && f.End <= end))
        {
            var after = Sentence.Between(figure.End, Math.Min(figure.End + 20, Sentence.End)).Take(2).ToList();
            var isShift = after.Exists(t => t.Is("tot", "auparavant", "avant", "tard", "apres"));
            return ((int)Math.Clamp(figure.Value, 0, 999), after.Exists(t => t.Is("tot", "auparavant", "avant")), !isShift);
        }

        return (0, false, false);
    }

    private PeriodSaid? Own(int i)
    {
        var (segment, figure) = (frame.SegmentOf(i), Sentence.Figures[i]);
        var own = Periods.Where(p => p.Start >= segment.Start && p.End <= segment.End).ToList();
        return own.Find(p => p.Start >= figure.End && !p.IsBase) ?? own.FindLast(p => p.End <= figure.Start) ?? own.Find(p => p.Start >= figure.End);
    }

    /// <summary>"huit ans plus tôt": from the year said before.</summary>
    private Period? Later(int i)
    {
        var segment = frame.SegmentOf(i);
        var previous = i > 0 && Sentence.Figures[i - 1].Kind == FigureKind.Years ? frame.SegmentOf(i - 1).Start : segment.Start;
        var end = i + 1 < Sentence.Figures.Count && Sentence.Figures[i + 1].Kind == FigureKind.Years ? frame.SegmentOf(i + 1).End : segment.End;
        var (years, isBack, isSpan) = Elapsed(previous, end);
        if (years == 0 || isSpan || Periods.Any(p => p.Start >= segment.Start && p.End <= segment.End && p.Start > segment.Start))
        {
            return null;
        }

        var year = Periods.Where(p => p.End <= Math.Max(segment.End, end) && !p.IsInterval).Select(p => (int?)p.Period.To).FirstOrDefault() ?? frame.Before.Year;
        return year is { } known ? new Period(isBack ? known - years : known + years) : null;
    }

    private Period? Compared(int i)
    {
        if (frame.Comparison is not { Subject: { Kind: TokenKind.Period } subject, Object: { Kind: TokenKind.Period } other } || Sentence.Figures[i].Start < other.End || Own(i) is { } own && own.Start > other.Start)
        {
            return null;
        }

        return i == 0 || Sentence.Figures[i - 1].Start < other.End ? Periods[subject.Rank].Period : Periods[other.Rank].Period;
    }

    private Period Chosen(PeriodSaid own, int i, Measure measure, int place)
    {
        if (!own.IsInterval || measure.AddsUp || frame.Facts.Value(measure, place, own.Period) is not null)
        {
            return own.Period;
        }

        return new Period(Linked(i + 1) == "puis" ? own.Period.From : own.Period.To);
    }

    /// <summary>A figure without a period of its own.</summary>
    private Period? Inherited(int i, Measure measure, int place)
    {
        var figure = Sentence.Figures[i];
        if (i > 0 && Linked(i) is "puis" or "contre" && !HasOwnMention(i) && frame.Comparison is not { Object: not null } && !IsPairOfPlaces(i) && OtherEnd(i) is { } other)
        {
            return other;
        }

        var clause = frame.ClauseOf(figure.Start);
        var before = Periods.LastOrDefault(p => p.Start >= clause.Start && p.End <= figure.Start && !p.IsBase) ?? Periods.LastOrDefault(p => p.End <= figure.Start && !p.IsBase);
        var said = before ?? Periods.FirstOrDefault(p => !p.IsBase) ?? (Periods is [var only, ..] ? only : null);
        if (said is not null)
        {
            return said.IsInterval && !measure.AddsUp && frame.Facts.Value(measure, place, said.Period) is null ? Linked(i + 1) == "puis" && i + 1 < Sentence.Figures.Count && Own(i + 1) is null ? new Period(said.Period.From) : new Period(said.Period.To) : said.Period;
        }

        if (measure.AddsUp && Elapsed(Sentence.Start, Sentence.End) is { Years: > 0, IsSpan: true } elapsed && frame.Facts.Periods(measure, place) is [.., var end])
        {
            return new Period(end.To - elapsed.Years + 1, end.To);
        }

        return frame.Before.Year is { } year ? new Period(year)
            : frame.Before.Stretch is { } stretch ? measure.AddsUp ? new Period(stretch.From, stretch.To) : new Period(stretch.To)
            : frame.Facts.Periods(measure, place) is [.., var last] ? last : (Period?)null;
    }

    /// <summary>"(15 890 contre 4 365)" after two places: of one time.</summary>
    private bool IsPairOfPlaces(int i)
    {
        var open = Sentence.Tokens.LastOrDefault(t => t.End <= Sentence.Figures[i].Start && t.Is("(", ")"));
        var clause = frame.ClauseOf(Sentence.Figures[i].Start);
        return open.Is("(") && Linked(i) == "contre" && !Periods.Any(p => p.Start > open.Start && p.Start < Sentence.Figures[i].End)
            && Sentence.Places.Where(p => p.Start >= clause.Start && p.End <= open.Start && p.Places.Count == 1).SelectMany(p => p.Places).Distinct().Count() == 2;
    }

    private Period? OtherEnd(int i)
    {
        if (Periods.FirstOrDefault(p => p.IsInterval) is { } interval)
        {
            return new Period(Linked(i) == "puis" ? interval.Period.To : interval.Period.From);
        }

        var singles = Periods.Where(p => !p.IsInterval).Select(p => p.Period).Distinct().ToList();
        var taken = Own(i - 1)?.Period;
        return singles.Count == 2 && taken is { } one ? singles.Find(s => s != one) : null;
    }

    private bool HasOwnMention(int i)
    {
        var segment = frame.SegmentOf(i);
        return Sentence.Places.Any(p => p.Start >= segment.Start && p.End <= segment.End) || Sentence.Names.Any(n => n.Start >= segment.Start && n.End <= segment.End && !(n.Start >= Sentence.Figures[i].End && n.Start - Sentence.Figures[i].End <= 2));
    }

    private string Linked(int i) => i > 0 && i < Sentence.Figures.Count
        ? Sentence.Between(Sentence.Figures[i - 1].End, Sentence.Figures[i].Start).LastOrDefault(t => t.Is("puis", "contre", "et")).Folded ?? string.Empty : string.Empty;

    /// <summary>The two ends that "de X à Y" has for its two figures.</summary>
    private (Period From, Period To)? Paired(int second, Measure measure, int place)
    {
        var segment = (frame.SegmentOf(second - 1).Start, frame.SegmentOf(second).End);
        return Stretches(segment.Start, segment.End, measure, place) is [var stretch, ..] ? stretch : null;
    }

    /// <summary>An interval, or two years: from the one that is measured from, else from the first.</summary>
    private (Period, Period)? OfTwo(List<PeriodSaid> said, Measure measure, int place)
    {
        // Values of several years are compared stretch by stretch.
        var whole = measure.AddsUp ? said.Where(p => frame.Facts.Value(measure, place, p.Period) is not null && !IsOfYears(p, measure, place)).ToList() : [];
        if (whole.Select(p => p.Period).Distinct().ToList() is [var one, var two] && (one.From != one.To || two.From != two.To))
        {
            return whole[1].IsBase ? (two, one) : one.From <= two.From ? (one, two) : (two, one);
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
        var (years, isBack, _) = Elapsed(Sentence.Start, Sentence.End);
        var anchor = single?.To ?? frame.Before.Year;
        if (years > 0)
        {
            var to = anchor ?? (held is [.., var latest] ? latest.To : 0);
            return isBack || single is null || held.Any(p => p.To == to - years) ? [(new Period(to - years), new Period(to))] : [(new Period(to), new Period(to + years))];
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
