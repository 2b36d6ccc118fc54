using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Works out what a measure changed by over the years that a word is said of.</summary>
internal sealed class Courses(Frame frame, When when)
{
    /// <summary>A change of a rate within it, in points, is none.</summary>
    private const decimal FlattestPoints = 0.5m;

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>The change in per cent, in the stretch that the words say; the one that agrees where two are possible.</summary>
    public Derivation? Of(int k, Measure measure, int place, int direction)
    {
        var range = frame.Ranges.Of(k);
        List<Derivation?> Found(IEnumerable<(Period From, Period To)> stretches) => [.. stretches.Select(s => direction == 0 && measure.IsRate ? Points(measure, place, s) : Change(measure, place, s)).Where(c => c is not null)];
        // "se replie de 65,0 % (2011-2021) à 57,1 % (2021-2024)": no stretch by itself, but both together.
        var found = Found(StretchesAt(k, range, measure, place)) is { Count: > 0 } near ? near : Sentence.Periods.Any(p => p.Start >= range.Start && p.End <= range.End) ? [] : Found(when.Stretches(Sentence.Start, Sentence.End, measure, place));
        return found.Find(c => Math.Sign(c!.Value) == direction) ?? (found.Count > 0 ? found[0] : null);
    }

    private IReadOnlyList<(Period From, Period To)> StretchesAt(int k, (int Start, int End) range, Measure measure, int place)
    {
        // "fléchit en 2020 avant de repartir": from that year on.
        var opens = Sentence.Tokens.FirstOrDefault(t => t.Start == range.Start);
        var own = Sentence.Periods.Where(p => p.Start >= range.Start && p.End <= range.End).ToList();
        if (opens.Is("avant", "puis") && own.Count == 0 && Sentence.Periods.LastOrDefault(p => p.End <= Sentence.Tokens[k].Start) is { } before && Facts.Periods(measure, place) is [.., var last] && last.To > before.Period.To)
        {
            return [(new Period(before.Period.To), last)];
        }

        // "a fléchi (39 GWh en 2019, contre 41 en 2016) avant de remonter": of the years in the brackets.
        return when.Stretches(range.Start, own.Count == 0 ? frame.Ranges.BracketAfter(range.End) : range.End, measure, place);
    }

    /// <summary>Of a rate, "stable" is told in points.</summary>
    private Derivation? Points(Measure measure, int place, (Period From, Period To) stretch)
    {
        if (Change(measure, place, stretch) is not { } change)
        {
            return null;
        }

        var points = (Facts.Value(measure, place, stretch.To) - Facts.Value(measure, place, stretch.From)) ?? 0;
        return Math.Abs(points) <= FlattestPoints ? change with { Value = 0 } : change;
    }

    private Derivation? Change(Measure measure, int place, (Period From, Period To) stretch)
    {
        if (Facts.Value(measure, place, stretch.From) is not { } from || Facts.Value(measure, place, stretch.To) is not { } to || from == 0)
        {
            return null;
        }

        var (one, two) = (from / YearlyMeans.Length(Facts, measure, place, stretch.From), to / YearlyMeans.Length(Facts, measure, place, stretch.To));
        var change = (two / one - 1) * 100;
        return new Derivation(change, 1, Saying.Change(Facts, measure, place, stretch, $"{Saying.Signed(change)} %"));
    }
}
