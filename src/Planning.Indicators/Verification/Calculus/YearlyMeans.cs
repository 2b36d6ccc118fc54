using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What a stretch of years comes to by year.</summary>
internal static class YearlyMeans
{
    /// <summary>What adds up is shared among the years, from one date to the other or both years included as the facts tell. What is measured each year is averaged.</summary>
    public static IReadOnlyList<decimal> Of(FactTable facts, Measure measure, int place, Period period)
    {
        var years = period.To - period.From;
        if (years == 0)
        {
            return [];
        }

        if (measure.AddsUp)
        {
            return facts.Value(measure, place, period) is not { } value ? [] : FromDateToDate(facts, measure, place, period) switch { true => [value / years], false => [value / (years + 1)], _ => [value / (years + 1), value / years] };
        }

        var measured = facts.Years(measure, place).Where(y => y >= period.From && y <= period.To).ToList();
        return measured.Count == years + 1 ? [measured.Average(y => facts.Value(measure, place, new Period(y)) ?? 0)] : [];
    }

    /// <summary>How many years a value is shared among, to be held against that of another stretch: 1 for a value of a year, and for what does not add up.</summary>
    public static int Length(FactTable facts, Measure measure, int place, Period period) => !measure.AddsUp || period.From == period.To ? 1
        : FromDateToDate(facts, measure, place, period) == true ? period.To - period.From : period.To - period.From + 1;

    /// <summary>Whether a stretch ends where the next begins (2011-2021, 2021-2023) and not the year before (2011-2020, 2021-2023); null where it stands alone: what land was taken goes from one date to the other, how the rest is counted nobody can tell. A sum of years counts them all.</summary>
    private static bool? FromDateToDate(FactTable facts, Measure measure, int place, Period period)
    {
        var others = facts.Periods(measure, place).Where(p => p.From != p.To && p != period).ToList();
        return !facts.IsHeld(measure, place, period) ? false
            : others.Exists(o => o.From == period.To || o.To == period.From) ? true
            : others.Exists(o => o.From == period.To + 1 || o.To == period.From - 1) ? false
            : measure.Unit == "ha" ? true : null;
    }
}
