using Planning.Host.Commands;
using Planning.Host.Monitoring;
using Planning.Host.Settings;

namespace Planning.Host.Works.Kinds;

/// <summary>Drafts the monitoring report of a plan.</summary>
internal sealed class ReportWork(ReportJob job, PlanningSettings settings) : IWorkKind
{
    /// <inheritdoc/>
    public WorkKind Kind => WorkKind.Report;

    /// <inheritdoc/>
    public WorkOutcome Run(WorkRun run)
    {
        var request = new ReportRequest
        {
            Plan = run.Paths[0],
            Kind = run.Order.Report,
            Period = ReportAsked.Years(run.Order.Period),
            Territory = run.Order.Territory,
            Facts = FactOptions.Read(null, run.Order.Facts),
            Programme = run.Order.Programme,
            OnlyReviewed = run.Order.OnlyReviewed,
            Template = run.Order.Template,
            IsDrafted = settings.Model is not null,
        };
        var template = ReportFile.Template(request);
        var outcome = job.Run(request, run.Progress, run.Cancellation);
        var file = Path.Combine(run.Results, ReportFile.NameOf(request));
        ReportFile.Write(outcome, template, file, trackChanges: false);
        var unread = outcome.Check?.Unread ?? [];
        return unread is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"Le rapport est rédigé, sans {string.Join(", ", unread.Take(5).Select(u => Path.GetFileName(u.File)))}. {first.Message}", first.Remedy)
            : new WorkOutcome(WorkState.Done, "Le rapport est rédigé.");
    }
}
