using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Kinds;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Composes a monitoring report: what the law asks for, from the store's values and the plan's targets, by rule alone.</summary>
public static class ReportComposer
{
    /// <summary>The report. The same kind and ground give the same report, word for word.</summary>
    /// <param name="kind">What the law has it say.</param>
    /// <param name="ground">What it is composed from.</param>
    public static MonitoringReport Compose(ReportKind kind, ReportGround ground)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(ground);
        var draft = new ReportDraft(kind, ground);
        var composer = new SectionComposer(draft, SaysUnreviewed(draft));
        var sections = draft.DueSections.Select(composer.Of).ToList();
        var axes = new AxisComposer(draft).All();
        var summary = new SummaryComposer(draft).Compose();
        return ReferenceOrder.Apply(new MonitoringReport
        {
            Kind = kind.Id,
            Title = kind.Title,
            Article = kind.Article,
            Introduction = FrenchTypography.Set(kind.Introduction),
            Plan = ground.Plan,
            Period = ground.Period,
            Made = ground.Made,
            Summary = summary,
            Axes = axes,
            Sections = sections,
            Missing = draft.Missing,
            References = draft.References.References,
            Method = new ReportMethod { Inputs = ground.Inputs, Choices = new MethodChoices(draft).All(), Version = ground.Version, OnlyReviewed = ground.OnlyReviewed },
        });
    }

    /// <summary>Where nobody has looked at any value, it is said once, in the summary and the method, and not in each paragraph.</summary>
    private static bool SaysUnreviewed(ReportDraft draft) => draft.Trends.Of(draft.Asked).SelectMany(r => r.Trend.InPeriod).Any(p => p.IsReviewed);
}
