namespace Planning.Documents.Pdf;

/// <summary>How much a PDF may cost before its reading is stopped: it may come from anywhere, and be made to cost without end.</summary>
public sealed record PdfLimits
{
    /// <summary>The limits that hold when none are given: a report of five thousand pages passes.</summary>
    public static readonly PdfLimits Default = new();

    /// <summary>The largest file, in megabytes.</summary>
    public int FileMegabytes { get; init; } = 500;

    /// <summary>The most pages that are read; those after them are told.</summary>
    public int Pages { get; init; } = 10_000;

    /// <summary>How long one page may take, and the opening of the file too, in seconds.</summary>
    public int SecondsPerPage { get; init; } = 8;

    /// <summary>The memory of each process that reads, in megabytes.</summary>
    public int MemoryMegabytes { get; init; } = 1024;

    /// <summary>How many processes share the pages of a large file.</summary>
    public int Processes { get; init; } = Math.Max(1, Environment.ProcessorCount);
}
