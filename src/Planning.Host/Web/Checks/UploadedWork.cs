using Microsoft.AspNetCore.Http;
using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Checks;

/// <summary>Makes a work of files that were sent: all of them are there before it is kept, or it is not.</summary>
internal sealed class UploadedWork(WorkQueue queue, WorkLedger ledger, PlanningSettings settings, TimeProvider clock)
{
    /// <summary>Takes the files in, and the work.</summary>
    /// <param name="person">Who sends them.</param>
    /// <param name="origin">By which door.</param>
    /// <param name="files">The files.</param>
    /// <param name="order">What is asked.</param>
    /// <param name="cancellation">The sender went away.</param>
    /// <param name="prepare">What else goes into the folder; null for nothing.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">A file is no document, or cannot be kept; or the person has as many works open as one may.</exception>
    public async Task<Work> AddAsync(Person person, WorkOrigin origin, IReadOnlyList<IFormFile> files, WorkOrder order, CancellationToken cancellation, Action<WorkFolder>? prepare = null)
    {
        OpenWorkLimit.Ensure(ledger, settings, person);
        var id = Work.NewId();
        var folder = WorkFolder.Of(settings.Data, id);
        string title;
        try
        {
            title = await UploadedFiles.ReceiveAsync(files, folder, cancellation);
            prepare?.Invoke(folder);
        }
        catch
        {
            folder.Delete();
            throw;
        }

        // From here on the work may be kept, whatever is answered: its files stay.
        var (work, _) = await queue.AddAsync(new Work { Id = id, Key = id, Title = order.Plan.Length > 0 ? $"{order.Plan}, {title}" : title, By = person.Name, Owner = person.Id, Origin = origin, Made = clock.GetUtcNow(), Order = order }, CancellationToken.None);
        ledger.Note(person.Name, order.Kind switch { WorkKind.Check => "a déposé", WorkKind.Extract => "a fait extraire", WorkKind.Tables => "a fait relever les tableaux de", _ => "a fait vérifier" }, work.Title);
        return work;
    }
}
