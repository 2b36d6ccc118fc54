using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>What parts two places, or two measures, at one time: "1 670 € de plus qu'à Barentin", "l'écart entre Duclair et Barentin", "dépasse de 230 GWh celle du tertiaire".</summary>
internal sealed class GapReadings(Frame frame, Slots slots, Where where, When when)
{
    private FactTable Facts => frame.Facts;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The differences that a figure may be.</summary>
    public IEnumerable<Derivation> Of(int i) => Gaps(i).Select(g => new Derivation(g.IsUnsigned ? Math.Abs(g.One - g.Two) : g.One - g.Two, g.Factor, $"{g.Says} : {Saying.Signed(g.One - g.Two)} {g.Unit}") { IsChange = !g.IsUnsigned });

    /// <summary>The differences, in per cent of the second.</summary>
    public IEnumerable<Derivation> Relative(int i) => Gaps(i).Where(g => g.Two != 0).Select(g => new Derivation((g.One / g.Two - 1) * 100, 1, $"{g.Says} : {Saying.Signed((g.One / g.Two - 1) * 100)} %") { IsChange = true });

    private IEnumerable<Gap> Gaps(int i)
    {
        var other = ObjectOf(i);
        return other.Kind switch
        {
            TokenKind.Place => Single(other) is { } second && SubjectPlace(i, second) is { } first ? OfPlaces(i, first, second, false) : [],
            TokenKind.Name => OfNames(i, other),
            TokenKind.Period => OfPeriods(i, Sentence.Periods[other.Rank]),
            _ => IsOfGap(i) ? Between(i) : IsBelowOrAbove(i) ? FromOther(i) : [],
        };
    }

    /// <summary>What a figure is measured against: what follows "que", "à", "celui de".</summary>
    private Token ObjectOf(int i)
    {
        var figure = Sentence.Figures[i];
        var after = Sentence.Between(figure.End, Sentence.End).TakeWhile(t => t.Kind != TokenKind.Figure && !t.Is(";", ":", "(")).ToList();
        var link = after.FindIndex(t => t.Is("que", "qu") || (IsAgainst(i) && t.Is("à", "au", "celui", "celle", "celles", "ceux")));
        return link < 0 ? default : after.Skip(link + 1).Take(Reach).FirstOrDefault(t => t.Kind is TokenKind.Place or TokenKind.Name or TokenKind.Period);
    }

    private int? SubjectPlace(int i, int other)
    {
        var named = Sentence.Places.LastOrDefault(p => p.End <= Sentence.Figures[i].Start && p.Places.Count == 1 && p.Places[0] != other);
        return named is not null ? named.Places[0] : frame.Before.Places is [var before] && before != other ? before : null;
    }

    /// <summary>"l'écart entre A et B": the two places or the two measures named, the one named first the first.</summary>
    private IEnumerable<Gap> Between(int i)
    {
        var places = Sentence.Places.Where(p => p.Places.Count == 1 || (p.IsGroup && p.Places.Count == 2)).SelectMany(p => p.Places).Distinct().ToList();
        if (places is [var one, var two])
        {
            return OfPlaces(i, one, two, true);
        }

        var names = Sentence.Names.Select(n => n.Measures[0]).Distinct().ToList();
        return names.Count >= 2 && names[^1].Unit == names[^2].Unit ? OfMeasures(i, names[^2], names[^1], true) : [];
    }

    /// <summary>"reste 6,2 points en dessous": the place of the figure against the other that the sentence names.</summary>
    private IEnumerable<Gap> FromOther(int i)
    {
        var mine = Sentence.Places.LastOrDefault(p => p.End <= Sentence.Figures[i].Start && p.Places.Count == 1)?.Places[0] ?? (frame.Before.Places is [var before] ? before : -1);
        var others = Sentence.Places.Where(p => p.Places.Count == 1).Select(p => p.Places[0]).Where(p => p != mine).Distinct().ToList();
        return mine >= 0 && others is [var other] ? OfPlaces(i, mine, other, false) : [];
    }

    private bool IsBelowOrAbove(int i) => Sentence.Tokens.Where(t => t.Start >= Sentence.Figures[i].End).Take(2).Any(t => t.Is("dessous", "dessus", "deca", "dela"));

    private IEnumerable<Gap> OfPlaces(int i, int one, int two, bool isUnsigned)
    {
        foreach (var measure in slots.MeasuresOf(i))
        {
            foreach (var period in when.LevelChoices(i, measure, one))
            {
                if (Facts.Value(measure, one, period) is { } first && Facts.Value(measure, two, period) is { } second && FactorOf(i, measure) is { } factor)
                {
                    yield return new Gap(first, second, factor, $"{Saying.Value(Facts, measure, one, period, first)} ; {Saying.Value(Facts, measure, two, period, second)}", measure.Unit, isUnsigned);
                }
            }
        }
    }

    private IEnumerable<Gap> OfNames(int i, Token other)
    {
        var name = Sentence.Names[other.Rank];
        var subject = Sentence.Names.LastOrDefault(n => n.End <= Sentence.Figures[i].Start && n.Measures[0] != name.Measures[0]);
        return subject is null ? [] : subject.Measures.SelectMany(s => name.Measures.Where(o => o.Unit == s.Unit).SelectMany(o => OfMeasures(i, s, o, false)));
    }

    private IEnumerable<Gap> OfMeasures(int i, Measure one, Measure two, bool isUnsigned)
    {
        if (where.Or(where.Of(i), one) is not [var place] || FactorOf(i, one) is not { } factor)
        {
            yield break;
        }

        foreach (var period in when.LevelChoices(i, one, place))
        {
            if (Facts.Value(one, place, period) is { } first && Facts.Value(two, place, period) is { } second)
            {
                yield return new Gap(first, second, factor, $"{Saying.Value(Facts, one, place, period, first)} ; {Saying.Value(Facts, two, place, period, second)}", one.Unit, isUnsigned);
            }
        }
    }

    /// <summary>"inférieur de 7 % à celui de 2019": the value of today, or of the year that the sentence speaks of, against that of then.</summary>
    private IEnumerable<Gap> OfPeriods(int i, PeriodSaid then)
    {
        foreach (var measure in IsAgainst(i) ? slots.MeasuresOf(i) : [])
        {
            if (where.Or(where.Of(i), measure) is not [var place] || FactorOf(i, measure) is not { } factor || Facts.Value(measure, place, then.Period) is not { } old)
            {
                continue;
            }

            var now = Sentence.Periods.FirstOrDefault(p => p != then && !p.IsInterval)?.Period ?? (frame.Before.Year is { } year ? new Period(year) : Facts.Periods(measure, place)[^1]);
            if (Facts.Value(measure, place, now) is { } value)
            {
                yield return new Gap(value, old, factor, $"{Saying.Value(Facts, measure, place, now, value)} ; {Saying.Value(Facts, measure, place, then.Period, old)}", measure.Unit, false);
            }
        }
    }

    private decimal? FactorOf(int i, Measure measure) => Sentence.Figures[i].Kind == FigureKind.Amount ? frame.Factor(measure, Sentence.Figures[i].Unit) : 1;

    /// <summary>"inférieur de 3,2 points à", "dépasse de 1 560 euros celui de": the way is judged with the figure.</summary>
    private bool IsAgainst(int i) => Sentence.Tokens.Where(t => t.End <= Sentence.Figures[i].Start).TakeLast(Near)
        .Any(t => t.Folded is { } word && (word.StartsWith("superieur", StringComparison.Ordinal) || word.StartsWith("inferieur", StringComparison.Ordinal) || word.StartsWith("depass", StringComparison.Ordinal) || word.StartsWith("exced", StringComparison.Ordinal) || word.StartsWith("devanc", StringComparison.Ordinal)));

    private bool IsOfGap(int i) => Sentence.Between(Sentence.Start, Sentence.Figures[i].Start).Any(t => ClaimWords.IsGap(t.Folded) || t.Is("devance", "depasse", "separent", "separe"));

    private int? Single(Token token) => where.Resolve(Sentence.Places[token.Rank]) is [var only] ? only : null;

    private const int Reach = 9;
    private const int Near = 4;

    private sealed record Gap(decimal One, decimal Two, decimal Factor, string Says, string Unit, bool IsUnsigned);
}
