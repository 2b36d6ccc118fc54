using Planning.Reporting.Monitoring.Plans;

namespace Planning.Host.Monitoring;

/// <summary>What <c>suivi.yaml</c> says.</summary>
/// <param name="FollowUp">The follow-up.</param>
/// <param name="Territory">The plan's territory, by name or code; null when it is not said.</param>
internal sealed record FollowUpFile(PlanFollowUp FollowUp, string? Territory);
