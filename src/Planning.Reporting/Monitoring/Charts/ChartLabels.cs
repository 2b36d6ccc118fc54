using DocumentFormat.OpenXml;
using Planning.Abstractions.Monitoring;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>The figures beside points and bars, where they are few enough to be read.</summary>
internal sealed class ChartLabels(ReportChart chart, ChartScale scale)
{
    private const int MostOnLine = 10;
    private const int MostBars = 16;
    private const int MostSegments = 40;
    private const int MostLinesLabelled = 4;

    /// <summary>How much of the axis a figure takes in height: closer ones would lie on one another.</summary>
    private const decimal Room = 0.08m;

    private readonly int points = chart.Series.Sum(s => s.Values.Count(v => v is not null));

    /// <summary>The labels of a line: all its points when it is alone and short, else its first and last where no other line passes near.</summary>
    public C.DataLabels OnLine(int series)
    {
        if (chart.Series.Count == 1 && points <= MostOnLine)
        {
            return Some(C.DataLabelPositionValues.Top);
        }

        if (LastPoint(series) is not { } last || chart.Series.Count > MostLinesLabelled || IsCrowded(series, last))
        {
            return None([]);
        }

        var first = FirstPoint(series);
        return None(first == last || IsCrowded(series, first) ? [Single(last, C.DataLabelPositionValues.Top)] : [Single(first, C.DataLabelPositionValues.Top), Single(last, C.DataLabelPositionValues.Top)]);
    }

    /// <summary>The labels of bars side by side.</summary>
    public C.DataLabels OnBars() => points <= MostBars ? Some(C.DataLabelPositionValues.OutsideEnd) : None([]);

    /// <summary>The labels inside bars on one another: on those tall enough to hold one.</summary>
    public C.DataLabels OnSegments(int series)
    {
        if (points > MostSegments)
        {
            return None([]);
        }

        var values = chart.Series[series].Values;
        return None([.. values.Select((v, i) => (Value: v, Index: i)).Where(p => Math.Abs(p.Value ?? 0) >= scale.Range * Room).Select(p => Single(p.Index, C.DataLabelPositionValues.Center))]);
    }

    /// <summary>The labels of slices: the name over the share.</summary>
    public C.DataLabels OnSlices() => new(
    [
        new C.NumberingFormat { FormatCode = scale.IsPercentage ? scale.Format : ChartScale.ShareFormat, SourceLinked = false },
        ChartText.Look(ChartText.Plain),
        new C.DataLabelPosition { Val = C.DataLabelPositionValues.OutsideEnd },
        .. Shows(isValue: scale.IsPercentage, isName: true, isShare: !scale.IsPercentage),
        new C.Separator("\n"),
        new C.ShowLeaderLines { Val = true },
    ]);

    private C.DataLabels Some(C.DataLabelPositionValues position) => new(Shown(position));

    private static C.DataLabels None(IReadOnlyList<C.DataLabel> but) => new([.. but, .. Shows(isValue: false)]);

    private C.DataLabel Single(int point, C.DataLabelPositionValues position) => new([new C.Index { Val = (uint)point }, .. Shown(position)]);

    /// <summary>A figure on the page's colour, so that no line or hatching runs through it.</summary>
    private IEnumerable<OpenXmlElement> Shown(C.DataLabelPositionValues position) =>
    [
        new C.NumberingFormat { FormatCode = scale.Format, SourceLinked = false },
        new C.ChartShapeProperties(new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Background1 })),
        ChartText.Look(ChartText.Plain),
        new C.DataLabelPosition { Val = position },
        .. Shows(isValue: true),
    ];

    private static IEnumerable<OpenXmlElement> Shows(bool isValue, bool isName = false, bool isShare = false) =>
    [
        new C.ShowLegendKey { Val = false }, new C.ShowValue { Val = isValue }, new C.ShowCategoryName { Val = isName },
        new C.ShowSeriesName { Val = false }, new C.ShowPercent { Val = isShare }, new C.ShowBubbleSize { Val = false },
    ];

    private int FirstPoint(int series) => chart.Series[series].Values.TakeWhile(v => v is null).Count();

    private int? LastPoint(int series)
    {
        var values = chart.Series[series].Values;
        var after = values.Reverse().TakeWhile(v => v is null).Count();
        return after == values.Count ? null : values.Count - 1 - after;
    }

    /// <summary>Whether another line passes near a point of this one.</summary>
    private bool IsCrowded(int series, int point)
    {
        var value = chart.Series[series].Values[point]!.Value;
        return chart.Series.Where((_, i) => i != series).Any(s => s.Values[point] is { } near && Math.Abs(near - value) < scale.Range * Room * 3 / 2);
    }
}
