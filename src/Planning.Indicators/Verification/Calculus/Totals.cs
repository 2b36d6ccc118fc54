using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Adds the values of several places up.</summary>
internal static class Totals
{
    /// <summary>The sum; null where one of them has no value.</summary>
    public static decimal? Of(FactTable facts, Measure measure, IReadOnlyList<int> places, Period period)
    {
        decimal sum = 0;
        foreach (var place in places)
        {
            if (facts.Value(measure, place, period) is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return sum;
    }
}
