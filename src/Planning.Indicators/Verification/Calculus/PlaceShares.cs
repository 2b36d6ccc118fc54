using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What one place is of another, or of several together: as a part, and as points gained or lost.</summary>
internal static class PlaceShares
{
    /// <summary>All that the scope gives.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope)
    {
        foreach (var measure in scope.Measures.Where(m => m.IsAdditive))
        {
            foreach (var part in scope.Rivals)
            {
                foreach (var whole in scope.Rivals.Where(w => w != part).Select(w => (IReadOnlyList<int>)[w]).Append(scope.Rivals.Count > 1 ? scope.Rivals : scope.All(measure)).Where(w => w.Count > 1 || w is [var other] && other != part))
                {
                    foreach (var quantity in Each(scope, measure, part, whole))
                    {
                        yield return quantity;
                    }
                }
            }
        }
    }

    private static IEnumerable<Quantity> Each(QuantityScope scope, Measure measure, int part, IReadOnlyList<int> whole)
    {
        decimal? RatioAt(Period period) => Totals.Of(scope.Facts, measure, whole, period) is { } total and not 0 ? scope.Facts.Value(measure, part, period) / total * 100 : null;
        string At(Period period) => $"{measure.Name}, {Saying.Place(scope.Facts, part)} / {string.Join(" + ", whole.Select(w => Saying.Place(scope.Facts, w)))}, {period}";
        Quantity New(decimal value, QuantityKind kind, IReadOnlyList<Period> periods, Func<string> says) => new(value, kind, measure)
        {
            Scale = QuantityScale.Percent,
            Measures = scope.PartsOf(measure),
            Places = [part, .. whole.Where(w => w != part)],
            Periods = periods,
            Whole = whole,
            Says = says,
        };

        foreach (var period in scope.Moments(measure, part))
        {
            if (RatioAt(period) is { } share)
            {
                yield return New(share, QuantityKind.Share, [period], () => $"{At(period)} : {Saying.Number(share)} %");
            }
        }

        foreach (var (from, to) in scope.Stretches(measure, part))
        {
            if (RatioAt(to) - RatioAt(from) is { } gained)
            {
                yield return New(gained, QuantityKind.Change, [from, to], () => $"{At(from)} puis {to} : {Saying.Signed(gained)} point") with { Scale = QuantityScale.Points };
            }
        }
    }
}
