using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What parts two periods: differences, growths, factors, in all and by year; of one place, or of all together.</summary>
internal static class ChangeQuantities
{
    /// <summary>All that the scope gives.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope)
    {
        foreach (var measure in scope.Measures)
        {
            foreach (var places in Groups(scope, measure))
            {
                foreach (var (from, to) in scope.Stretches(measure, places[0]))
                {
                    if (Totals.Of(scope.Facts, measure, places, from) is { } before && Totals.Of(scope.Facts, measure, places, to) is { } after)
                    {
                        foreach (var quantity in Between(scope, measure, places, (from, to), (before, after)))
                        {
                            yield return quantity;
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<IReadOnlyList<int>> Groups(QuantityScope scope, Measure measure) =>
        scope.PlacesOf(measure).Select(p => (IReadOnlyList<int>)[p]).Concat(scope.Places.Count > 1 && measure.IsAdditive ? [scope.Places] : []);

    private static IEnumerable<Quantity> Between(QuantityScope scope, Measure measure, IReadOnlyList<int> places, (Period From, Period To) stretch, (decimal From, decimal To) values)
    {
        // Stretches of years are compared by year where they have not as many.
        var (first, second) = (YearlyMeans.Length(scope.Facts, measure, places[0], stretch.From), YearlyMeans.Length(scope.Facts, measure, places[0], stretch.To));
        var (before, after) = first == second ? values : (values.From / first, values.To / second);
        var years = Math.Max(1, stretch.To.To - stretch.From.From);
        decimal? growth = before == 0 ? null : (after - before) / Math.Abs(before) * 100;
        string Says(string change) => $"{measure.Name}, {string.Join(" + ", places.Select(p => Saying.Place(scope.Facts, p)))}, de {stretch.From} à {stretch.To} : {change} ({Saying.Number(before)} puis {Saying.Amount(measure, after)})";
        Quantity New(decimal value, QuantityScale scale, string unit, bool isYearly) => new(value, QuantityKind.Change, measure)
        {
            Scale = scale,
            Measures = scope.PartsOf(measure),
            Places = places,
            Periods = [stretch.From, stretch.To],
            IsYearly = isYearly,
            IsOfAll = places.Count > 1,
            Relative = growth,
            Says = () => Says($"{Saying.Signed(value)} {unit}{(isYearly ? " par an" : string.Empty)}"),
        };

        var (amount, unit) = measure.IsRate ? (QuantityScale.Points, "point") : (QuantityScale.Amount, measure.Unit);
        yield return New(after - before, amount, unit, false);
        yield return New((after - before) / years, amount, unit, true);
        if (growth is not { } relative)
        {
            yield break;
        }

        yield return New(relative, QuantityScale.Percent, "%", false);
        yield return New(relative / years, QuantityScale.Percent, "%", true);
        yield return New(after / before, QuantityScale.Times, "fois", false);
        yield return New(after / before * 100, QuantityScale.Percent, "%", false) with { Kind = QuantityKind.Former, Says = () => Says($"{Saying.Number(after / before * 100)} % du niveau de départ") };
        if (after > 0 && before > 0)
        {
            yield return New((decimal)((Math.Pow((double)(after / before), 1.0 / years) - 1) * 100), QuantityScale.Percent, "%", true);
        }
    }
}
