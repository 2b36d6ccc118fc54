using Planning.Abstractions.Monitoring;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Numbers references in the order in which a reader meets them: the summary, the axes, then the sections.</summary>
internal sealed class ReferenceOrder
{
    private readonly Dictionary<int, int> numbers = [];

    private ReferenceOrder()
    {
    }

    /// <summary>The report, its references renumbered; those that nothing points to are left out.</summary>
    public static MonitoringReport Apply(MonitoringReport report)
    {
        var order = new ReferenceOrder();
        var summary = new ReportSummary
        {
            Favourable = order.Of(report.Summary.Favourable),
            Unfavourable = order.Of(report.Summary.Unfavourable),
            Unknown = order.Of(report.Summary.Unknown),
            Decisions = order.Of(report.Summary.Decisions),
        };
        var axes = order.Of(report.Axes);
        var sections = order.Of(report.Sections);
        return report with
        {
            Summary = summary,
            Axes = axes,
            Sections = sections,
            References = [.. report.References.Where(r => order.numbers.ContainsKey(r.Number)).Select(r => r with { Number = order.numbers[r.Number] }).OrderBy(r => r.Number)],
        };
    }

    private IReadOnlyList<ReportSection> Of(IReadOnlyList<ReportSection> sections) =>
        [.. sections.Select(s => s with { Blocks = [.. s.Blocks.Select(Of)], Sections = Of(s.Sections) })];

    private ReportBlock Of(ReportBlock block) => block switch
    {
        ReportText text => text with { Sentences = Of(text.Sentences) },
        ReportTable table => table with { Rows = [.. table.Rows.Select(r => (IReadOnlyList<ReportCell>)[.. r.Select(c => c with { References = Of(c.References) })])] },
        ReportChart chart => chart with { References = Of(chart.References) },
        _ => block,
    };

    private IReadOnlyList<ReportSentence> Of(IReadOnlyList<ReportSentence> sentences) => [.. sentences.Select(s => s with { References = Of(s.References) })];

    private IReadOnlyList<int> Of(IReadOnlyList<int> references)
    {
        foreach (var reference in references)
        {
            numbers.TryAdd(reference, numbers.Count + 1);
        }

        return [.. references.Select(r => numbers[r]).Order()];
    }
}
