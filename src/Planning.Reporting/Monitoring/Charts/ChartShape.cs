using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>What a chart becomes on the page: its form asks for it, its values and categories allow it.</summary>
internal enum ChartShape
{
    /// <summary>Lines over years.</summary>
    Lines,

    /// <summary>Upright bars.</summary>
    Columns,

    /// <summary>Lying bars, first at the top: long names are read without turning the head.</summary>
    Bars,

    /// <summary>A pie.</summary>
    Pie,
}

/// <summary>Chooses the shape of a chart.</summary>
internal static class ChartShapes
{
    private const int MostSlices = 7;
    private const int MostColumns = 8;
    private const int LongestUprightName = 10;

    /// <summary>The shape that a chart can be read in.</summary>
    public static ChartShape Of(ReportChart chart) => chart.Form switch
    {
        ChartForm.Line => ChartShape.Lines,
        ChartForm.Parts when IsSliceable(chart) => ChartShape.Pie,
        _ when chart.Series.Any(s => s.Role == ChartSeriesRole.Target && chart.Form == ChartForm.StackedBars) => ChartShape.Columns,
        _ when !ChartYears.AreAll(chart.Categories) && HasLongNames(chart.Categories) => ChartShape.Bars,
        _ => ChartShape.Columns,
    };

    /// <summary>Whether the values make a pie: one series of a few parts, none below zero, not all zero.</summary>
    private static bool IsSliceable(ReportChart chart)
    {
        var values = chart.Series[0].Values;
        return chart.Series.Count == 1 && values.Count(v => v > 0) is > 0 and <= MostSlices && !values.Any(v => v < 0);
    }

    private static bool HasLongNames(IReadOnlyList<string> categories) =>
        categories.Count > MostColumns || categories.Any(c => c.Length > LongestUprightName);
}
