using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>One version of a plan, read and checked.</summary>
/// <param name="Sets">Its documents.</param>
/// <param name="Result">The check.</param>
internal sealed record CheckedVersion(IReadOnlyList<ReadSet> Sets, CheckResult Result);
