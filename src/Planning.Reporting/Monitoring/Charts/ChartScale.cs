using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>How the values of a chart are written and where its axis begins.</summary>
internal sealed class ChartScale
{
    private const decimal FirstGrouped = 1_000;
    private const decimal FirstInMillions = 10_000_000;
    private const decimal FirstInBillions = 10_000_000_000;
    private const int MostDecimals = 10;

    /// <summary>The locale that some readers take separators from; Word takes its own.</summary>
    private const string French = "[$-40C]";

    private readonly bool isGrouped;
    private readonly int divisions;
    private readonly int decimals;
    private readonly string unit;

    private ChartScale(ReportChart chart, ChartShape shape)
    {
        var values = chart.Series.SelectMany(s => s.Values).OfType<decimal>().ToList();
        var greatest = values.Select(Math.Abs).DefaultIfEmpty().Max();
        divisions = greatest >= FirstInBillions ? 3 : greatest >= FirstInMillions ? 2 : 0;
        decimals = divisions > 0 ? 1 : Shown(chart.Decimals, greatest);
        unit = chart.Unit.Trim();
        (Minimum, Maximum) = Bounds(chart, shape, values);
        Range = Extent(chart, values);
        isGrouped = Math.Max(greatest, Range) >= FirstGrouped && Range >= FirstGrouped / 100;
    }

    /// <summary>Where the value axis begins; null to leave it to the reader's program.</summary>
    public decimal? Minimum { get; }

    /// <summary>Where the value axis ends; null to leave it to the reader's program.</summary>
    public decimal? Maximum { get; }

    /// <summary>About how much the value axis spans, above zero.</summary>
    public decimal Range { get; }

    /// <summary>The title of the value axis: the unit, with the division of its figures; empty for none, and for percentages, which say it at each step.</summary>
    public string AxisTitle => (divisions, unit.Length) switch
    {
        _ when IsPercentage => string.Empty,
        (0, _) => unit,
        (2, 0) => "millions",
        (2, _) => $"{unit} (en millions)",
        (_, 0) => "milliards",
        _ => $"{unit} (en milliards)",
    };

    /// <summary>Whether its values are percentages.</summary>
    public bool IsPercentage => unit == "%";

    /// <summary>The number format of shares of a whole.</summary>
    public static string ShareFormat => $"{French}0\u00A0%";

    /// <summary>The number format of values, without their unit unless it is a percentage.</summary>
    public string Format => $"{French}{Figure}{(IsPercentage ? Literal : string.Empty)}";

    /// <summary>The number format of the axis, whose steps are not known: as many decimals as a step needs.</summary>
    public string AxisFormat => (divisions, isGrouped) switch
    {
        ( > 0, _) => $"{French}#,##0.##{new string(',', divisions)}",
        (_, true) => $"{French}#,##0",
        _ => $"{French}General",
    } + (IsPercentage ? Literal : string.Empty);

    /// <summary>The scale of a chart drawn in a shape.</summary>
    public static ChartScale Of(ReportChart chart, ChartShape shape) => new(chart, shape);

    private string Figure => $"#,##0{(decimals > 0 ? $".{new string('0', decimals)}" : string.Empty)}{new string(',', divisions)}";

    /// <summary>The unit as the words of a format, after a no-break space.</summary>
    private string Literal => unit.Length == 0 ? string.Empty : $"\"\u00A0{unit.Replace('"', '\u201D')}\"";

    /// <summary>Values that the decimals asked for would show as zero get two figures that count.</summary>
    private static int Shown(int asked, decimal greatest)
    {
        var shown = Math.Clamp(asked, 0, MostDecimals);
        while (greatest > 0 && shown < MostDecimals && Math.Round(greatest, shown) == 0)
        {
            shown++;
        }

        return shown > asked ? Math.Min(shown + 1, MostDecimals) : shown;
    }

    private static (decimal? Minimum, decimal? Maximum) Bounds(ReportChart chart, ChartShape shape, List<decimal> values)
    {
        if (values.Count == 0 || values.Min() < 0)
        {
            return (null, null);
        }

        var (least, greatest) = (values.Min(), values.Max());
        var range = greatest - least;
        if (shape == ChartShape.Lines)
        {
            // A line is read by its slope: where zero is far, the axis begins near the least value.
            return (range > 0 && range < greatest / 2 ? RoundBelow(least - (range / 4), range) : 0, null);
        }

        return (0, chart.Form == ChartForm.StackedBars && chart.Unit.Trim() == "%" && Totals(chart).All(t => t is > 99 and <= 100.5m) ? 100 : null);
    }

    /// <summary>The round number at or below a value, to the power of ten under a range; never below zero.</summary>
    private static decimal RoundBelow(decimal value, decimal range)
    {
        var step = 1m;
        while (step * 10 <= range)
        {
            step *= 10;
        }

        while (step > range)
        {
            step /= 10;
        }

        return Math.Max(0, Math.Floor(value / step) * step);
    }

    private decimal Extent(ReportChart chart, List<decimal> values)
    {
        var ends = chart.Form == ChartForm.StackedBars ? Totals(chart) : values;
        return Math.Max(ends.DefaultIfEmpty().Max() - (Minimum ?? Math.Min(0, values.DefaultIfEmpty().Min())), 0.000_000_1m);
    }

    private static IEnumerable<decimal> Totals(ReportChart chart) => chart.Categories
        .Select((_, i) => chart.Series.Where(s => s.Role != ChartSeriesRole.Target).Sum(s => Math.Max(0, s.Values[i] ?? 0)));
}
