using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>The two values that a comparison holds against each other.</summary>
internal sealed class Sides(Frame frame, Where where, When when)
{
    /// <summary>Whether changes are told in points, or in the unit itself, rather than in per cent.</summary>
    public bool InPoints { get; init; }

    /// <summary>The year to compare in; null for the one that the words say.</summary>
    public Period? Year { get; init; }

    private FactTable Facts => frame.Facts;

    /// <summary>Both sides; null where the facts do not hold one of them.</summary>
    /// <param name="measure">What is compared, unless two measures are.</param>
    /// <param name="subject">The token of one side.</param>
    /// <param name="other">The token of the other.</param>
    /// <param name="isOfChange">Whether changes are compared: by year, in per cent.</param>
    /// <param name="position">Where the comparison stands.</param>
    public (Derivation One, Derivation Two)? Of(Measure measure, Token subject, Token other, bool isOfChange, int position)
    {
        var sentence = frame.Sentence;
        var (one, two) = other.Kind switch
        {
            TokenKind.Place => (Value(measure, Single(subject), null, isOfChange, position), Value(measure, Single(other), null, isOfChange, position)),
            TokenKind.Name => Twins(sentence.Names[subject.Rank], sentence.Names[other.Rank], isOfChange, position),
            _ => (Value(measure, PlaceAt(position, measure), sentence.Periods[subject.Rank].Period, isOfChange, position), Value(measure, PlaceAt(position, measure), sentence.Periods[other.Rank].Period, isOfChange, position)),
        };
        return one is not null && two is not null ? (one, two) : null;
    }

    /// <summary>A change by year, in per cent of its start.</summary>
    public Derivation? Speed(Measure measure, int place, Period from, Period to)
    {
        var (before, after) = (Facts.Value(measure, place, from), Facts.Value(measure, place, to));
        if (before is not { } start || after is not { } end || start == 0 || to.To == from.From)
        {
            return null;
        }

        var speed = InPoints ? end - start : (end / start - 1) * 100 / Math.Abs(to.To - from.From);
        return new Derivation(speed, 1, Saying.Change(Facts, measure, place, (from, to), InPoints ? $"{Saying.Signed(speed)} point" : $"{Saying.Signed(speed)} % par an")) { Measure = measure };
    }

    private int? Single(Token token) => where.Resolve(frame.Sentence.Places[token.Rank]) is [var only] ? only : null;

    private int? PlaceAt(int position, Measure measure) => where.Or(where.At(position), measure) is [var place, ..] ? place : null;

    /// <summary>The values of two names, of one unit where they can be.</summary>
    private (Derivation?, Derivation?) Twins(MeasureMention one, MeasureMention two, bool isOfChange, int position)
    {
        var pair = one.All.SelectMany(o => two.All.Where(t => t.Unit == o.Unit && t != o).Select(t => (One: Value(o, PlaceAt(position, o), null, isOfChange, position), Two: Value(t, PlaceAt(position, t), null, isOfChange, position)))).FirstOrDefault(p => p.One is not null && p.Two is not null);
        return pair.One is not null ? pair : (Named(one, isOfChange, position), Named(two, isOfChange, position));
    }

    private Derivation? Named(MeasureMention name, bool isOfChange, int position) =>
        name.Measures.Select(m => Value(m, PlaceAt(position, m), null, isOfChange, position)).FirstOrDefault(v => v is not null);

    private Derivation? Value(Measure measure, int? where, Period? period, bool isOfChange, int position)
    {
        if (where is not { } place)
        {
            return null;
        }

        if (period is { } said && isOfChange && said.From != said.To && !measure.AddsUp)
        {
            return Speed(measure, place, new Period(said.From), new Period(said.To));
        }

        if (isOfChange && period is null)
        {
            var clause = frame.ClauseOf(position);
            return when.Stretches(clause.Start, clause.End, measure, place).Select(s => Speed(measure, place, s.From, s.To)).FirstOrDefault(s => s is not null);
        }

        var year = period ?? Year ?? YearAt(position, measure, place);
        if (year is not { } known || Facts.Value(measure, place, known) is not { } value)
        {
            return null;
        }

        var perYear = value / YearlyMeans.Length(Facts, measure, place, known);
        return new Derivation(perYear, 1, Saying.Value(Facts, measure, place, known, value));
    }

    private Period? YearAt(int position, Measure measure, int place)
    {
        var said = frame.Sentence.Periods.LastOrDefault(p => p.End <= position && !p.IsBase) ?? (frame.Sentence.Periods is [var first, ..] ? first : null);
        return said is not null ? said.IsInterval && !measure.AddsUp ? new Period(said.Period.To) : said.Period
            : frame.Before.Year is { } year ? new Period(year) : Facts.Periods(measure, place) is [.., var last] ? last : null;
    }
}
