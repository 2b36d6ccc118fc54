using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Evaluability;

/// <summary>The table of a plan's objectives and indicators that a planner completes: nothing in it but what the documents say.</summary>
public sealed record EvaluabilityTable
{
    /// <summary>The plan's name, or the document's.</summary>
    public required string Plan { get; init; }

    /// <summary>Whether one document alone was read.</summary>
    public bool IsOfOneDocument { get; init; }

    /// <summary>The objectives, in the order of the documents.</summary>
    public required IReadOnlyList<StatedObjective> Objectives { get; init; }

    /// <summary>The indicators, in the order of the documents.</summary>
    public required IReadOnlyList<StatedIndicator> Indicators { get; init; }

    /// <summary>The rows: each objective with each of its indicators, then the indicators that measure none.</summary>
    public required IReadOnlyList<EvaluabilityRow> Rows { get; init; }

    /// <summary>Whether an indicator has a value that must not be passed.</summary>
    public bool HasAlerts => Indicators.Any(i => i.Alert is not null);

    /// <summary>The objectives that nothing measures.</summary>
    public IEnumerable<StatedObjective> Unmeasured => Objectives.Where(o => o.Indicators.Count == 0);

    /// <summary>The tables of a check: one for each dossier, and one for each document that answers for itself. A plan without objective or indicator has none.</summary>
    public static IReadOnlyList<EvaluabilityTable> Of(CheckResult result)
    {
        var tables = new List<EvaluabilityTable>();
        var left = result.Reports.Where(r => !r.IsAbsent).ToList();
        foreach (var dossier in result.Dossiers)
        {
            var files = dossier.Parts.SelectMany(p => p.Files).ToHashSet(StringComparer.Ordinal);
            var own = left.Where(r => files.Contains(r.File)).ToList();
            left.RemoveAll(own.Contains);
            tables.Add(Of(dossier.Name, own));
        }

        tables.AddRange(left.Select(r => Of(Path.GetFileName(r.File), [r])));
        return [.. tables.Where(t => t.Rows.Count > 0)];
    }

    private static EvaluabilityTable Of(string plan, List<CheckReport> reports)
    {
        var indicators = reports.SelectMany(r => r.Indicators.Select(i => (Indicator: i, Report: r))).ToList();
        var rows = new List<EvaluabilityRow>();
        foreach (var (objective, report) in reports.SelectMany(r => r.Objectives.Select(o => (o, r))))
        {
            var (above, place) = (string.Join(" › ", objective.Above), PlaceOf(objective.Evidence, report));
            var measuring = indicators.Where(i => objective.Indicators.Contains(i.Indicator.Key)).Select(i => new EvaluabilityRow(above, objective, place, i.Indicator, PlaceOf(i.Indicator.Evidence, i.Report))).ToList();
            rows.AddRange(measuring.Count > 0 ? measuring : [new EvaluabilityRow(above, objective, place, null, string.Empty)]);
        }

        rows.AddRange(indicators.Where(i => i.Indicator.Objectives.Count == 0).Select(i => new EvaluabilityRow(string.Empty, null, string.Empty, i.Indicator, PlaceOf(i.Indicator.Evidence, i.Report))));
        return new EvaluabilityTable
        {
            Plan = plan,
            IsOfOneDocument = reports.Count == 1,
            Objectives = [.. reports.SelectMany(r => r.Objectives)],
            Indicators = [.. indicators.Select(i => i.Indicator)],
            Rows = rows,
        };
    }

    /// <summary>"PADD.docx, 2.1 Habitat, § 45"; a heading that is itself the objective is not said again.</summary>
    private static string PlaceOf(Evidence evidence, CheckReport report)
    {
        var heading = evidence.Location.HeadingPath is [.., var last] && last != evidence.Quote ? $", {last}" : string.Empty;
        var paragraph = evidence.Location.Paragraph is { } rank ? $", §\u00A0{rank}" : string.Empty;
        return $"{Path.GetFileName(report.File)}{heading}{paragraph}";
    }
}
