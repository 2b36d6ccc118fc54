using Planning.Abstractions.Findings;

namespace Planning.Rules.Tests;

/// <summary>Checks of plans as the product runs them.</summary>
internal static class PlanChecks
{
    /// <summary>The reports with what one check adds.</summary>
    public static IReadOnlyList<CheckReport> Complete(this IPlanCheck check, PlanReading plan, IReadOnlyList<CheckReport> reports)
    {
        var additions = check.Check(plan, reports);
        return additions.Count == 0 ? reports : [.. reports.Zip(additions, (report, add) => add(report))];
    }
}
