using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Charts;

namespace Planning.Reporting.Tests.Monitoring.Charts;

/// <summary>Small charts, and the Word files that hold them.</summary>
internal static class SomeChart
{
    public static ReportChart Of(ChartForm form, IReadOnlyList<string> categories, params ChartSeries[] series) => new()
    {
        Id = "habitat.vacance.graphique",
        Form = form,
        Title = "La vacance recule depuis 2015",
        Alternative = "Courbe du taux de vacance, de 8,1 % en 2015 à 7,2 % en 2018.",
        Source = "Insee, 2015 à 2018",
        Unit = "%",
        Decimals = 1,
        Categories = categories,
        Series = series,
    };

    public static ChartSeries Series(string name, params decimal?[] values) => new(name, ChartSeriesRole.Observed, values);

    public static ChartSeries Target(params decimal?[] values) => new("Trajectoire vers la cible", ChartSeriesRole.Target, values);

    public static string[] Years(int from, int count) => [.. Enumerable.Range(from, count).Select(y => y.ToString(CultureInfo.InvariantCulture))];

    public static ReportChart Vacancy(params decimal?[] values) => Of(ChartForm.Line, Years(2015, values.Length), Series("Pays de Sarvelle", values), Target([.. values.Select(_ => (decimal?)6.5m)]));

    /// <summary>A chart of a form, as large and as odd as its arguments say.</summary>
    public static ReportChart Sized(ChartForm form, int series, int categories, string name, decimal factor) => Of(
        form, [.. Enumerable.Range(1, categories).Select(i => $"{name} {i}")],
        [.. Enumerable.Range(1, series).Select(s => Series($"{name} <{s}> & co", [.. Enumerable.Range(1, categories).Select(c => (s + c) % 5 == 0 ? (decimal?)null : factor * ((s * c) - 3))]))]);

    /// <summary>A Word file with one chart, or more.</summary>
    public static byte[] Written(params ReportChart[] charts)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(charts.Select((chart, i) => new Paragraph(new Run(WordChart.Add(main, chart, Frame((uint)i + 1)))))));
        }

        return stream.ToArray();
    }

    /// <summary>What a Word file becomes when its first chart is brought up to date.</summary>
    public static byte[] Refreshed(byte[] file, ReportChart chart, Action<MainDocumentPart>? first = null)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var word = WordprocessingDocument.Open(stream, true))
        {
            first?.Invoke(word.MainDocumentPart!);
            WordChart.Refresh(word.MainDocumentPart!, word.MainDocumentPart!.Document!.Descendants<Drawing>().First(), chart);
        }

        return stream.ToArray();
    }

    public static ChartFrame Frame(uint id) => new(id, $"Graphique {id}", 5_760_000, 2_700_000);
}
