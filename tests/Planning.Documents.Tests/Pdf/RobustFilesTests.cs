using System.Collections.Concurrent;
using System.Diagnostics;
using Planning.Abstractions;
using Planning.Tests;

namespace Planning.Documents.Tests.Pdf;

public sealed class RobustFilesTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Two at a time, by children that serve one file after the other.</summary>
    [SharedFact]
    public void Every_foreign_file_is_read_or_refused_in_time()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Shared!, "data", "robust-pdf"), "*.pdf").ToList();
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file =>
        {
            var clock = Stopwatch.StartNew();
            try
            {
                Assert.NotNull(DocumentReader.Read(file, pdf: Pdfs.Options).Root);
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
    }
}
