using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Charts;

namespace Planning.Reporting.Tests.Monitoring.Charts;

public class ChartScaleTests
{
    [Fact]
    public void Bars_begin_at_zero() => Assert.Equal(0, Scale(ChartForm.GroupedBars, "ha", 0, 410, 415).Minimum);

    [Fact]
    public void A_line_far_from_zero_begins_near_its_least_value() => Assert.Equal(40_000, Scale(ChartForm.Line, "habitants", 0, 41_250, 43_020).Minimum);

    [Fact]
    public void A_line_that_comes_near_zero_begins_there() => Assert.Equal(0, Scale(ChartForm.Line, "ha", 0, 2, 40).Minimum);

    [Fact]
    public void Values_below_zero_leave_the_axis_free() => Assert.Null(Scale(ChartForm.GroupedBars, "hab./an", 0, -12, 30).Minimum);

    [Fact]
    public void Parts_of_a_hundred_end_at_a_hundred() => Assert.Equal(100, Scale(ChartForm.StackedBars, "%", 0, 62.5m, 37.5m, isTogether: true).Maximum);

    [Theory]
    [InlineData("ha", 1, 12.5, "[$-40C]#,##0.0", "ha")]
    [InlineData("%", 1, 12.5, "[$-40C]#,##0.0\"\u00A0%\"", "")]
    [InlineData("€", 0, 25_000_000, "[$-40C]#,##0.0,,", "€ (en millions)")]
    [InlineData("€", 0, 25_000_000_000, "[$-40C]#,##0.0,,,", "€ (en milliards)")]
    [InlineData("t/hab", 0, 0.0003, "[$-40C]#,##0.00000", "t/hab")]
    [InlineData("", 0, 0, "[$-40C]#,##0", "")]
    public void Figures_are_written_as_their_size_and_unit_ask(string unit, int decimals, double value, string format, string title)
    {
        var scale = Scale(ChartForm.GroupedBars, unit, decimals, (decimal)value);

        Assert.Equal((format, title), (scale.Format, scale.AxisTitle));
    }

    private static ChartScale Scale(ChartForm form, string unit, int decimals, decimal first, decimal? second = null, bool isTogether = false)
    {
        var series = isTogether ? [SomeChart.Series("a", first), SomeChart.Series("b", second)] : (ChartSeries[])[SomeChart.Series("a", first, second)];
        var chart = SomeChart.Of(form, SomeChart.Years(2015, isTogether ? 1 : 2), series) with { Unit = unit, Decimals = decimals };
        return ChartScale.Of(chart, ChartShapes.Of(chart));
    }
}
