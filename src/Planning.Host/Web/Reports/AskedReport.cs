using Planning.Host.Monitoring;
using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Reports;

/// <summary>Makes a work of a report that a person or a program asks for.</summary>
internal sealed class AskedReport(WorkQueue queue, WorkLedger ledger, ReportKindSource kinds, PlanningSettings settings, TimeProvider clock)
{
    /// <summary>Takes it in.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="origin">By which door.</param>
    /// <param name="plan">The mark of a plan that the settings declare.</param>
    /// <param name="order">What is asked: its kind, its years, its values.</param>
    /// <param name="form">The form whose Word files go with it; null for none.</param>
    /// <param name="cancellation">The sender went away.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The plan, the kind, the years or a file are none, or the person has as many works as one may.</exception>
    public async Task<Work> AddAsync(Person person, WorkOrigin origin, string plan, WorkOrder order, ReportForm? form = null, CancellationToken cancellation = default)
    {
        var folder = DeclaredPlans.Of(settings, plan);
        var kind = ReportAsked.Kind(kinds, order.Report ?? string.Empty, folder);
        _ = ReportAsked.Years(order.Period);
        OpenWorkLimit.Ensure(ledger, settings, person);
        var id = Work.NewId();
        await ReceiveAsync(form, WorkFolder.Of(settings.Data, id), cancellation);
        var work = new Work
        {
            Id = id,
            Key = id,
            Title = $"{DeclaredPlans.NameOf(folder)}, {kind.Title}",
            By = person.Name,
            Owner = person.Id,
            Origin = origin,
            Made = clock.GetUtcNow(),
            Order = order with { Kind = WorkKind.Report, Paths = [folder], Period = string.IsNullOrWhiteSpace(order.Period) ? null : order.Period.Trim() },
        };
        await queue.AddAsync(work, CancellationToken.None);
        ledger.Note(person.Name, "a demandé un rapport", work.Title);
        return work;
    }

    private static async Task ReceiveAsync(ReportForm? form, WorkFolder folder, CancellationToken cancellation)
    {
        try
        {
            await (form?.ReceiveAsync(folder, cancellation) ?? Task.CompletedTask);
        }
        catch
        {
            folder.Delete();
            throw;
        }
    }
}
