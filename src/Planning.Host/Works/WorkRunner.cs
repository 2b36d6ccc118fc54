using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Operation.Telemetry;
using Planning.Host.Settings;

namespace Planning.Host.Works;

/// <summary>Does a work of the ledger, whatever its kind: from its folder to its results, and its end noted.</summary>
internal sealed partial class WorkRunner(WorkLedger ledger, IEnumerable<IWorkKind> kinds, PlanningSettings settings, TimeProvider clock, ILogger<WorkRunner> log)
{
    /// <summary>How often a work may take the service down with it before it is left alone.</summary>
    private const int MostStops = 3;

    /// <summary>How often a work is tried whose trouble may pass, and how long after each attempt.</summary>
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2)];

    /// <summary>Does it. It never throws for what a document or a person's order is.</summary>
    /// <param name="id">The work.</param>
    /// <param name="isAgain">Whether an attempt of it was cut short by the end of the program that ran it.</param>
    /// <param name="cancellation">Asks it to stop: it will be taken again.</param>
    /// <returns>After how long to try again; null when the work is over.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    /// <exception cref="UserErrorException">The ledger cannot be used.</exception>
    public TimeSpan? Run(string id, bool isAgain, CancellationToken cancellation)
    {
        if (ledger.Find(id) is not { IsOver: false } work)
        {
            return null;
        }

        if (isAgain && work.Attempts >= MostStops)
        {
            End(work, new WorkOutcome(WorkState.Failed, $"Ce travail a interrompu le service {MostStops} fois : il n'est plus tenté.", "Vérifiez le document (ouvrez-le et enregistrez-le à nouveau), puis redéposez-le."));
            return null;
        }

        ledger.Begin(id);
        work = work with { Started = clock.GetUtcNow() };
        using var trace = WorkTelemetry.Begin(work);
        try
        {
            var folder = WorkFolder.Of(settings.Data, id);
            End(work, folder.Fill(results => Do(work, folder, results, cancellation)));
            return null;
        }
        catch (UserErrorException e) when (e.IsPassing && work.Attempts < Pauses.Length)
        {
            var pause = Pauses[work.Attempts];
            ledger.Wait(id, $"{e.Message} Nouvel essai à {clock.GetLocalNow() + pause:HH'h'mm}.", e.Remedy);
            return pause;
        }
        catch (UserErrorException e)
        {
            End(work, new WorkOutcome(WorkState.Failed, e.Message, e.Remedy));
            return null;
        }
        catch (OperationCanceledException)
        {
            ledger.Wait(id, "Interrompu par l'arrêt du service ; repris à son redémarrage.", string.Empty);
            throw;
        }
        catch (Exception e)
        {
            LogFault(id, e);
            End(work, new WorkOutcome(WorkState.Failed, "Une erreur interne a empêché ce travail.", "Transmettez le journal du service à la personne qui maintient l'outil."));
            return null;
        }
    }

    private WorkOutcome Do(Work work, WorkFolder folder, string results, CancellationToken cancellation)
    {
        var paths = work.Order.Paths.Count > 0 ? work.Order.Paths : [folder.Given];
        var run = new WorkRun(work, paths, results, new WorkProgress(ledger, work.Id, clock), cancellation);
        return kinds.First(k => k.Kind == work.Order.Kind).Run(run);
    }

    private void End(Work work, WorkOutcome outcome)
    {
        Deliver(work, outcome);
        ledger.End(work.Id, outcome);
        WorkTelemetry.Ended(work, outcome.State, clock.GetUtcNow() - work.Started ?? TimeSpan.Zero);
        LogEnd(work.Id, work.Order.Kind, outcome.State);
    }

    /// <summary>Puts copies of the results where the order says, each whole; a copy that is there already is the same.</summary>
    private void Deliver(Work work, WorkOutcome outcome)
    {
        if (work.Order.Delivery is { } delivery)
        {
            new ResultDelivery(delivery).Put(WorkFolder.Of(settings.Data, work.Id), outcome);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Work} failed")]
    private partial void LogFault(string work, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "Work {Work} ({Kind}) ended: {State}")]
    private partial void LogEnd(string work, WorkKind kind, WorkState state);
}
