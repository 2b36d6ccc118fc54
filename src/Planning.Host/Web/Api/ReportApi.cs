using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Jobs;
using Planning.Host.Monitoring;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Reports;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Api;

/// <summary>Monitoring reports: ask for one, list them; they are fetched as the files of their work.</summary>
internal static class ReportApi
{
    /// <summary>Maps its addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/plans", (PlanningSettings settings) => TypedResults.Ok<IReadOnlyList<NamedMark>>([.. DeclaredPlans.Names(settings).Select(p => new NamedMark(p.Mark, p.Name))]))
            .WithSummary("Les plans déclarés dans les réglages, chacun avec la marque qui le désigne.");
        api.MapGet("/rapports/genres", (ReportKindSource kinds) => TypedResults.Ok<IReadOnlyList<NamedMark>>([.. kinds.All().Select(k => new NamedMark(k.Id, k.Title))]))
            .For(Role.Evaluator).WithSummary("Les rapports qui peuvent être rédigés.");
        api.MapGet("/rapports", List).For(Role.Evaluator).WithSummary("Les rapports demandés, du plus récent au plus ancien ; leurs fichiers sont à /api/travaux/{id}/fichiers.");
        api.MapPost("/rapports", AskAsync).For(Role.Evaluator).WithSummary("Demande le rapport d’un plan.");
        api.MapPost("/rapports/reprise", ResumeAsync).TakesFiles().For(Role.Evaluator).WithSummary("Demande le rapport d’un plan dans un modèle Word, ou à partir du rapport de la dernière fois.");
    }

    private static Ok<IReadOnlyList<ApiWork>> List(HttpContext context, WorkLedger ledger, OwnPaths paths, PlanningSettings settings) =>
        TypedResults.Ok<IReadOnlyList<ApiWork>>([.. ledger.Last(Person.Of(context).Works() with { Kind = WorkKind.Report }).Select(w => ApiWork.Of(w, WorkFolder.Of(settings.Data, w.Id).Files(), paths))]);

    private static async Task<Accepted<ApiWork>> AskAsync(HttpContext context, ReportWanted asked, AskedReport reports, ProgrammeSource programmes) =>
        WorkApi.Taken(await reports.AddAsync(Person.Of(context), WorkOrigin.Api, asked.Plan, asked.Order(programmes)));

    private static async Task<Accepted<ApiWork>> ResumeAsync(HttpContext context, [FromForm] ReportForm form, AskedReport reports) =>
        WorkApi.Taken(await reports.AddAsync(Person.Of(context), WorkOrigin.Api, form.Plan, form.Order(), form, context.RequestAborted));
}
