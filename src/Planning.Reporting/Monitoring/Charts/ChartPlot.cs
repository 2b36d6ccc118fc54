using DocumentFormat.OpenXml;
using Planning.Abstractions.Monitoring;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>What is drawn between the axes: bars, lines, slices.</summary>
internal sealed class ChartPlot(ReportChart chart, ChartShape shape, ChartScale scale, ChartCells cells)
{
    private const int MostLargeMarks = 15;

    private readonly ChartLabels labels = new(chart, scale);

    private bool IsStacked => chart.Form == ChartForm.StackedBars;

    /// <summary>The plot with its axes.</summary>
    public C.PlotArea Area()
    {
        var area = new C.PlotArea(new C.Layout());
        if (shape == ChartShape.Pie)
        {
            area.Append(Pie());
            return area;
        }

        var lines = Enumerable.Range(0, chart.Series.Count).Where(IsLine).ToList();
        var bars = Enumerable.Range(0, chart.Series.Count).Except(lines).ToList();
        if (bars.Count > 0)
        {
            area.Append(Bars(bars));
        }

        if (lines.Count > 0)
        {
            area.Append(Lines(lines));
        }

        var axes = new ChartAxes(chart, shape, scale, cells);
        area.Append(axes.Categories(), axes.Values());
        return area;
    }

    /// <summary>A target runs over upright bars as a line.</summary>
    private bool IsLine(int series) =>
        shape == ChartShape.Lines || (shape == ChartShape.Columns && chart.Series[series].Role == ChartSeriesRole.Target && chart.Categories.Count > 1);

    private C.LineChart Lines(IEnumerable<int> series) => new(
    [
        new C.Grouping { Val = C.GroupingValues.Standard },
        new C.VaryColors { Val = false },
        .. series.Select(LineOf),
        new C.ShowMarker { Val = true },
        .. Axes(),
    ]);

    private C.LineChartSeries LineOf(int i) => new(
        new C.Index { Val = (uint)i }, new C.Order { Val = (uint)i }, cells.Name(i), ChartLook.Line(i, chart.Series[i].Role), ChartLook.Mark(i, chart.Series[i].Role, isSmall: chart.Categories.Count > MostLargeMarks),
        labels.OnLine(i), cells.Categories(), cells.Values(i), new C.Smooth { Val = false });

    private C.BarChart Bars(List<int> series) => new(
    [
        new C.BarDirection { Val = shape == ChartShape.Bars ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
        new C.BarGrouping { Val = IsStacked ? C.BarGroupingValues.Stacked : C.BarGroupingValues.Clustered },
        new C.VaryColors { Val = false },
        .. series.Select(BarOf),
        new C.GapWidth { Val = (ushort)(series.Count == 1 || IsStacked ? 60 : 80) },
        new C.Overlap { Val = (sbyte)(IsStacked ? 100 : 0) },
        .. Axes(),
    ]);

    private C.BarChartSeries BarOf(int i) => new(
        new C.Index { Val = (uint)i }, new C.Order { Val = (uint)i }, cells.Name(i), ChartLook.Bar(i, chart.Series[i].Role), new C.InvertIfNegative { Val = false },
        IsStacked ? labels.OnSegments(i) : labels.OnBars(), cells.Categories(), cells.Values(i));

    private C.PieChart Pie() => new(
        new C.VaryColors { Val = true },
        new C.PieChartSeries(
        [
            new C.Index { Val = 0 }, new C.Order { Val = 0 }, cells.Name(0),
            .. chart.Categories.Select((_, i) => new C.DataPoint(new C.Index { Val = (uint)i }, new C.Bubble3D { Val = false }, ChartLook.Bar(i, ChartSeriesRole.Observed))),
            labels.OnSlices(), cells.Categories(), cells.Values(0),
        ]),
        new C.FirstSliceAngle { Val = 0 });

    private static IEnumerable<OpenXmlElement> Axes() => [new C.AxisId { Val = ChartAxes.CategoryId }, new C.AxisId { Val = ChartAxes.ValueId }];
}
