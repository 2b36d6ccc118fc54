using System.Collections.Concurrent;
using Planning.Documents.Pdf.Layout;

namespace Planning.Documents.Pdf.Child;

/// <summary>
/// Has the pages of one file read by processes: one for a small file, as many as the limits allow for a large one, each taking the next
/// pages when it is done with its own. A page that kills its process is left out and the reading goes on after it, a few times.
/// </summary>
internal sealed class PdfPages(byte[] file, PdfOptions options, CancellationToken cancellation)
{
    private const int PagesAtOnce = 8;
    private const int PagesWorthAProcess = 24;
    private const int MostDeaths = 6;
    private const int MostLate = 2;
    private readonly ConcurrentQueue<(int First, int Last)> queue = new();
    private readonly ConcurrentDictionary<int, PageText> pages = new();
    private readonly ConcurrentDictionary<int, PdfFault> faults = new();
    private int deaths;
    private int late;

    /// <summary>The file and its pages, or why it could not even be opened.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public (PdfPagesRead? Read, PdfFault Fault) Read()
    {
        using var first = new PageChild(file, options, cancellation);
        if (first.Open(isFirst: true) is not { } opened)
        {
            return (null, first.Fault);
        }

        var last = Math.Min(opened.PageCount, options.Limits.Pages);
        for (var page = 1; page <= last; page += PagesAtOnce)
        {
            queue.Enqueue((page, Math.Min(page + PagesAtOnce - 1, last)));
        }

        var others = Enumerable.Range(0, Math.Clamp((last / PagesWorthAProcess) - 1, 0, options.Limits.Processes - 1))
            .Select(_ => Task.Factory.StartNew(OtherChild, cancellation, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        try
        {
            Work(first);
        }
        finally
        {
            Task.WhenAll(others).GetAwaiter().GetResult();
        }

        // What another child took and could not read for want of a process.
        Work(first);

        foreach (var page in queue.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)))
        {
            faults[page] = PdfFault.GivenUp;
        }

        return (new PdfPagesRead(opened, last, pages, faults), default);
    }

    private bool IsGivenUp => Volatile.Read(ref deaths) > MostDeaths || Volatile.Read(ref late) >= MostLate;

    private void OtherChild()
    {
        using var child = new PageChild(file, options, cancellation);
        Work(child);
    }

    // Ends when there are no more pages, or no more process to read them.
    private void Work(PageChild child)
    {
        while (!IsGivenUp && queue.TryDequeue(out var range))
        {
            if (!Read(child, range.First, range.Last))
            {
                return;
            }
        }
    }

    private bool Read(PageChild child, int first, int last)
    {
        for (var page = first; page <= last;)
        {
            if (IsGivenUp || !child.Order(page, last))
            {
                queue.Enqueue((page, last));
                return false;
            }

            while (page <= last && child.Next() is { } answer)
            {
                Keep(page++, answer);
            }

            if (page <= last)
            {
                Count(child.Fault);
                faults[page++] = child.Fault;
            }
        }

        return true;
    }

    private void Keep(int number, ChildAnswer answer)
    {
        if (answer.Page is { } page)
        {
            pages[number] = page;
        }
        else
        {
            faults[number] = answer.Fault ?? PdfFault.Damaged;
        }
    }

    private void Count(PdfFault fault)
    {
        Interlocked.Increment(ref deaths);
        if (fault == PdfFault.Time)
        {
            Interlocked.Increment(ref late);
        }
    }
}
