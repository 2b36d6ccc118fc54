using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What the gap between two places of one measure changed by, whichever of them is above: "l'écart s'est creusé de 1 820 €".</summary>
internal static class GapChanges
{
    /// <summary>All that the scope gives.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope)
    {
        if (scope.Rivals is not [var here, var there])
        {
            yield break;
        }

        foreach (var measure in scope.Measures)
        {
            foreach (var (from, to) in scope.Stretches(measure, here))
            {
                decimal? GapIn(Abstractions.Indicators.Period period) => scope.Facts.Value(measure, here, period) - scope.Facts.Value(measure, there, period) is { } gap ? Math.Abs(gap) : null;
                if (GapIn(from) is not { } before || GapIn(to) is not { } after)
                {
                    continue;
                }

                var change = new Quantity(after - before, QuantityKind.GapChange, measure)
                {
                    Scale = measure.IsRate ? QuantityScale.Points : QuantityScale.Amount,
                    Measures = scope.PartsOf(measure),
                    Places = [here, there],
                    Periods = [from, to],
                    Says = () => $"{measure.Name}, écart entre {Saying.Place(scope.Facts, here)} et {Saying.Place(scope.Facts, there)} : {Saying.Amount(measure, before)} en {from}, {Saying.Amount(measure, after)} en {to}",
                };
                yield return change;
                if (before != 0)
                {
                    yield return change with { Value = (after - before) / before * 100, Scale = QuantityScale.Percent };
                    yield return change with { Value = after / before, Scale = QuantityScale.Times };
                }
            }
        }
    }
}
