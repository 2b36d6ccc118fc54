using Microsoft.AspNetCore.Mvc;
using Planning.Host.Works;

namespace Planning.Host.Web.Reports;

/// <summary>The report that a person asks for on its page.</summary>
/// <param name="Plan">The mark of the plan.</param>
/// <param name="Kind">The kind of the report.</param>
/// <param name="Period">The years; those since the approval where none are said.</param>
/// <param name="OnlyReviewed">Whether only values that a person reviewed are used.</param>
internal sealed record SentReport(
    [property: FromForm(Name = "plan")] string Plan, [property: FromForm(Name = "rapport")] string Kind, [property: FromForm(Name = "periode")] string? Period, [property: FromForm(Name = "relues")] bool? OnlyReviewed)
{
    /// <summary>The order that it asks for.</summary>
    public WorkOrder Order() => new() { Kind = WorkKind.Report, Report = Kind, Period = Period, OnlyReviewed = OnlyReviewed ?? false };
}
