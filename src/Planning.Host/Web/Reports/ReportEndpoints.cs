using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Monitoring;
using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Frame;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Reports;

/// <summary>The page of the reports.</summary>
internal static class ReportEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapReports(this IEndpointRouteBuilder service)
    {
        service.MapGet(Places.Reports, Show).RequireAuthorization(nameof(Role.Evaluator));
        service.MapPost(Places.Reports, Ask).RequireAuthorization(nameof(Role.Evaluator));
    }

    private static RazorComponentResult<ReportsPage> Show(HttpContext context, WorkLedger ledger, ReportKindSource kinds, PlanningSettings settings)
    {
        var person = Person.Of(context);
        return new(new
        {
            Person = person,
            Plans = DeclaredPlans.Names(settings),
            Kinds = (IReadOnlyList<(string, string)>)[.. kinds.All().Select(k => (k.Id, k.Title))],
            Works = (IReadOnlyList<Work>)[.. ledger.Last(person.Works() with { Kind = WorkKind.Report, Most = 50 })],
        });
    }

    private static async Task<RedirectHttpResult> Ask(HttpContext context, [FromForm(Name = "plan")] string plan, [FromForm(Name = "rapport")] string kind, [FromForm(Name = "periode")] string? period,
        [FromForm(Name = "relues")] bool? onlyReviewed, WorkQueue queue, WorkLedger ledger, ReportKindSource kinds, PlanningSettings settings, TimeProvider clock)
    {
        var person = Person.Of(context);
        var folder = DeclaredPlans.Of(settings, plan);
        var asked = kinds.Open(kind);
        period = string.IsNullOrWhiteSpace(period) ? null : period.Trim();
        _ = ReportAsked.Years(period);
        OpenWorkLimit.Ensure(ledger, settings, person);
        var id = Work.NewId();
        var work = new Work
        {
            Id = id,
            Key = id,
            Title = $"{DeclaredPlans.NameOf(folder)}, {asked.Title}",
            By = person.Name,
            Owner = person.Id,
            Origin = WorkOrigin.Page,
            Made = clock.GetUtcNow(),
            Order = new WorkOrder { Kind = WorkKind.Report, Paths = [folder], Report = kind, Period = period, OnlyReviewed = onlyReviewed ?? false },
        };
        await queue.AddAsync(work, CancellationToken.None);
        ledger.Note(person.Name, "a demandé un rapport", work.Title);
        return TypedResults.Redirect($"/travaux/{id}");
    }
}
