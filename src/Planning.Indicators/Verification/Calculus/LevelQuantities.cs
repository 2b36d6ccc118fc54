using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Values, their means by year, what they leave of a hundred, and values together.</summary>
internal static class LevelQuantities
{
    private const int Whole = 100;

    /// <summary>All that the scope gives.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope) =>
        scope.Measures.SelectMany(m => scope.PlacesOf(m).SelectMany(p => Single(scope, m, p))).Concat(OfPlaces(scope)).Concat(Without(scope));

    /// <summary>"hors agriculture, les émissions …": a whole without one of its parts.</summary>
    private static IEnumerable<Quantity> Without(QuantityScope scope)
    {
        foreach (var (whole, part) in scope.Comparable.SelectMany(w => scope.Comparable.Where(p => p.Unit == w.Unit && p.IsPartOf(w.Id)).Select(p => (w, p))))
        {
            foreach (var (place, period) in scope.PlacesOf(whole).SelectMany(p => scope.Moments(whole, p).Select(m => (p, m))))
            {
                if (scope.Facts.Value(whole, place, period) - scope.Facts.Value(part, place, period) is { } rest)
                {
                    yield return New(scope, rest, QuantityKind.Complement, whole, [place], period, () => $"{whole.Name} sans {part.Name}, {Saying.Place(scope.Facts, place)}, {period} : {Saying.Amount(whole, rest)}") with { Measures = [whole, part] };
                }
            }
        }
    }

    private static IEnumerable<Quantity> Single(QuantityScope scope, Measure measure, int place)
    {
        foreach (var period in scope.Moments(measure, place))
        {
            foreach (var value in scope.Facts.Values(measure, place, period))
            {
                var level = New(scope, value, KindOf(measure), measure, [place], period, () => Saying.Value(scope.Facts, measure, place, period, value));
                yield return level;
                foreach (var part in PartsOfYear.Of(level))
                {
                    yield return part;
                }

                if (measure.Composition == Composition.Share)
                {
                    yield return level with { Value = value / Whole, Scale = QuantityScale.Times };
                }

                if (measure.IsRate)
                {
                    yield return level with { Value = Whole - value, Kind = QuantityKind.Complement, Says = () => $"{Saying.Value(scope.Facts, measure, place, period, value)}, soit un reste de {Saying.Number(Whole - value)} %" };
                }
            }

            foreach (var mean in YearlyMeans.Of(scope.Facts, measure, place, period))
            {
                yield return New(scope, mean, QuantityKind.Level, measure, [place], period, () => $"{measure.Name}, {Saying.Place(scope.Facts, place)}, {period} : {Saying.Amount(measure, mean)} par an en moyenne") with { IsYearly = true };
            }
        }
    }

    private static IEnumerable<Quantity> OfPlaces(QuantityScope scope)
    {
        if (scope.Places.Count < 2)
        {
            yield break;
        }

        foreach (var measure in scope.Measures.Where(m => m.IsAdditive))
        {
            foreach (var period in scope.Moments(measure, scope.Places[0]))
            {
                if (Totals.Of(scope.Facts, measure, scope.Places, period) is { } total)
                {
                    yield return New(scope, total, QuantityKind.Total, measure, scope.Places, period, () => $"{measure.Name}, {string.Join(" + ", scope.Places.Select(p => Saying.Place(scope.Facts, p)))}, {period} : {Saying.Amount(measure, total)}") with { IsOfAll = true };
                }
            }
        }
    }

    private static QuantityKind KindOf(Measure measure) => measure.Composition switch { Composition.Share => QuantityKind.Share, Composition.Sum => QuantityKind.Total, _ => QuantityKind.Level };

    private static Quantity New(QuantityScope scope, decimal value, QuantityKind kind, Measure measure, IReadOnlyList<int> places, Period period, Func<string> says) => new(value, kind, measure)
    {
        Scale = measure.IsRate ? QuantityScale.Percent : QuantityScale.Amount,
        Measures = scope.PartsOf(measure),
        Places = places,
        Periods = [period],
        Says = says,
    };
}
