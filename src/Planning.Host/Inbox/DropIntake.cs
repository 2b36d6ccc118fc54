using System.Security.Cryptography;
using Planning.Abstractions;
using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Inbox;

/// <summary>Takes in what was dropped: copied to a work's folder, kept once. The original is only read.</summary>
internal sealed class DropIntake(PlanningSettings settings, DropMemory memory, WorkQueue queue, TimeProvider clock)
{
    /// <summary>The code of an item without content.</summary>
    public const string Empty = "PLN1830";

    /// <summary>The code of an item that is more than the service takes.</summary>
    public const string TooLarge = "PLN1831";

    /// <summary>The code of an item that the service may not read.</summary>
    public const string Forbidden = "PLN1832";

    /// <summary>Takes an item in.</summary>
    /// <returns>Whether it is taken, now or before; it is not while it is written to, or held open.</returns>
    /// <exception cref="UserErrorException">It cannot be; where that may pass, it is to be tried again.</exception>
    /// <exception cref="IOException">The disk is full, or the folder is away.</exception>
    public async Task<bool> TakeAsync(WatchedFolder watched, DroppedItem item, WorkDelivery delivery, CancellationToken cancellation)
    {
        if (memory.Knows(item))
        {
            return true;
        }

        EnsureFit(item);
        if (!item.Files.All(IsFree))
        {
            return false;
        }

        var id = Work.NewId();
        var folder = WorkFolder.Of(settings.Data, id);
        var isKept = false;
        try
        {
            if (await CopyIfThereAsync(item, folder, cancellation) is not { } hash)
            {
                return false;
            }

            // From here on it may be kept, whatever happens: what is not is removed at the next start.
            isKept = true;
            var (kept, isNew) = await queue.AddAsync(WorkOf(watched, item, delivery) with { Id = id, Key = $"{item.Path}|{item.Mark}|{hash}" }, cancellation);
            isKept = isNew;
            memory.Keep(item, kept.Id);
            return true;
        }
        finally
        {
            if (!isKept)
            {
                folder.Delete();
            }
        }
    }

    private Work WorkOf(WatchedFolder watched, DroppedItem item, WorkDelivery delivery) => new()
    {
        Id = string.Empty,
        Key = string.Empty,
        Title = item.Name,
        By = watched.By,
        Origin = WorkOrigin.Inbox,
        Made = clock.GetUtcNow(),
        Order = new WorkOrder { Kind = watched.Kind, Type = watched.Type, Part = watched.Part, Facts = watched.Facts, Delivery = delivery },
    };

    private void EnsureFit(DroppedItem item)
    {
        if (item.Length == 0)
        {
            throw new UserErrorException(Empty, $"« {item.Name} » est vide.", "Déposez-le à nouveau : sa copie ou son export s'est peut-être interrompu.");
        }

        if (item.Length > settings.Service.UploadMegabytes * 1024L * 1024)
        {
            throw new UserErrorException(TooLarge, $"« {item.Name} » pèse {item.Length / (1024 * 1024)} Mo : le service en accepte {settings.Service.UploadMegabytes} au plus.",
                "Allégez ses images ou déposez-le en plusieurs parties, ou demandez à augmenter le réglage Planning:Service:UploadMegabytes.");
        }
    }

    /// <summary>Whether no program writes to a file, as far as the system tells.</summary>
    private static bool IsFree(DroppedFile file)
    {
        try
        {
            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.None);
            return true;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new UserErrorException(Forbidden, $"Le service n'a pas le droit de lire « {Path.GetFileName(file.Path)} ».", "Donnez au compte du service le droit de lire ce fichier : il sera traité alors.", e) { IsPassing = true };
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>Copies the files.</summary>
    /// <returns>What they hold, in short; null where one was written to meanwhile, or has gone.</returns>
    private static async Task<string?> CopyIfThereAsync(DroppedItem item, WorkFolder folder, CancellationToken cancellation)
    {
        try
        {
            return await CopyAsync(item, folder, cancellation);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static async Task<string?> CopyAsync(DroppedItem item, WorkFolder folder, CancellationToken cancellation)
    {
        var root = item.IsDossier ? item.Path : Path.GetDirectoryName(item.Path)!;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in item.Files)
        {
            var target = Path.Combine(folder.Received, Path.GetRelativePath(root, file.Path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await CopyAsync(file.Path, target, hash, cancellation);
            if (DroppedFile.IfThere(new FileInfo(file.Path)) != file)
            {
                return null;
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static async Task CopyAsync(string from, string to, IncrementalHash hash, CancellationToken cancellation)
    {
        await using var input = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        await using var output = new FileStream(to, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[1 << 17];
        for (int read; (read = await input.ReadAsync(buffer, cancellation)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        output.Flush(flushToDisk: true);
    }
}
