using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>The figures of a change, in words.</summary>
/// <param name="change">The change.</param>
/// <param name="amounts">How its values are written.</param>
internal sealed class ChangeWords(Change change, Amounts amounts)
{
    /// <summary>The first value, with its unit.</summary>
    public string First => amounts.Value(change.From.Value, change.Decimals);

    /// <summary>The last value, with its unit.</summary>
    public string Last => amounts.Value(change.To.Value, change.Decimals);

    /// <summary>The first value as it is said before the last one: without its unit, but for a share or where both are not of one number.</summary>
    public string FirstShort => amounts.Bare(change.From.Value, change.Decimals, change.To.Value);

    /// <summary>How much it changed, without sign ("5 934 habitants", "1,5 point").</summary>
    public string Amount => amounts.Amount(change.Difference, change.Decimals);

    /// <summary>The change in per cent, in brackets, after a space; empty where there is none, or where it would be of points.</summary>
    public string InBrackets => change.Percent is { } percent ? $" ({Figures.Percent(percent, change.PercentDecimals)})" : string.Empty;

    /// <summary>The change as titles and summaries say it: in per cent, in points for a share, in the unit where there is no percentage.</summary>
    public string Rate => change.Percent is { } percent ? $"{Figures.Number(Math.Abs(percent), change.PercentDecimals)}{Figures.Space}%" : Amount;

    /// <summary>"une hausse" or "une baisse".</summary>
    public string Move => change.Difference > 0 ? "une hausse" : "une baisse";

    /// <summary>"plus" or "moins".</summary>
    public string MoreOrLess => change.Difference > 0 ? "plus" : "moins";
}
