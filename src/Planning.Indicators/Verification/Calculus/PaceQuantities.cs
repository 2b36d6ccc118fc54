using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>How many times as fast as another a measure, a place or a stretch of years goes.</summary>
internal static class PaceQuantities
{
    /// <summary>All that the scope gives: by rates, and by amounts of one measure.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope)
    {
        var paces = scope.Comparable.Where(m => m.Composition == Composition.None).SelectMany(m => scope.PlacesOf(m).Take(QuantityScope.MostPlaces).SelectMany(p => scope.Stretches(m, p).Select(s => Pace.Of(scope.Facts, m, p, s)))).OfType<Pace>().ToList();
        foreach (var (one, two) in paces.SelectMany(one => paces.Where(two => IsHeldAgainst(one, two) && (one.Stretch == two.Stretch || (IsSaid(scope, one.Stretch) && IsSaid(scope, two.Stretch)))).Select(two => (one, two))))
        {
            foreach (var times in (decimal?[])[Ratio(one.Rate, two.Rate), one.Measure == two.Measure ? Ratio(one.Yearly, two.Yearly) : null, one.Measure == two.Measure ? Ratio(one.Change, two.Change) : null])
            {
                if (times is { } value and > 0)
                {
                    yield return New(value, one, two);
                }
            }
        }
    }

    /// <summary>Two that part by one thing alone.</summary>
    private static bool IsHeldAgainst(Pace one, Pace two) => (one.Measure != two.Measure ? 1 : 0) + (one.Place != two.Place ? 1 : 0) + (one.Stretch != two.Stretch ? 1 : 0) == 1;

    private static bool IsSaid(QuantityScope scope, (Period From, Period To) stretch) => scope.Sentence.Periods.Any(p => p.IsInterval && p.Period.From == stretch.From.From && p.Period.To == stretch.To.To);

    private static decimal? Ratio(decimal one, decimal two) => two == 0 ? null : one / two;

    private static Quantity New(decimal times, Pace one, Pace two) => new(times, QuantityKind.Pace, one.Measure)
    {
        Scale = QuantityScale.Times,
        Measures = [.. one.Measure.Parts.Concat(two.Measure.Parts).Distinct()],
        Against = two.Measure,
        Places = [.. ((int[])[one.Place, two.Place]).Distinct()],
        Periods = [.. ((Period[])[one.Stretch.From, one.Stretch.To, two.Stretch.From, two.Stretch.To]).Distinct()],
        Opens = one.Stretch == two.Stretch ? null : one.Stretch.From,
        Says = () => $"{one.Says()} ; {two.Says()} : un facteur {Saying.Number(times)}",
    };

    private sealed record Pace(Measure Measure, int Place, (Period From, Period To) Stretch, decimal Change, decimal Yearly, decimal Rate, Func<string> Says)
    {
        public static Pace? Of(FactTable facts, Measure measure, int place, (Period From, Period To) stretch) =>
            facts.Value(measure, place, stretch.From) is { } from and not 0 && facts.Value(measure, place, stretch.To) is { } to
                ? new Pace(measure, place, stretch, to - from, (to - from) / Math.Max(1, stretch.To.To - stretch.From.To), (to - from) / Math.Abs(from), () => Saying.Change(facts, measure, place, stretch, $"{Saying.Signed((to - from) / Math.Abs(from) * 100)} %"))
                : null;
    }
}
