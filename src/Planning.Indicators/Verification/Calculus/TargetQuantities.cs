using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What parts values from what the plan aims at: the gap, its part of the target, the part of the target that is reached, the gap by year, and what the way to it asks for.</summary>
internal static class TargetQuantities
{
    /// <summary>All that the scope gives; the value less the target.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope)
    {
        foreach (var (place, target) in scope.Facts.Targets.Where(t => scope.Places.Count == 0 || scope.Places.Contains(t.Place)))
        {
            if (scope.Measures.FirstOrDefault(m => m.Id == target.Indicator) is not { } measure)
            {
                continue;
            }

            yield return Aimed(measure, place, target);
            var last = scope.Facts.Periods(measure, place) is [.., var latest] ? [latest] : Array.Empty<Period>();
            foreach (var period in scope.Moments(measure, place).Concat(last).Distinct())
            {
                foreach (var quantity in scope.Facts.Value(measure, place, period) is { } value ? At(scope, measure, place, (period, value), target) : [])
                {
                    yield return quantity;
                }
            }
        }
    }

    /// <summary>What is told of a target at a value: what parts them, the target itself, and what the way to it asks for by then.</summary>
    private static IEnumerable<Quantity> At(QuantityScope scope, Measure measure, int place, (Period Period, decimal Value) now, Fact target)
    {
        foreach (var quantity in Against(scope, measure, place, now, (target.Period, target.Value)))
        {
            yield return quantity;
        }

        var aimed = Aimed(measure, place, target) with { Periods = [now.Period, target.Period] };
        yield return aimed;
        if (PathToTarget.Of(scope.Facts, measure, place, target, now) is { } path)
        {
            yield return aimed with
            {
                Value = path.Expected,
                Kind = QuantityKind.OnPath,
                Says = () => $"{measure.Name}, objectif {target.Period} : {Saying.Amount(measure, target.Value)}, soit {Saying.Amount(measure, path.Expected)} attendus en {now.Period}",
            };
        }
    }

    private static Quantity Aimed(Measure measure, int place, Fact target) => new(target.Value, QuantityKind.Target, measure)
    {
        Scale = measure.IsRate ? QuantityScale.Percent : QuantityScale.Amount,
        Measures = [measure],
        Places = [place],
        Periods = target.Period.From == target.Period.To ? [target.Period] : [target.Period, new Period(target.Period.To)],
        IsOfTarget = true,
        Says = () => $"{measure.Name}, objectif {target.Period} : {Saying.Amount(measure, target.Value)}",
    };

    private static IEnumerable<Quantity> Against(QuantityScope scope, Measure measure, int place, (Period Period, decimal Value) now, (Period Period, decimal Value) target)
    {
        string Says(string told) => $"{Saying.Value(scope.Facts, measure, place, now.Period, now.Value)} ; objectif {target.Period} : {Saying.Amount(measure, target.Value)}, soit {told}";
        var (left, years) = (now.Value - target.Value, target.Period.To - now.Period.To);
        var gap = new Quantity(left, QuantityKind.ToTarget, measure)
        {
            Scale = measure.IsRate ? QuantityScale.Points : QuantityScale.Amount,
            Measures = [measure],
            Places = [place],
            Periods = [now.Period, target.Period],
            IsOfTarget = true,
            Says = () => Says($"un écart de {Saying.Signed(left)} {(measure.IsRate ? "point" : measure.Unit)}"),
        };
        yield return gap;
        if (years > 0)
        {
            yield return gap with { Value = left / years, IsYearly = true, Says = () => Says($"{Saying.Signed(left / years)} par an") };
        }

        if (target.Value != 0)
        {
            yield return gap with { Value = left / target.Value * 100, Scale = QuantityScale.Percent, Says = () => Says($"{Saying.Signed(left / target.Value * 100)} %") };
            if (now.Value != 0)
            {
                yield return gap with { Value = target.Value / now.Value * 100, Kind = QuantityKind.Share, Scale = QuantityScale.Percent, Says = () => Says($"{Saying.Number(target.Value / now.Value * 100)} % de cette valeur") };
            }

            yield return gap with { Value = now.Value / target.Value * 100, Kind = QuantityKind.Share, Scale = QuantityScale.Percent, Says = () => Says($"{Saying.Number(now.Value / target.Value * 100)} % de l'objectif") };
        }
    }
}
