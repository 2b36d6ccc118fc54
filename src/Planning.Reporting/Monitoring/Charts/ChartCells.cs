using System.Globalization;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Planning.Reporting.Monitoring.Charts;

/// <summary>What a chart shows, as references to the cells of its workbook with the values they hold: names in the first row, categories in the first column.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Format">The number format of its values.</param>
internal sealed record ChartCells(ReportChart Chart, string Format)
{
    /// <summary>The name of the workbook's sheet, Word's own in French.</summary>
    public const string Sheet = "Feuil1";

    /// <summary>The longest text that a cell takes.</summary>
    private const int LongestText = 32_000;

    /// <summary>The years of the categories where they are numbers on an axis of time; null where they are words.</summary>
    public IReadOnlyList<int>? Years { get; } = Chart.Form == ChartForm.Line ? ChartYears.Uneven(Chart.Categories) : null;

    /// <summary>A text as a cell and a chart hold it.</summary>
    public static string Text(string text) => Planning.Abstractions.Documents.WholeCharacters.Of(XmlText.Of(text), LongestText);

    /// <summary>A value as files write it.</summary>
    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A column by its letters.</summary>
    /// <param name="index">Its place, from 0.</param>
    public static string Column(int index) => index < 26 ? $"{(char)('A' + index)}" : $"{Column((index / 26) - 1)}{(char)('A' + (index % 26))}";

    /// <summary>The name of a series.</summary>
    public C.SeriesText Name(int series) => new(new C.StringReference(
        new C.Formula($"{Sheet}!${Column(series + 1)}$1"),
        new C.StringCache(new C.PointCount { Val = 1 }, new C.StringPoint(new C.NumericValue(Text(Chart.Series[series].Name))) { Index = 0 })));

    /// <summary>The categories.</summary>
    public C.CategoryAxisData Categories()
    {
        var formula = new C.Formula($"{Sheet}!$A$2:$A${Chart.Categories.Count + 1}");
        var count = new C.PointCount { Val = (uint)Chart.Categories.Count };
        return Years is { } years
            ? new C.CategoryAxisData(new C.NumberReference(formula, new C.NumberingCache([new C.FormatCode("0"), count, .. years.Select((year, i) => Point(i, year))])))
            : new C.CategoryAxisData(new C.StringReference(formula, new C.StringCache(
                [count, .. Chart.Categories.Select((c, i) => new C.StringPoint(new C.NumericValue(Text(c))) { Index = (uint)i })])));
    }

    /// <summary>The values of a series; none where there is none.</summary>
    public C.Values Values(int series)
    {
        var values = Chart.Series[series].Values;
        var cache = new C.NumberingCache(new C.FormatCode(Format), new C.PointCount { Val = (uint)values.Count });
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                cache.Append(Point(i, value));
            }
        }

        var column = Column(series + 1);
        return new C.Values(new C.NumberReference(new C.Formula($"{Sheet}!${column}$2:${column}${values.Count + 1}"), cache));
    }

    private static C.NumericPoint Point(int index, decimal value) => new(new C.NumericValue(Number(value))) { Index = (uint)index };
}
