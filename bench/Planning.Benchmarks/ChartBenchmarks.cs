using System.Globalization;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Monitoring.Charts;

namespace Planning.Benchmarks;

/// <summary>Times forty charts of a report, ten of each form, put into a Word file.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private const int Charts = 40;
    private const int Years = 12;

    private readonly List<ReportChart> charts = [.. Enumerable.Range(0, Charts).Select(ChartOf)];

    [Benchmark]
    public long Write()
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(charts.Select((chart, i) =>
                new Paragraph(new Run(WordChart.Add(main, chart, new ChartFrame((uint)i + 1, $"Graphique {i + 1}", 5_760_000, 2_700_000)))))));
        }

        return stream.Length;
    }

    private static ReportChart ChartOf(int number)
    {
        var form = (ChartForm)(number % 4);
        var count = form == ChartForm.Parts ? 1 : 3;
        return new ReportChart
        {
            Id = $"graphique-{number}",
            Form = form,
            Title = "La consommation d'espaces recule depuis l'approbation",
            Alternative = "Graphique d'essai.",
            Source = "Source d'essai",
            Unit = "ha",
            Decimals = 1,
            Categories = [.. Enumerable.Range(2010, Years).Select(y => y.ToString(CultureInfo.InvariantCulture))],
            Series = [.. Enumerable.Range(0, count).Select(s => new ChartSeries($"Série {s + 1}", (ChartSeriesRole)s, [.. Enumerable.Range(1, Years).Select(y => (decimal?)(y * (s + 1.5m)))]))],
        };
    }
}
