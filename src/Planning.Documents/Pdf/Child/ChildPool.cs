using System.Collections.Concurrent;

namespace Planning.Documents.Pdf.Child;

/// <summary>Processes kept alive from one file to the next, where many are read: starting one costs more than reading a small file.</summary>
public sealed class ChildPool : IDisposable
{
    private readonly ConcurrentBag<ChildProcess> idle = [];

    /// <inheritdoc/>
    public void Dispose()
    {
        while (idle.TryTake(out var process))
        {
            process.Dispose();
        }
    }

    /// <summary>One that waits; null when none does.</summary>
    internal ChildProcess? Take() => idle.TryTake(out var process) ? process : null;

    /// <summary>Gives one back that has answered all it was asked.</summary>
    internal void Return(ChildProcess process) => idle.Add(process);
}
