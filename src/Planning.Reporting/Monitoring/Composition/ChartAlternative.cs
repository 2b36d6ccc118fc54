using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Says what a chart shows for who cannot see it: its form, then its values.</summary>
internal static class ChartAlternative
{
    private const int MostValues = 12, MostSeries = 6;

    /// <summary>The chart, with its alternative text.</summary>
    public static ReportChart Told(ReportChart chart)
    {
        var series = chart.Series.Take(MostSeries).Select(s => $"{s.Name} : {Values(chart, s)}");
        var rest = chart.Series.Count > MostSeries ? $" ; et {chart.Series.Count - MostSeries} autres séries" : string.Empty;
        return chart with { Alternative = FrenchTypography.Set($"{Form(chart.Form)}. {chart.Title}. Valeurs ({chart.Unit}) – {string.Join(" ; ", series)}{rest}.") };
    }

    private static string Values(ReportChart chart, ChartSeries series)
    {
        var known = chart.Categories.Zip(series.Values).Where(v => v.Second is not null).Select(v => $"{v.First}, {Figures.Number(v.Second!.Value, chart.Decimals)}").ToList();
        return known.Count <= MostValues ? string.Join(" – ", known) : $"{string.Join(" – ", known.Take(MostValues - 1))} – … – {known[^1]}";
    }

    private static string Form(ChartForm form) => form switch
    {
        ChartForm.Line => "Courbes",
        ChartForm.GroupedBars => "Barres",
        ChartForm.StackedBars => "Barres empilées",
        _ => "Parts d'un total",
    };
}
