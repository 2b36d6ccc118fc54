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
        scope.Measures.SelectMany(m => scope.Places.SelectMany(p => Single(scope, m, p))).Concat(OfPlaces(scope)).Concat(OfMeasures(scope));

    private static IEnumerable<Quantity> Single(QuantityScope scope, Measure measure, int place)
    {
        foreach (var period in scope.Moments(measure, place))
        {
            foreach (var value in scope.Facts.Values(measure, place, period))
            {
                var level = New(value, QuantityKind.Level, measure, [place], period, () => Saying.Value(scope.Facts, measure, place, period, value));
                yield return level;
                if (measure.IsRate)
                {
                    yield return level with { Value = Whole - value, Kind = QuantityKind.Complement, Says = () => $"{Saying.Value(scope.Facts, measure, place, period, value)}, soit un reste de {Saying.Number(Whole - value)} %" };
                }
            }

            foreach (var mean in YearlyMeans.Of(scope.Facts, measure, place, period))
            {
                yield return New(mean, QuantityKind.Level, measure, [place], period, () => $"{measure.Name}, {Saying.Place(scope.Facts, place)}, {period} : {Saying.Amount(measure, mean)} par an en moyenne") with { IsYearly = true };
            }
        }
    }

    private static IEnumerable<Quantity> OfPlaces(QuantityScope scope)
    {
        if (scope.Places.Count < 2)
        {
            yield break;
        }

        foreach (var measure in scope.Measures.Where(m => !m.IsRate))
        {
            foreach (var period in scope.Moments(measure, scope.Places[0]))
            {
                if (Totals.Of(scope.Facts, measure, scope.Places, period) is { } total)
                {
                    yield return New(total, QuantityKind.Total, measure, scope.Places, period, () => $"{measure.Name}, {string.Join(" + ", scope.Places.Select(p => Saying.Place(scope.Facts, p)))}, {period} : {Saying.Amount(measure, total)}");
                }
            }
        }
    }

    /// <summary>Measures of one unit that are named beside each other, together.</summary>
    private static IEnumerable<Quantity> OfMeasures(QuantityScope scope)
    {
        foreach (var listed in scope.Listed())
        {
            foreach (var place in scope.Places)
            {
                foreach (var period in scope.Moments(listed[0], place))
                {
                    var values = listed.Select(m => scope.Facts.Value(m, place, period)).ToList();
                    if (values.TrueForAll(v => v is not null))
                    {
                        yield return New(values.Sum()!.Value, QuantityKind.Total, listed[0], [place], period, () => $"{string.Join(" + ", listed.Select(m => m.Name))}, {Saying.Place(scope.Facts, place)}, {period} : {Saying.Amount(listed[0], values.Sum()!.Value)}") with { Measures = listed };
                    }
                }
            }
        }
    }

    private static Quantity New(decimal value, QuantityKind kind, Measure measure, IReadOnlyList<int> places, Period period, Func<string> says) => new(value, kind, measure)
    {
        Scale = measure.IsRate ? QuantityScale.Percent : QuantityScale.Amount,
        Measures = [measure],
        Places = places,
        Periods = [period],
        Says = says,
    };
}
