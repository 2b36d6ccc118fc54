using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Monitoring;
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

    private static async Task<RedirectHttpResult> Ask(HttpContext context, [AsParameters] SentReport sent, AskedReport reports)
    {
        var work = await reports.AddAsync(Person.Of(context), WorkOrigin.Page, sent.Plan, sent.Order());
        return TypedResults.Redirect($"/travaux/{work.Id}");
    }
}
