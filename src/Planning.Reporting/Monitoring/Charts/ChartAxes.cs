using DocumentFormat.OpenXml;
using Planning.Abstractions.Monitoring;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>The two axes of a chart.</summary>
internal sealed class ChartAxes(ReportChart chart, ChartShape shape, ChartScale scale, ChartCells cells)
{
    public const uint CategoryId = 111111111;
    public const uint ValueId = 222222222;

    private const int MostAtEase = 20;
    private const int MostUpright = 12;
    private const int LongestUpright = 5;

    private bool IsLying => shape == ChartShape.Bars;

    /// <summary>The axis of categories: of time where years follow each other unevenly, so that slopes are true.</summary>
    public OpenXmlCompositeElement Categories()
    {
        var common = new OpenXmlElement[]
        {
            new C.AxisId { Val = CategoryId },
            new C.Scaling(new C.Orientation { Val = IsLying ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
            new C.Delete { Val = false },
            new C.AxisPosition { Val = IsLying ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
            new C.NumberingFormat { FormatCode = cells.Years is null ? "General" : "0", SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
            ChartLook.Thin(),
            ChartText.Look(chart.Categories.Count > MostAtEase ? ChartText.Small : ChartText.Plain, Turn()),
            new C.CrossingAxis { Val = ValueId },
            new C.Crosses { Val = C.CrossesValues.AutoZero },
        };
        if (cells.Years is not null)
        {
            return new C.DateAxis([.. common, new C.AutoLabeled { Val = false }, new C.LabelOffset { Val = 100 }, new C.BaseTimeUnit { Val = C.TimeUnitValues.Days }]);
        }

        var axis = new C.CategoryAxis([.. common, new C.AutoLabeled { Val = false }, new C.LabelAlignment { Val = C.LabelAlignmentValues.Center }, new C.LabelOffset { Val = 100 }]);
        if (!ChartYears.AreAll(chart.Categories))
        {
            // Years can be guessed between two others; places cannot.
            axis.Append(new C.TickLabelSkip { Val = 1 });
        }

        axis.Append(new C.NoMultiLevelLabels { Val = true });
        return axis;
    }

    /// <summary>The axis of values, with the unit as its title.</summary>
    public C.ValueAxis Values()
    {
        var scaling = new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax });
        if (scale.Maximum is { } maximum)
        {
            scaling.Append(new C.MaxAxisValue { Val = (double)maximum });
        }

        if (scale.Minimum is { } minimum)
        {
            scaling.Append(new C.MinAxisValue { Val = (double)minimum });
        }

        var axis = new C.ValueAxis(
            new C.AxisId { Val = ValueId }, scaling, new C.Delete { Val = false },
            new C.AxisPosition { Val = IsLying ? C.AxisPositionValues.Bottom : C.AxisPositionValues.Left },
            new C.MajorGridlines(ChartLook.Thin()));
        if (scale.AxisTitle.Length > 0)
        {
            axis.Append(ChartText.AxisTitle(scale.AxisTitle, isUpright: !IsLying));
        }

        axis.Append(
            new C.NumberingFormat { FormatCode = scale.AxisFormat, SourceLinked = false },
            new C.MajorTickMark { Val = C.TickMarkValues.None },
            new C.MinorTickMark { Val = C.TickMarkValues.None },
            new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
            new C.ChartShapeProperties(new DocumentFormat.OpenXml.Drawing.Outline(new DocumentFormat.OpenXml.Drawing.NoFill())),
            ChartText.Look(ChartText.Plain),
            new C.CrossingAxis { Val = CategoryId },
            // The first category is at the top of lying bars: the axis of values goes to their other end, the foot.
            new C.Crosses { Val = IsLying ? C.CrossesValues.Maximum : C.CrossesValues.AutoZero },
            new C.CrossBetween { Val = C.CrossBetweenValues.Between });
        return axis;
    }

    /// <summary>The angle of category labels, in sixty-thousandths of a degree: level where they fit.</summary>
    private int? Turn() => IsLying || (chart.Categories.Count <= MostUpright && chart.Categories.All(c => c.Length <= LongestUpright)) ? 0
        : chart.Categories.Count > MostUpright || chart.Categories.Any(c => c.Length > 2 * LongestUpright) ? -2700000 : null;
}
