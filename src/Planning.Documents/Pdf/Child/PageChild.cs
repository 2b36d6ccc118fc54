namespace Planning.Documents.Pdf.Child;

/// <summary>A child with a file open, started anew when it died or has read so much that it is full of it.</summary>
internal sealed class PageChild(byte[] file, PdfOptions options, CancellationToken cancellation) : IDisposable
{
    // The library keeps what it has read.
    private const int PagesInALife = 600;

    // Starting on a busy machine is not the file's fault.
    private static readonly TimeSpan ToStart = TimeSpan.FromSeconds(8);
    private ChildProcess? process;
    private int owed;

    /// <summary>Why the last order was not answered.</summary>
    public PdfFault Fault { get; private set; }

    private TimeSpan Patience => TimeSpan.FromSeconds(options.Limits.SecondsPerPage);

    /// <summary>Starts a process and opens the file in it; null with a <see cref="Fault"/> when that fails.</summary>
    /// <param name="isFirst">Whether all that the file says of itself is wanted.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public OpenedFile? Open(bool isFirst = false)
    {
        Drop();
        process = options.Pool?.Take() ?? ChildProcess.Start(options.Child, options.Limits);
        if (process is null)
        {
            Fault = PdfFault.NoReader;
            return null;
        }

        Send(() =>
        {
            Frames.Write(process.Orders, new ChildOrder { Password = options.Password, IsFirst = isFirst }, ChildJson.Default.ChildOrder);
            Frames.WriteBytes(process.Orders, file);
        });
        var answer = Answer(Patience + ToStart);
        if (answer?.Fault is { } fault)
        {
            Fault = fault;
        }

        owed = 0;
        return answer?.File;
    }

    /// <summary>Asks for pages; false with a <see cref="Fault"/> when the file cannot be opened any more.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public bool Order(int first, int last, bool draws = false)
    {
        if (process?.PagesRead > PagesInALife)
        {
            Drop();
        }

        if (process is null && Open() is null)
        {
            return false;
        }

        owed = last - first + 1;
        Send(() => Frames.Write(process!.Orders, new ChildOrder { First = first, Last = last, Draws = draws }, ChildJson.Default.ChildOrder));
        return true;
    }

    /// <summary>The next of the pages asked for; null with a <see cref="Fault"/> when it killed the process.</summary>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ChildAnswer? Next()
    {
        process!.PagesRead++;
        owed--;
        return Answer(Patience);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (process is { PagesRead: <= PagesInALife } && options.Pool is { } pool && owed == 0 && !cancellation.IsCancellationRequested)
        {
            pool.Return(process);
            process = null;
        }

        Drop();
    }

    private void Drop()
    {
        process?.Dispose();
        process = null;
    }

    private ChildAnswer? Answer(TimeSpan patience)
    {
        var answer = process!.Answer(patience, cancellation);
        if (answer is null)
        {
            Fault = process.Death();
            Drop();
        }

        return answer;
    }

    // A child that died does not listen; that it does not answer either tells why.
    private static void Send(Action send)
    {
        try
        {
            send();
        }
        catch (IOException)
        {
        }
    }
}
