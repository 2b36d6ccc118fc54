using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Drafting;
using Planning.Reporting.Monitoring.Kinds;

namespace Planning.Host.Monitoring;

/// <summary>A report, with what it was made by.</summary>
/// <param name="Report">The report.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Indicators">The ids of the catalogue.</param>
/// <param name="Check">The check of the plan's documents; null where its folder holds none.</param>
/// <param name="Drafted">What a model made of it; null where none was asked.</param>
internal sealed record ReportOutcome(MonitoringReport Report, ReportKind Kind, IReadOnlyCollection<string> Indicators, CheckResult? Check, DraftedReport? Drafted);
