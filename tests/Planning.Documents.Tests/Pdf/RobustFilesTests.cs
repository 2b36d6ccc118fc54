using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Planning.Abstractions;
using Planning.Documents.Pdf;
using Planning.Documents.Pdf.Child;
using Planning.Tests;

namespace Planning.Documents.Tests.Pdf;

public sealed class RobustFilesTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Two at a time, by children that serve one file after the other, each saying its memory with each answer.</summary>
    [SharedFact]
    public void Every_foreign_file_is_read_or_refused_in_time_and_within_its_memory()
    {
        var folder = Directory.CreateTempSubdirectory("planning-memory").FullName;
        using var pool = new ChildPool();
        var options = new PdfOptions { Child = Pdfs.Child("measured", folder), Pool = pool };
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "data", "robust-pdf"), "*.pdf").ToList();
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            var clock = Stopwatch.StartNew();
            try
            {
                Assert.NotNull(DocumentReader.Read(file, pdf: options).Root);
            }
            catch (UserErrorException refusal) when (refusal.Code.StartsWith("PLN11", StringComparison.Ordinal))
            {
                // Refused, in words.
            }
            catch (Exception e)
            {
                failures.Add($"{Path.GetFileName(file)}: {e.GetType().Name}");
            }

            if (clock.Elapsed > Limit)
            {
                failures.Add($"{Path.GetFileName(file)} took {clock.Elapsed}.");
            }
        });
        Assert.NotEmpty(files);
        Assert.Empty(failures);
        var peaks = Directory.GetFiles(folder).Select(File.ReadAllText).Where(said => said.Length > 0).Select(said => long.Parse(said, CultureInfo.InvariantCulture)).ToList();
        Directory.Delete(folder, recursive: true);
        Assert.NotEmpty(peaks);
        Assert.All(peaks, bytes => Assert.InRange(bytes, 1, (long)options.Limits.MemoryMegabytes << 20));
    }
}
