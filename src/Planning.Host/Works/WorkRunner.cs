using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Operation.Telemetry;
using Planning.Host.Settings;

namespace Planning.Host.Works;

/// <summary>Does a work of the ledger, whatever its kind: from its folder to its results, and its end noted.</summary>
internal sealed partial class WorkRunner(WorkLedger ledger, IEnumerable<IWorkKind> kinds, PlanningSettings settings, OwnPaths paths, TimeProvider clock, ILogger<WorkRunner> log)
{
    /// <summary>How often a work may take the service down with it before it is left alone.</summary>
    public const int MostStops = 10;

    /// <summary>
    /// Works that were running when the service stopped are done one by one: of those that ran together, the one that stops it again is
    /// then known, and the others end.
    /// </summary>
    private static readonly SemaphoreSlim Suspects = new(1);

    /// <summary>Does it. It never throws for what a document or a person's order is.</summary>
    /// <param name="id">The work.</param>
    /// <param name="cancellation">Asks it to stop: it will be taken again.</param>
    /// <returns>After how long to try again; null when the work is over.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    /// <exception cref="UserErrorException">The ledger cannot be used.</exception>
    public TimeSpan? Run(string id, CancellationToken cancellation)
    {
        if (ledger.Find(id) is not { IsOver: false } work)
        {
            return null;
        }

        if (work.Stops == 0)
        {
            return Attempt(work, cancellation);
        }

        if (work.Stops >= MostStops)
        {
            return Finish(work, new WorkOutcome(WorkState.Failed, $"Le service s'est arrêté {MostStops} fois pendant ce travail : il n'est plus tenté.", "Vérifiez le document (ouvrez-le et enregistrez-le à nouveau), puis redéposez-le."));
        }

        Suspects.Wait(cancellation);
        try
        {
            return Attempt(work, cancellation);
        }
        finally
        {
            Suspects.Release();
        }
    }

    private TimeSpan? Attempt(Work work, CancellationToken cancellation)
    {
        ledger.Begin(work.Id);
        work = work with { Started = clock.GetUtcNow() };
        using var trace = WorkTelemetry.Begin(work);
        try
        {
            var folder = WorkFolder.Of(settings.Data, work.Id);
            return Finish(work, folder.Fill(results => Do(work, folder, results, cancellation)));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            ledger.PutBack(work.Id, "Interrompu par l'arrêt du service ; repris à son redémarrage.");
            throw;
        }
        catch (Exception e) when (PassingTrouble.Of(e) is { } trouble && WorkPause.After(work.Attempts) is { } pause)
        {
            return Wait(work, trouble.Message, trouble.Remedy, pause);
        }
        catch (Exception e)
        {
            return Finish(work, FailureOf(work, e));
        }
    }

    private WorkOutcome Do(Work work, WorkFolder folder, string results, CancellationToken cancellation)
    {
        var paths = work.Order.Paths.Count > 0 ? work.Order.Paths : [folder.Given];
        var run = new WorkRun(work, paths, results, new WorkProgress(ledger, work.Id, clock), cancellation);
        return kinds.First(k => k.Kind == work.Order.Kind).Run(run);
    }

    private WorkOutcome FailureOf(Work work, Exception cause)
    {
        if ((PassingTrouble.Of(cause) ?? cause) is UserErrorException mistake)
        {
            return new WorkOutcome(WorkState.Failed, mistake.Message, mistake.Remedy);
        }

        LogFault(work.Id, cause);
        return new WorkOutcome(WorkState.Failed, "Une erreur interne a empêché ce travail.", "Transmettez le journal du service à la personne qui maintient l'outil.");
    }

    /// <summary>Notes the end, once the copies are where the order says: a share that is away is waited for, however long.</summary>
    private TimeSpan? Finish(Work work, WorkOutcome ended)
    {
        var outcome = paths.Hide(ended);
        try
        {
            if (work.Order.Delivery is { } delivery)
            {
                new ResultDelivery(delivery).Put(WorkFolder.Of(settings.Data, work.Id), outcome);
            }
        }
        catch (Exception e) when (PassingTrouble.Of(e) is { } trouble)
        {
            return Wait(work, $"Le travail est fait, mais son résultat n'a pas pu être déposé. {trouble.Message}", trouble.Remedy, WorkPause.Delivery);
        }

        ledger.End(work.Id, outcome);
        WorkTelemetry.Ended(work, outcome.State, work.Started is { } started ? clock.GetUtcNow() - started : TimeSpan.Zero);
        LogEnd(work.Id, work.Order.Kind, outcome.State);
        return null;
    }

    private TimeSpan Wait(Work work, string message, string remedy, TimeSpan pause)
    {
        ledger.Wait(work.Id, $"{paths.Hide(message)} Nouvel essai à {clock.GetLocalNow() + pause:HH'h'mm}.", paths.Hide(remedy));
        return pause;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Work} failed")]
    private partial void LogFault(string work, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "Work {Work} ({Kind}) ended: {State}")]
    private partial void LogEnd(string work, WorkKind kind, WorkState state);
}
