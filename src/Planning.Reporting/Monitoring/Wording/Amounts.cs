using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>Values and differences of one indicator, with the unit that a sentence about it needs.</summary>
/// <param name="subject">What the sentence is about.</param>
/// <param name="nature">The nature of the values.</param>
/// <param name="unit">Their unit.</param>
internal sealed class Amounts(NounPhrase subject, IndicatorNature nature, string unit)
{
    /// <summary>The amounts of a trend.</summary>
    public static Amounts Of(Trend trend, NounPhrase subject) => new(subject, trend.Nature, trend.Last?.Unit ?? trend.Indicator.Unit);

    /// <summary>A value after "s'élève à" ("8,4 %", "121 907 habitants"; "4 709" for a number of things).</summary>
    public string Value(decimal value, int decimals) => subject.IsCount ? Figures.Number(value, decimals) : UnitWords.Value(value, decimals, unit);

    /// <summary>A value before another that has its unit.</summary>
    public string Bare(decimal value, int decimals, decimal other) =>
        unit.StartsWith('%') || Math.Abs(value) < 2 != Math.Abs(other) < 2 ? Value(value, decimals) : Figures.Number(value, decimals);

    /// <summary>A difference or a mean, without sign ("1,5 point", "29 433 tCO2e", "205 logements"; "3" where the unit is another word for what is counted).</summary>
    public string Amount(decimal amount, int decimals)
    {
        var size = Math.Abs(amount);
        return nature == IndicatorNature.Share ? UnitWords.Points(size, Math.Min(decimals, Precision.Of(Precision.Round(size, decimals))))
            : subject.IsCount && !subject.IsCountOfUnit ? Figures.Short(size, decimals)
            : UnitWords.ShortValue(size, decimals, unit);
    }

    /// <summary>A mean of a year, for what flows, from the decimals that the values bear ("16,2 ha"; "785" for a number of things).</summary>
    public string Mean(decimal mean, int decimals)
    {
        var shown = Figures.MeanDecimals(mean, decimals);
        return subject.IsCount ? Figures.Short(mean, shown) : UnitWords.ShortValue(mean, shown, unit);
    }
}
