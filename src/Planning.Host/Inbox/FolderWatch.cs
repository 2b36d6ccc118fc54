using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Inbox;

/// <summary>Watches one folder: at each look, what has been left alone is taken in, in order, as long as few works wait; the rest stays where it is.</summary>
internal sealed partial class FolderWatch(WatchedFolder watched, DropIntake intake, DropMemory memory, WorkLedger ledger, InboxState state, InboxRhythm rhythm, PlanningSettings settings, TimeProvider clock, ILogger<FolderWatch> log)
{
    private readonly Settling settling = new(clock, rhythm.Quiet);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private InboxFolderState now = new() { Watched = watched };
    private Dictionary<string, HashSet<string>>? known;

    /// <summary>How many works of watched folders may wait at once: a thousand documents are not copied all together.</summary>
    private int MostOpen => Math.Max(16, 4 * settings.Service.Workers);

    /// <summary>Looks once. Whatever is wrong with the folder is noted, said once in the log, and tried again at the next look.</summary>
    /// <returns>Whether something there is about to be taken: look again soon.</returns>
    public async Task<bool> LookAsync(CancellationToken cancellation)
    {
        try
        {
            known ??= memory.Under(watched.Folder).ToDictionary(d => d.Key, d => d.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
            var look = FolderLook.Of(watched, known.ContainsKey);
            if (now.Looked is null || now.Trouble is not null)
            {
                InboxTrouble.EnsureWritable(watched);
            }

            var isBusy = await TakeAsync(look, cancellation);
            Say(now with { Looked = clock.GetUtcNow(), Trouble = InboxTrouble.OfUnreadable(look.Unreadable) });
            return isBusy;
        }
        catch (Exception e) when (InboxTrouble.Of(watched, e) is { } trouble)
        {
            Say(now with { Looked = clock.GetUtcNow(), Trouble = trouble });
            return false;
        }
    }

    private async Task<bool> TakeAsync(FolderLook look, CancellationToken cancellation)
    {
        var settled = settling.Settled(look.Items.Concat(look.Strays));
        var due = look.Items.Where(i => !IsKnown(i)).ToList();
        var (heldOpen, waiting) = (due.Where(i => look.Locked.Contains(i.Path)).Select(i => i.Path).ToList(), due.Count);
        foreach (var item in due.Where(i => settled.Contains(i) && !look.Locked.Contains(i.Path)))
        {
            if (ledger.CountOpen(WorkOrigin.Inbox) >= MostOpen)
            {
                break;
            }

            if (await TakeAsync(item, look, cancellation))
            {
                waiting--;
                Say(now with { Waiting = waiting, Taken = now.Taken + 1 });
            }
        }

        foreach (var stray in look.Strays.Where(s => settled.Contains(s) && !IsKnown(s)))
        {
            Refuse(stray, stray.IsDossier ? ResultPlace.Of(watched, stray, []) : ResultPlace.Of(watched, stray), StrayOf(stray));
        }

        Say(now with { Waiting = waiting, HeldOpen = heldOpen });
        return waiting > heldOpen.Count || look.Strays.Any(s => !IsKnown(s));
    }

    /// <summary>Takes an item in, or says beside it why it is not; a trouble of the service or of the folder is not the item's.</summary>
    private async Task<bool> TakeAsync(DroppedItem item, FolderLook look, CancellationToken cancellation)
    {
        var delivery = ResultPlace.Of(watched, item, look.Items);
        try
        {
            if (!await intake.TakeAsync(watched, item, delivery, cancellation))
            {
                return false;
            }

            Know(item);
            return true;
        }
        catch (UserErrorException e) when (e.Code is DropIntake.Empty or DropIntake.TooLarge or DropIntake.Forbidden)
        {
            Refuse(item, delivery, e);
            return false;
        }
    }

    private static UserErrorException StrayOf(DroppedItem stray) => stray.IsDossier
        ? new UserErrorException("PLN1836", $"Le dossier « {stray.Name} » ne contient aucun document.", "Mettez-y des fichiers Word (.docx), OpenDocument (.odt) ou PDF : il sera traité alors.")
        : new UserErrorException("PLN1835", $"« {stray.Name} » n'est pas un document que l'on sait lire.", "Déposez un fichier Word (.docx), OpenDocument (.odt) ou PDF ; décompressez les archives : un dossier déposé entier est traité comme un dossier de plan.");

    /// <summary>Says beside an item why it is not worked on: once for good, or once as long as the service runs where that may pass.</summary>
    private void Refuse(DroppedItem item, WorkDelivery delivery, UserErrorException why)
    {
        if (!told.Contains(item.Path + item.Mark))
        {
            new ResultDelivery(delivery).Refuse(why);
            told.Add(item.Path + item.Mark);
        }

        if (!why.IsPassing)
        {
            memory.Keep(item, string.Empty);
            Know(item);
        }
    }

    private bool IsKnown(DroppedItem item) => known!.TryGetValue(item.Path, out var marks) && marks.Contains(item.Mark);

    private void Know(DroppedItem item) => (known!.TryGetValue(item.Path, out var marks) ? marks : known[item.Path] = new HashSet<string>(StringComparer.Ordinal)).Add(item.Mark);

    private void Say(InboxFolderState next)
    {
        if (next.Trouble is { } trouble && trouble.Message != now.Trouble?.Message)
        {
            LogTrouble(watched.Folder, trouble.Message, trouble.Remedy);
        }
        else if (next.Trouble is null && now.Trouble is not null)
        {
            LogBack(watched.Folder);
        }

        if (next.Waiting != now.Waiting)
        {
            LogProgress(watched.Folder, next.Taken, next.Waiting);
        }

        now = next;
        state.Say(now);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Inbox {Folder}: {Trouble} {Remedy}")]
    private partial void LogTrouble(string folder, string trouble, string remedy);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Inbox {Folder}: watched again")]
    private partial void LogBack(string folder);

    [LoggerMessage(Level = LogLevel.Information, Message = "Inbox {Folder}: {Taken} taken, {Waiting} wait")]
    private partial void LogProgress(string folder, int taken, int waiting);
}
