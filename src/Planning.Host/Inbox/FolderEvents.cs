using System.Threading.Channels;

namespace Planning.Host.Inbox;

/// <summary>Tells at once that something changed in a folder, where the system tells it: on network shares it often does not.</summary>
internal sealed class FolderEvents(string folder, TimeProvider clock) : IDisposable
{
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile FileSystemWatcher? watcher;

    /// <summary>Listens, unless it does already; nothing where the system cannot.</summary>
    public void Listen()
    {
        if (watcher is not null || !Directory.Exists(folder))
        {
            return;
        }

        FileSystemWatcher? begun = null;
        try
        {
            begun = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.Size | NotifyFilters.LastWrite };
            begun.Created += (_, _) => changes.Writer.TryWrite(true);
            begun.Changed += (_, _) => changes.Writer.TryWrite(true);
            begun.Deleted += (_, _) => changes.Writer.TryWrite(true);
            begun.Renamed += (_, _) => changes.Writer.TryWrite(true);
            begun.Error += (_, _) => Stop();
            begun.EnableRaisingEvents = true;
            watcher = begun;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Too many are watched already, or the folder has just gone: looking from time to time does.
            begun?.Dispose();
        }
    }

    /// <summary>Waits for a change, or for a pause to pass.</summary>
    public async Task WaitAsync(TimeSpan pause, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(changes.Reader.WaitToReadAsync(either.Token).AsTask(), Task.Delay(pause, clock, either.Token));
        await either.CancelAsync();
        cancellation.ThrowIfCancellationRequested();
        changes.Reader.TryRead(out _);
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private void Stop()
    {
        watcher?.Dispose();
        watcher = null;
    }
}
