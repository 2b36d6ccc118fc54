using Microsoft.Extensions.Logging;
using Planning.Host.Inbox;
using Planning.Host.Jobs;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Operation.Retention;

/// <summary>
/// Removes works that ended long ago, with their files, and what a sudden end of the program left half written. Documents that kept values
/// come from stay: a value without its page would be worth nothing.
/// </summary>
internal sealed partial class WorkRetention(WorkLedger ledger, DropMemory memory, PlanningSettings settings, TimeProvider clock, ILogger<WorkRetention> log)
{
    /// <summary>What is younger may still be being received.</summary>
    private static readonly TimeSpan Received = TimeSpan.FromDays(1);

    private string Shelf => Path.Combine(settings.Data, WorkFolder.Shelf);

    /// <summary>Removes what is due. What cannot be removed is left for the next time.</summary>
    /// <returns>How many works were forgotten.</returns>
    /// <exception cref="Planning.Abstractions.UserErrorException">The ledger cannot be used.</exception>
    public int Sweep(CancellationToken cancellation)
    {
        var due = clock.GetUtcNow() - TimeSpan.FromDays(settings.Service.KeepDays);
        var forgotten = ledger.Forget(due);
        memory.Forget(due, IsGone);
        foreach (var folder in Directory.Exists(Shelf) ? Directory.EnumerateDirectories(Shelf) : [])
        {
            cancellation.ThrowIfCancellationRequested();
            Try(folder, () => Tidy(folder));
        }

        foreach (var draft in Drafts())
        {
            Try(draft, () => File.Delete(draft));
        }

        return forgotten.Count;
    }

    /// <summary>Whether nothing lies any more where a document was dropped; a folder that is away may come back with it.</summary>
    private bool IsGone(string path)
    {
        var watched = settings.Inbox.Where(f => path.StartsWith(f.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)).ToList();
        return !Path.Exists(path) && watched.All(f => Directory.Exists(f.Folder));
    }

    /// <summary>A folder whose work is forgotten goes; one whose work is over loses what an attempt left.</summary>
    private void Tidy(string folder)
    {
        var work = ledger.Find(Path.GetFileName(folder));
        if (work is { IsOver: true })
        {
            new WorkFolder(folder).ClearDrafts();
        }
        else if (work is null && IsOld(Directory.GetLastWriteTimeUtc(folder)))
        {
            new WorkFolder(folder).Delete();
        }
    }

    private IReadOnlyList<string> Drafts()
    {
        var documents = Path.Combine(settings.Data, DocumentShelf.Name);
        return !Directory.Exists(documents) ? [] : [.. Directory.EnumerateFiles(documents, "*.tmp", SearchOption.AllDirectories).Where(f => IsOld(File.GetLastWriteTimeUtc(f)))];
    }

    private bool IsOld(DateTime written) => written < clock.GetUtcNow().UtcDateTime - Received;

    private void Try(string path, Action remove)
    {
        try
        {
            remove();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            LogLeft(Path.GetFileName(path), e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Entry} could not be removed: {Why}")]
    private partial void LogLeft(string entry, string why);
}
