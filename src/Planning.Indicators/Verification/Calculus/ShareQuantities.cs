using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What one measure is of another, and one place of several: as a part, as points gained or lost, as a part of what the whole changed by.</summary>
internal static class ShareQuantities
{
    /// <summary>All that the scope gives.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope) => OfMeasures(scope).Concat(OfPlaces(scope));

    private static IEnumerable<Quantity> OfMeasures(QuantityScope scope)
    {
        foreach (var (part, whole) in scope.Comparable.Where(m => !m.IsRate).SelectMany(p => scope.Comparable.Where(w => w != p && w.Unit == p.Unit).Select(w => (p, w))))
        {
            foreach (var place in scope.Places)
            {
                string At(Period t) => $"{part.Name} / {whole.Name}, {Saying.Place(scope.Facts, place)}, {t}";
                var ratio = (Period t) => Ratio(scope.Facts.Value(part, place, t), scope.Facts.Value(whole, place, t));
                foreach (var quantity in Each(scope, part, [part, whole], [place], ratio, At))
                {
                    yield return quantity;
                }

                foreach (var (from, to) in scope.Stretches(part, place))
                {
                    if (Ratio(scope.Facts.Value(part, place, to) - scope.Facts.Value(part, place, from), scope.Facts.Value(whole, place, to) - scope.Facts.Value(whole, place, from)) is { } of)
                    {
                        yield return New(of * 100, QuantityKind.Contribution, part, [part, whole], [place], [from, to], () => $"variation de {part.Name} / variation de {whole.Name}, {Saying.Place(scope.Facts, place)}, de {from} à {to} : {Saying.Number(of * 100)} %");
                    }
                }
            }
        }
    }

    private static IEnumerable<Quantity> OfPlaces(QuantityScope scope)
    {
        foreach (var measure in scope.Measures.Where(m => !m.IsRate))
        {
            foreach (var part in scope.Rivals)
            {
                foreach (var whole in scope.Places.Where(w => w != part).Select(w => (IReadOnlyList<int>)[w]).Append(scope.Places.Count > 1 ? scope.Places : []).Where(w => w.Count > 0))
                {
                    string At(Period t) => $"{measure.Name}, {Saying.Place(scope.Facts, part)} / {string.Join(" + ", whole.Select(w => Saying.Place(scope.Facts, w)))}, {t}";
                    foreach (var quantity in Each(scope, measure, [measure], [part, .. whole.Where(w => w != part)], t => Ratio(scope.Facts.Value(measure, part, t), Totals.Of(scope.Facts, measure, whole, t)), At))
                    {
                        yield return quantity;
                    }
                }
            }
        }
    }

    /// <summary>A ratio at each moment, as a part and as times, and the points between two of them.</summary>
    private static IEnumerable<Quantity> Each(QuantityScope scope, Measure measure, IReadOnlyList<Measure> measures, IReadOnlyList<int> places, Func<Period, decimal?> ratioAt, Func<Period, string> at)
    {
        foreach (var period in scope.Moments(measure, places[0]))
        {
            if (ratioAt(period) is { } ratio)
            {
                var share = New(ratio * 100, QuantityKind.Share, measure, measures, places, [period], () => $"{at(period)} : {Saying.Number(ratio * 100)} %");
                yield return share;
                yield return share with { Value = ratio, Scale = QuantityScale.Times };
            }
        }

        foreach (var (from, to) in scope.Stretches(measure, places[0]))
        {
            if (ratioAt(to) - ratioAt(from) is { } gained)
            {
                yield return New(gained * 100, QuantityKind.Change, measure, measures, places, [from, to], () => $"{at(from)} puis {to} : {Saying.Signed(gained * 100)} point") with { Scale = QuantityScale.Points };
            }
        }
    }

    private static decimal? Ratio(decimal? part, decimal? whole) => whole is 0 ? null : part / whole;

    private static Quantity New(decimal value, QuantityKind kind, Measure measure, IReadOnlyList<Measure> measures, IReadOnlyList<int> places, IReadOnlyList<Period> periods, Func<string> says) => new(value, kind, measure)
    {
        Scale = QuantityScale.Percent,
        Measures = measures,
        Places = places,
        Periods = periods,
        Says = says,
    };
}
