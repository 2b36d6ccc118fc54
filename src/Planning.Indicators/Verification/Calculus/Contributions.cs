using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>The part that one measure, one place or one stretch of years has in what a whole changed by.</summary>
internal static class Contributions
{
    /// <summary>All that the scope gives, in per cent.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope)
    {
        foreach (var whole in scope.Comparable.Concat(scope.Implied).Distinct().Where(m => !m.IsRate))
        {
            foreach (var place in scope.PlacesOf(whole))
            {
                foreach (var stretch in scope.Stretches(whole, place))
                {
                    foreach (var quantity in In(scope, whole, place, stretch))
                    {
                        yield return quantity;
                    }
                }
            }
        }
    }

    private static IEnumerable<Quantity> In(QuantityScope scope, Measure whole, int place, (Period From, Period To) stretch)
    {
        var total = Change(scope.Facts, whole, place, stretch);
        var parts = scope.Comparable.Where(p => p != whole && p.Unit == whole.Unit).Select(p => (Measure: p, Place: place, Stretch: stretch))
            .Concat(scope.Rivals.Where(r => r != place).Select(r => (Measure: whole, Place: r, Stretch: stretch)))
            .Concat(scope.Stretches(whole, place).Where(s => s != stretch && s.From.From >= stretch.From.From && s.To.To <= stretch.To.To).Select(s => (Measure: whole, Place: place, Stretch: s)));
        foreach (var part in parts)
        {
            if (total is { } of and not 0 && Change(scope.Facts, part.Measure, part.Place, part.Stretch) / of * 100 is { } share)
            {
                yield return new Quantity(share, QuantityKind.Contribution, part.Measure)
                {
                    Scale = QuantityScale.Percent,
                    Measures = [.. part.Measure.Parts.Concat(whole.Parts).Distinct()],
                    Places = [.. ((int[])[part.Place, place]).Distinct()],
                    Periods = [.. ((Period[])[part.Stretch.From, part.Stretch.To, stretch.From, stretch.To]).Distinct()],
                    Opens = part.Stretch == stretch ? null : part.Stretch.From,
                    Says = () => $"variation de {part.Measure.Name}, {Saying.Place(scope.Facts, part.Place)}, de {part.Stretch.From} à {part.Stretch.To} / variation de {whole.Name}, {Saying.Place(scope.Facts, place)}, de {stretch.From} à {stretch.To} : {Saying.Number(share)} %",
                };
            }
        }
    }

    private static decimal? Change(FactTable facts, Measure measure, int place, (Period From, Period To) stretch) => facts.Value(measure, place, stretch.To) - facts.Value(measure, place, stretch.From);
}
