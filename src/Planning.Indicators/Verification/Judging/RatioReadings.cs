using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>One measure by another ("par habitant", "chaque ménage"), and how many times one value is another.</summary>
internal sealed class RatioReadings(Frame frame, Slots slots, Where where, When when)
{
    private FactTable Facts => frame.Facts;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The ratios that an amount may be.</summary>
    public IEnumerable<Derivation> Of(int i)
    {
        var figure = Sentence.Figures[i];
        foreach (var measure in slots.MeasuresOf(i).Where(m => m.IsHeld))
        {
            foreach (var by in Divisors(measure))
            {
                if (frame.Factor(measure, figure.Unit) is { } factor && where.Or(where.Of(i), measure) is [var place] && when.OfLevel(i, measure, place) is { } period
                    && Facts.Value(measure, place, period) is { } value && Facts.Value(by, place, period) is { } divisor and not 0)
                {
                    yield return new Derivation(value / divisor, factor, $"{measure.Name} / {by.Name}, {Saying.Place(Facts, place)}, {period} : {Saying.Number(value / divisor)}");
                }
            }
        }

        foreach (var derivation in Parts(i).Concat(Density(i)))
        {
            yield return derivation;
        }
    }

    /// <summary>How many times one is another: places, measures or periods that are compared, else what is named after.</summary>
    public IEnumerable<Derivation> Times(int i)
    {
        var figure = Sentence.Figures[i];
        var after = Sentence.Between(figure.End, Sentence.End).Take(3).ToList();
        if (frame.Comparison is { Object: { } other, Subject: { } subject } comparison && comparison.Object.Value.Start > figure.Start)
        {
            return Compared(i, subject, other, comparison.IsOfChange && after.Exists(t => t.Is("vite", "rapidement", "rapide", "rapides")));
        }

        return slots.NameAfter(i) is { } named && figure.Scaling == 0 ? Named(i, named.Measures[0]) : [];
    }

    private IEnumerable<Derivation> Compared(int i, Token subject, Token other, bool isSpeed)
    {
        var sides = new Sides(frame, where, when);
        foreach (var measure in slots.MeasuresOf(i))
        {
            if (sides.Of(measure, subject, other, isSpeed, Sentence.Figures[i].Start) is var (one, two) && two.Value != 0)
            {
                yield return new Derivation(Math.Abs(one.Value / two.Value), 1, $"{one.Says} ; {two.Says} : un facteur {Saying.Number(one.Value / two.Value)}") { IsLoose = isSpeed };
            }
        }
    }

    private IEnumerable<Derivation> Named(int i, Measure other)
    {
        var subject = Sentence.Names.Where(n => n.End <= Sentence.Figures[i].Start).Select(n => n.Measures[0]).FirstOrDefault(m => m != other && m.Unit == other.Unit);
        if (subject is not null && where.Or(where.Of(i), subject) is [var place] && when.OfLevel(i, subject, place) is { } period && Facts.Value(subject, place, period) is { } value && Facts.Value(other, place, period) is { } divisor and not 0)
        {
            yield return new Derivation(value / divisor, 1, $"{subject.Name} / {other.Name}, {Saying.Place(Facts, place)}, {period} : {Saying.Number(value / divisor)}");
        }
    }

    /// <summary>The measures that are divided by: named after "par", "chaque", "un", "pour une".</summary>
    private IEnumerable<Measure> Divisors(Measure measure)
    {
        for (var k = 1; k < Sentence.Tokens.Count; k++)
        {
            if (Sentence.Tokens[k].Kind == TokenKind.Name && Sentence.Tokens[k - 1].Is("par", "chaque", "un", "une") && Sentence.Names[Sentence.Tokens[k].Rank].Measures[0] is { IsCount: true } by && by != measure)
            {
                yield return by;
            }
        }
    }

    /// <summary>"7 900 habitants ont 60 ans et plus": a rate of what is counted.</summary>
    private IEnumerable<Derivation> Parts(int i)
    {
        foreach (var (measure, rate) in slots.MeasuresOf(i).Where(m => m.IsCount).SelectMany(m => slots.NamesIn(i).SelectMany(n => n.Measures).Where(r => r.IsRate).Select(r => (m, r))))
        {
            if (where.Or(where.Of(i), measure) is [var place] && when.OfLevel(i, measure, place) is { } period && Facts.Value(measure, place, period) is { } count && Facts.Value(rate, place, period) is { } share
                && frame.Factor(measure, Sentence.Figures[i].Unit) is { } factor)
            {
                yield return new Derivation(count * share / 100, factor, $"{measure.Name} × {rate.Name}, {Saying.Place(Facts, place)}, {period} : {Saying.Number(count * share / 100)}");
            }
        }
    }

    /// <summary>"160 habitants au km²".</summary>
    private IEnumerable<Derivation> Density(int i)
    {
        var figure = Sentence.Figures[i];
        var density = Facts.Find("densite-population");
        var says = Sentence.Text[figure.Start..Math.Min(Sentence.End, figure.End + 28)];
        if (density is null || !(says.Contains("km2", StringComparison.Ordinal) || says.Contains("km²", StringComparison.Ordinal) || says.Contains("kilomètre carré", StringComparison.Ordinal)) || !says.Contains("hab", StringComparison.Ordinal))
        {
            yield break;
        }

        if (where.Or(where.Of(i), density) is [var place] && when.OfLevel(i, density, place) is { } period && Facts.Value(density, place, period) is { } value)
        {
            yield return new Derivation(value, 1, Saying.Value(Facts, density, place, period, value));
        }
    }
}
