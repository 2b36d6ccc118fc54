using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What a value of a year comes to by month and by day.</summary>
internal static class PartsOfYear
{
    public const int Months = 12;
    public const int Days = 365;

    /// <summary>Both; none of what is not an amount of one year.</summary>
    public static IEnumerable<Quantity> Of(Quantity quantity)
    {
        var isOfYear = quantity.Measure.Unit.EndsWith("/an", StringComparison.Ordinal) || quantity.Measure is { AddsUp: true };
        if (!isOfYear || quantity.Scale != QuantityScale.Amount || quantity.Periods[0].From != quantity.Periods[0].To)
        {
            yield break;
        }

        foreach (var (parts, name) in ((int, string)[])[(Months, "mois"), (Days, "jour")])
        {
            yield return quantity with { Value = quantity.Value / parts, PartOfYear = parts, Says = () => $"{quantity.Says()}, soit {Saying.Number(quantity.Value / parts)} par {name}" };
        }
    }
}
