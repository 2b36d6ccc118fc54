using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Deadlines;
using Planning.Host.Jobs;
using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Indicators.Exchange.Export;
using Planning.Reporting.Deadlines;

namespace Planning.Host.Web.Api;

/// <summary>What programs ask of the service, with a key: never with the sign-in of a browser, which another page could misuse.</summary>
internal static class ApiEndpoints
{
    /// <summary>Maps it, with its description in OpenAPI.</summary>
    public static void MapApi(this IEndpointRouteBuilder service)
    {
        service.MapOpenApi("/api/openapi.json").AllowAnonymous();
        var api = service.MapGroup("/api").RequireAuthorization(new AuthorizationPolicyBuilder(KeySignIn.Name).RequireAuthenticatedUser().Build());
        api.MapPost("/controles", Check).DisableAntiforgery().WithSummary("Contrôle un document, ou les pièces d'un dossier, envoyés ensemble (multipart/form-data).");
        api.MapPost("/extractions", Extract).DisableAntiforgery().RequireAuthorization(nameof(Role.Evaluator)).WithSummary("Extrait les indicateurs de rapports et les garde.");
        api.MapGet("/travaux", List).WithSummary("Les derniers travaux, du plus récent au plus ancien.");
        api.MapGet("/travaux/{id}", Show).WithSummary("Un travail : son état, son message, ses fichiers.");
        api.MapGet("/travaux/{id}/fichiers/{name}", Fetch).WithSummary("Un fichier de résultat.");
        api.MapGet("/echeances", Deadlines).WithSummary("Les échéances légales des plans déclarés.");
        api.MapGet("/indicateurs", Series).WithSummary("Les valeurs gardées, chacune avec sa source.");
    }

    private static async Task<Accepted<ApiWork>> Check(HttpContext context, [FromForm] CheckForm form, WorkQueue queue, WorkLedger ledger, ProgrammeSource programmes, PlanningSettings settings, TimeProvider clock)
    {
        form.EnsureKnown([.. programmes.Shipped().Select(f => Path.GetFileNameWithoutExtension(f))]);
        return Taken(await new UploadedWork(queue, ledger, settings, clock).AddAsync(Person.Of(context), WorkOrigin.Api, form.Fichiers ?? (IReadOnlyList<IFormFile>)[], form.Order((form.Plan ?? string.Empty).Trim(), null), context.RequestAborted));
    }

    private static async Task<Accepted<ApiWork>> Extract(HttpContext context, IFormFileCollection fichiers, [FromForm] string? territoire, WorkQueue queue, WorkLedger ledger, PlanningSettings settings, TimeProvider clock) =>
        Taken(await new UploadedWork(queue, ledger, settings, clock).AddAsync(Person.Of(context), WorkOrigin.Api, fichiers, new WorkOrder { Kind = WorkKind.Extract, Territory = territoire }, context.RequestAborted));

    private static Ok<IReadOnlyList<ApiWork>> List(HttpContext context, WorkLedger ledger)
    {
        var person = Person.Of(context);
        return TypedResults.Ok<IReadOnlyList<ApiWork>>([.. ledger.Last(person.Works() with { Most = 500 }).Select(w => ApiWork.Of(w, []))]);
    }

    private static Results<Ok<ApiWork>, NotFound> Show(HttpContext context, string id, WorkLedger ledger, PlanningSettings settings) =>
        ledger.Find(id) is { } work && Person.Of(context).MaySee(work) ? TypedResults.Ok(ApiWork.Of(work, WorkFolder.Of(settings.Data, id).Files())) : TypedResults.NotFound();

    private static Results<PhysicalFileHttpResult, NotFound> Fetch(HttpContext context, string id, string name, WorkLedger ledger, PlanningSettings settings) =>
        ledger.Find(id) is { } work && Person.Of(context).MaySee(work) && WorkFolder.Of(settings.Data, id).Find(name) is { } file ? TypedResults.PhysicalFile(file, "application/octet-stream", name) : TypedResults.NotFound();

    private static FileContentHttpResult Deadlines(DeadlineJob job)
    {
        using var memory = new MemoryStream();
        JsonDeadlines.Write(job.Run(new DeadlineRequest([], null, null)), memory);
        return TypedResults.Bytes(memory.ToArray(), "application/json");
    }

    private static FileContentHttpResult Series(StoreSource stores)
    {
        using var store = stores.OpenIfAny(null);
        using var memory = new MemoryStream();
        ObservationJson.WriteSeries(store?.All() ?? [], memory);
        return TypedResults.Bytes(memory.ToArray(), "application/json");
    }

    private static Accepted<ApiWork> Taken(Work work) => TypedResults.Accepted($"/api/travaux/{work.Id}", ApiWork.Of(work, []));
}
