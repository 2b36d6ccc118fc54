using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What parts two places of one measure, or two measures of one place, and what that gap changes by.</summary>
internal static class GapQuantities
{
    /// <summary>All that the scope gives; the first of both less the second.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope)
    {
        foreach (var (one, two) in Pairs(scope))
        {
            foreach (var period in scope.Moments(one.Measure, one.Place))
            {
                if (scope.Facts.Value(one.Measure, one.Place, period) is { } first && scope.Facts.Value(two.Measure, two.Place, period) is { } second)
                {
                    foreach (var gap in Between(scope, (one, first), (two, second), period))
                    {
                        yield return gap;
                    }
                }
            }
        }
    }

    private static IEnumerable<(Side One, Side Two)> Pairs(QuantityScope scope)
    {
        var places = scope.Measures.SelectMany(m => scope.Rivals.SelectMany(p => scope.Rivals.Where(o => o != p).Select(o => (new Side(m, p), new Side(m, o)))));
        var measures = scope.Comparable.SelectMany(m => scope.Comparable.Where(o => o != m && (o.Unit == m.Unit || (o.IsCount && m.IsCount))).SelectMany(o => scope.Places.Select(p => (new Side(m, p), new Side(o, p)))));
        return places.Concat(measures);
    }

    private static IEnumerable<Quantity> Between(QuantityScope scope, (Side Of, decimal Value) one, (Side Of, decimal Value) two, Period period)
    {
        var measure = one.Of.Measure;
        string Says(string gap) => $"{Saying.Value(scope.Facts, measure, one.Of.Place, period, one.Value)} ; {Saying.Value(scope.Facts, two.Of.Measure, two.Of.Place, period, two.Value)} : {gap}";
        var gap = new Quantity(one.Value - two.Value, QuantityKind.Gap, measure)
        {
            Scale = measure.IsRate ? QuantityScale.Points : QuantityScale.Amount,
            Measures = one.Of.Measure == two.Of.Measure ? scope.PartsOf(measure) : [measure, two.Of.Measure],
            Against = two.Of.Measure == measure ? null : two.Of.Measure,
            Places = one.Of.Place == two.Of.Place ? [one.Of.Place] : [one.Of.Place, two.Of.Place],
            Periods = [period],
            Says = () => Says($"{Saying.Signed(one.Value - two.Value)} {(measure.IsRate ? "point" : measure.Unit)}"),
        };
        yield return gap;
        foreach (var part in PartsOfYear.Of(gap))
        {
            yield return part;
        }

        if (two.Value != 0)
        {
            var relative = ((one.Value / two.Value) - 1) * 100;
            yield return gap with { Value = relative, Scale = QuantityScale.Percent, Says = () => Says($"{Saying.Signed(relative)} %") };
            yield return gap with { Value = one.Value / two.Value, Kind = QuantityKind.Share, Scale = QuantityScale.Times, Says = () => Says($"un facteur {Saying.Number(one.Value / two.Value)}") };
        }
    }

    private sealed record Side(Measure Measure, int Place);
}
