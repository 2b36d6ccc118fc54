using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Host.Operation.Telemetry;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Wording;

namespace Planning.Host.Works;

/// <summary>Does a work of the ledger, whatever its kind: from its folder to its results, and its end noted.</summary>
internal sealed partial class WorkRunner(WorkLedger ledger, IEnumerable<IWorkKind> kinds, PasswordSeal seal, PlanningSettings settings, OwnPaths paths, SuspectTurn suspects, TimeProvider clock, ILogger<WorkRunner> log)
{
    /// <summary>How often a work may take the service down with it before it is left alone.</summary>
    public const int MostStops = 10;

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

        if (!suspects.TryTake())
        {
            return WorkPause.Turn;
        }

        try
        {
            return Attempt(work, cancellation);
        }
        finally
        {
            suspects.GiveBack();
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
        catch (Exception e) when (WorkTrouble.Of(e) is { IsPassing: true } trouble && WorkPause.After(work.Attempts) is { } pause)
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
        var run = new WorkRun(work, paths, results, new WorkProgress(ledger, work.Id, clock), cancellation) { Password = seal.Open(work.Order.Password) };
        return kinds.First(k => k.Kind == work.Order.Kind).Run(run);
    }

    private WorkOutcome FailureOf(Work work, Exception cause)
    {
        if (WorkTrouble.Of(cause) is { } mistake)
        {
            return new WorkOutcome(WorkState.Failed, mistake.Message, mistake.Remedy);
        }

        LogFault(work.Id, cause);
        return new WorkOutcome(WorkState.Failed, "Une erreur interne a empêché ce travail.", "Transmettez le journal du service à la personne qui maintient l'outil.");
    }

    /// <summary>Notes the end, once the copies are where the order says, or cannot come there.</summary>
    private TimeSpan? Finish(Work work, WorkOutcome ended)
    {
        var outcome = Told(work, ended);
        try
        {
            if (work.Order.Delivery is { } delivery)
            {
                new ResultDelivery(delivery).Put(WorkFolder.Of(settings.Data, work.Id), outcome);
            }
        }
        catch (Exception e) when (WorkTrouble.Of(e) is { } trouble && PauseOf(work) is { } pause)
        {
            return Wait(work, $"Le travail est fait, mais son résultat n'a pas pu être déposé. {trouble.Message}", trouble.Remedy, pause);
        }
        catch (Exception e)
        {
            outcome = Told(work, Undelivered(outcome, FailureOf(work, e)));
        }

        ledger.End(work.Id, outcome);
        WorkTelemetry.Ended(work, outcome.State, work.Started is { } started ? clock.GetUtcNow() - started : TimeSpan.Zero);
        LogEnd(work.Id, work.Order.Kind, outcome.State);
        return null;
    }

    /// <summary>The pause before the copies are put again: a watched share is waited for, however long; any other folder is given up in the end.</summary>
    private static TimeSpan? PauseOf(Work work) => work.Order.Delivery is { Under: not null } ? WorkPause.Delivery : WorkPause.After(work.Attempts);

    private static WorkOutcome Undelivered(WorkOutcome outcome, WorkOutcome failure) => new(
        outcome.State == WorkState.Failed ? WorkState.Failed : WorkState.Partial,
        $"{outcome.Message} Le résultat n'a pas pu être déposé dans le dossier demandé : il reste dans celui du travail. {failure.Message}",
        failure.Remedy);

    /// <summary>The end of a work, as it is told at the door by which that came.</summary>
    private WorkOutcome Told(Work work, WorkOutcome outcome) => paths.Hide(DoorWording.Of(outcome, work.Origin));

    private TimeSpan Wait(Work work, string message, string remedy, TimeSpan pause)
    {
        ledger.Wait(work.Id, $"{paths.Hide(DoorWording.Of(message, work.Origin))} Nouvel essai à {ParisTime.HourOf(clock.GetUtcNow() + pause)}.", paths.Hide(DoorWording.Of(remedy, work.Origin)));
        return pause;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Work {Work} failed")]
    private partial void LogFault(string work, Exception exception);

    [LoggerMessage(Level = LogLevel.Information, Message = "Work {Work} ({Kind}) ended: {State}")]
    private partial void LogEnd(string work, WorkKind kind, WorkState state);
}
