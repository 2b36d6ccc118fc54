using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>What one measure is of another, and one place of another.</summary>
internal sealed class ShareReadings(Frame frame, Slots slots, Where where, When when)
{
    private FactTable Facts => frame.Facts;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The shares, in per cent, that a figure may be.</summary>
    public IEnumerable<Derivation> Of(int i) => OfNiveau(i).Concat(Sums(i)).Concat(Pairs(i).SelectMany(p => At(i, p.Part, p.Whole))).Concat(OfPlaces(i));

    /// <summary>The differences of shares, in points.</summary>
    public IEnumerable<Derivation> Differences(int i)
    {
        var segment = frame.SegmentOf(i);
        foreach (var (part, whole) in Pairs(i))
        {
            if (where.Or(where.Of(i), part) is not [var place])
            {
                continue;
            }

            foreach (var (from, to) in when.Stretches(segment.Start, segment.End, part, place))
            {
                if (Share(part, whole, place, from) is { } before && Share(part, whole, place, to) is { } after)
                {
                    yield return new Derivation(after - before, 1, $"{part.Name} / {whole.Name}, {Saying.Place(Facts, place)} : {Saying.Number(before)} % en {from}, {Saying.Number(after)} % en {to}, soit {Saying.Signed(after - before)} point") { IsChange = true };
                }
            }
        }
    }

    /// <summary>"retrouve 96 % de son niveau de 2019".</summary>
    private IEnumerable<Derivation> OfNiveau(int i)
    {
        var figure = Sentence.Figures[i];
        var after = Sentence.Between(figure.End, Sentence.End).Take(6).ToList();
        if (!after.Exists(t => t.Is("niveau")) || after.Find(t => t.Kind == TokenKind.Period) is not { Kind: TokenKind.Period } token)
        {
            yield break;
        }

        foreach (var measure in slots.MeasuresOf(i))
        {
            var (then, now) = (Sentence.Periods[token.Rank].Period, Sentence.Periods.FirstOrDefault(p => p != Sentence.Periods[token.Rank])?.Period);
            if (where.Or(where.Of(i), measure) is [var place] && Facts.Value(measure, place, then) is { } old and not 0 && (now ?? Facts.Periods(measure, place)[^1]) is var present && Facts.Value(measure, place, present) is { } value)
            {
                yield return new Derivation(value / old * 100, 1, $"{measure.Name}, {Saying.Place(Facts, place)} : {Saying.Number(value / old * 100)} % de la valeur de {then} en {present}");
            }
        }
    }

    /// <summary>"la marche et les transports collectifs assurent ensemble 42,7 %": rates of one whole, together; or shares, together.</summary>
    private IEnumerable<Derivation> Sums(int i)
    {
        var figure = Sentence.Figures[i];
        var clause = frame.ClauseOf(figure.Start);
        var first = Sentence.Figures.First(f => f.Start >= clause.Start);
        var listed = (NameRuns.Of(Sentence).LastOrDefault(r => r[0].Start >= clause.Start && r[^1].End <= figure.Start) ?? []).Select(n => n.Measures[0]).Distinct().ToList();
        if (listed.Count < 2)
        {
            yield break;
        }

        if (where.Or(where.Of(i), listed[0]) is not [var place] || when.OfLevel(i, listed[0], place) is not { } period)
        {
            yield break;
        }

        var values = listed.ConvertAll(m => Facts.Value(m, place, period));
        var names = string.Join(" + ", listed.Select(m => m.Name));
        if (listed.TrueForAll(m => m.IsRate) && values.TrueForAll(v => v is not null))
        {
            yield return new Derivation(values.Sum()!.Value, 1, $"{names}, {Saying.Place(Facts, place)}, {period} : {Saying.Number(values.Sum()!.Value)} %");
        }
        else if ((slots.NameAfter(i) ?? slots.NameAfter(Sentence.Figures.ToList().IndexOf(first))) is { Measures: [var whole, ..] } && values.TrueForAll(v => v is not null) && Facts.Value(whole, place, period) is { } total and not 0)
        {
            yield return new Derivation(values.Sum()!.Value / total * 100, 1, $"({names}) / {whole.Name}, {Saying.Place(Facts, place)}, {period} : {Saying.Number(values.Sum()!.Value / total * 100)} %");
        }
    }

    /// <summary>Which measure may be a part of which, by what the words name; by their units where they name but one.</summary>
    private IEnumerable<(Measure Part, Measure Whole)> Pairs(int i)
    {
        var whole = slots.NameAfter(i) is { } after ? after.Measures[0] : null;
        var parts = slots.NamesAround(i).Select(n => n.Measures[0]).Concat(slots.MeasuresOf(i).Take(1)).Concat(i > 0 ? slots.MeasuresOf(i - 1).Take(1) : []).Concat(frame.Before.Measures.Take(1))
            .Where(m => !m.IsRate && m != whole).Distinct().ToList();
        if (whole is { IsRate: false })
        {
            return parts.Count > 0 ? parts.Select(p => (p, whole)) : Unnamed([whole]);
        }

        return parts.Count > 1 ? parts.Take(1).SelectMany(p => parts.Skip(1).Select(w => (p, w))).Concat(parts.Count == 2 && !Sentence.Has(Sentence.Start, Sentence.End, "parc", "total", "territoire") ? [] : Unnamed(parts))
            : Unnamed(parts);
    }

    /// <summary>"soit 11,0 % du parc", "8 % du total", "19,6 % du territoire".</summary>
    private IEnumerable<(Measure Part, Measure Whole)> Unnamed(List<Measure> parts) =>
        parts.Take(2).SelectMany(p => Facts.Measures.Where(w => w != p && w.IsHeld && (w.Unit == p.Unit || (w.Id == MeasureCatalogue.Area && p.Unit == "ha"))).Select(w => (p, w)));

    private IEnumerable<Derivation> At(int i, Measure part, Measure whole)
    {
        if (where.Or(where.Of(i), part) is [var place] && when.OfLevel(i, part, place) is { } period)
        {
            var (one, other) = (Share(part, whole, place, period), Share(whole, part, place, period));
            var (value, top, bottom) = one is > 100 && other is { } swapped ? (swapped, whole, part) : (one, part, whole);
            if (value is { } share)
            {
                yield return new Derivation(share, 1, $"{top.Name} / {bottom.Name}, {Saying.Place(Facts, place)}, {period} : {Saying.Number(share)} %") { Of = [top, bottom] };
            }
        }
    }

    private decimal? Share(Measure part, Measure whole, int place, Period period)
    {
        var factor = whole.Id == MeasureCatalogue.Area && part.Unit == "ha" ? 100 : 1;
        var total = Facts.Value(whole, place, period) ?? (whole.Id == MeasureCatalogue.Area && Facts.Periods(whole, place) is [.., var last] ? Facts.Value(whole, place, last) : null);
        return Facts.Value(part, place, period) / (total is 0 ? null : total * factor) * 100;
    }

    /// <summary>"Sarceval concentre 15,4 % de la population du département", "dont les deux tiers pour Morlaix": a place of another, or of all that are named together.</summary>
    private IEnumerable<Derivation> OfPlaces(int i)
    {
        var named = Sentence.Places.Where(p => p.Places.Count == 1).Select(p => p.Places[0]).Distinct().Take(MostPlaces).ToList();
        var all = Sentence.Places.Where(p => p.IsGroup).SelectMany(where.Resolve).Distinct().ToList();
        if (named.Count + all.Count < 2)
        {
            yield break;
        }

        var figure = Sentence.Figures[i];
        var part = Sentence.Places.FirstOrDefault(p => p.Start >= figure.End && p.Places.Count == 1 && Sentence.Has(figure.End, p.Start, "pour", "à")) is { } after ? after.Places[0] : named.Count > 0 ? named[0] : -1;
        foreach (var measure in (slots.NameAfter(i)?.Measures ?? []).Concat(slots.MeasuresOf(i)).Where(m => !m.IsRate).Distinct())
        {
            foreach (var period in named.Count > 0 ? when.LevelChoices(i, measure, named[0]) : [])
            {
                foreach (var whole in named.Where(n => n != part).Select(n => (List<int>)[n]).Append(all.Count > 1 ? all : named))
                {
                    if (whole.Count > 0 && Share(measure, part, whole, period) is { } share)
                    {
                        yield return new Derivation(share, 1, $"{measure.Name}, {Saying.Place(Facts, part)} / {string.Join(" + ", whole.Select(p => Saying.Place(Facts, p)))}, {period} : {Saying.Number(share)} %") { Measure = measure };
                    }
                }
            }
        }
    }

    private decimal? Share(Measure measure, int part, List<int> whole, Period period)
    {
        var values = whole.ConvertAll(p => Facts.Value(measure, p, period));
        var total = values.TrueForAll(v => v is not null) ? values.Sum() : null;
        return part >= 0 && total is not (null or 0) ? Facts.Value(measure, part, period) / total * 100 : null;
    }

    private const int MostPlaces = 6;
}
