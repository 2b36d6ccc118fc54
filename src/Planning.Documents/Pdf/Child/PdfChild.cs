namespace Planning.Documents.Pdf.Child;

/// <summary>The life of the process that reads: orders come in, answers go out, and it ends when no more order can come.</summary>
public static class PdfChild
{
    /// <summary>The only argument of such a process.</summary>
    public const string Argument = "pdf-child";

    /// <summary>How the process ends when it may not have the memory it wants.</summary>
    internal const int NoMemory = 33;

    // Files that nest deeply without meaning harm are read; the others still overflow it, and soon.
    private const int StackBytes = 64 << 20;

    /// <summary>Serves until the orders end.</summary>
    /// <param name="orders">Where orders come from.</param>
    /// <param name="answers">Where answers go.</param>
    /// <returns>The exit code of the process.</returns>
    public static int Run(Stream orders, Stream answers)
    {
        var code = 0;
        var thread = new Thread(() => code = Serve(orders, answers), StackBytes);
        thread.Start();
        thread.Join();
        return code;
    }

    private static int Serve(Stream orders, Stream answers)
    {
        try
        {
            using var output = new BufferedStream(answers, 1 << 16);
            using var service = new ChildService(output);
            while (Frames.Read(orders, ChildJson.Default.ChildOrder) is { } order)
            {
                service.Obey(order, orders);
            }

            return 0;
        }
        catch (OutOfMemoryException)
        {
            return NoMemory;
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            // Whoever asked is gone.
            return 0;
        }
    }
}
