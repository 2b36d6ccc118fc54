using BenchmarkDotNet.Attributes;
using Planning.Abstractions.Documents;
using Planning.Documents;
using Planning.Documents.Pdf;
using Planning.Documents.Pdf.Child;

namespace Planning.Benchmarks;

/// <summary>
/// Times the whole reading of PDFs (words, rules, tables, paragraphs) by one warm process: the files of the folder that PLANNING_BENCH_PDFS
/// names, by the published program that PLANNING_BENCH_PROGRAM names.
/// </summary>
public class PdfBenchmarks
{
    private readonly string[] files =
        Directory.GetFiles(Environment.GetEnvironmentVariable("PLANNING_BENCH_PDFS") ?? throw new InvalidOperationException("Set PLANNING_BENCH_PDFS to a folder of PDFs."), "*.pdf");

    private PdfOptions options = null!;

    [GlobalSetup]
    public void Prepare() => options = new PdfOptions
    {
        Pool = new ChildPool(),
        Child = new ChildCommand(Environment.GetEnvironmentVariable("PLANNING_BENCH_PROGRAM") ?? throw new InvalidOperationException("Set PLANNING_BENCH_PROGRAM to the published program."), [PdfChild.Argument]),
        Limits = PdfLimits.Default with { Processes = 1 },
    };

    [GlobalCleanup]
    public void End() => options.Pool!.Dispose();

    [Benchmark]
    public IReadOnlyList<PlanningDocument> ReadPdfs() => [.. files.Select(file => DocumentReader.Read(file, pdf: options))];
}
