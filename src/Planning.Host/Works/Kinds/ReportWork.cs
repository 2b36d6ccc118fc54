using Planning.Abstractions.Monitoring;
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
        var folder = WorkFolder.Of(settings.Data, run.Work.Id);
        var request = new ReportRequest
        {
            Plan = run.Paths[0],
            Kind = run.Order.Report,
            Period = ReportAsked.Years(run.Order.Period),
            Territory = run.Order.Territory,
            Facts = FactOptions.Read(null, run.Order.Facts),
            Programme = run.Order.Programme,
            OnlyReviewed = run.Order.OnlyReviewed,
            Template = run.Order.Template ?? WorkFolder.FileIn(folder.TemplateFolder),
            Previous = WorkFolder.FileIn(folder.PreviousFolder),
            IsDrafted = settings.Model is not null,
        };
        var template = ReportFile.Template(request);
        var outcome = job.Run(request, run.Progress, run.Cancellation);
        var file = Path.Combine(run.Results, ReportFile.NameOf(request));
        var notices = ReportFile.Write(outcome, template, file, run.Order.TracksChanges);
        var unread = outcome.Check?.Unread ?? [];
        return unread is [var first, ..]
            ? new WorkOutcome(WorkState.Partial, $"Le rapport est rédigé, sans {string.Join(", ", unread.Take(5).Select(u => Path.GetFileName(u.File)))}. {first.Message}", first.Remedy)
            : new WorkOutcome(WorkState.Done, string.Join(' ', new[] { "Le rapport est rédigé.", AbsentData(outcome.Report) }.Concat(notices.Select(n => n.Message)).Where(t => t.Length > 0)));
    }

    /// <summary>How much is asked for that the data cannot answer.</summary>
    private static string AbsentData(MonitoringReport report) => report.Missing.Count == 0 ? string.Empty
        : $"Il lui manque {FrenchCount.OfFeminine(report.Missing.Count, "donnée", "données")} : sa partie « Données absentes » dit lesquelles, et à qui les demander.";
}
