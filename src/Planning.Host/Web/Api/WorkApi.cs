using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions;
using Planning.Host.Inbox;
using Planning.Host.Jobs;
using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Evaluation;
using Planning.Host.Web.Reports;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;

namespace Planning.Host.Web.Api;

/// <summary>Works: ask for one, follow it, fetch what came of it.</summary>
internal static class WorkApi
{
    private const int MostListed = 500;

    /// <summary>Maps their addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/controles", Check).TakesFiles().WithSummary("Contrôle un document, ou les pièces d’un dossier, envoyés ensemble (multipart/form-data).");
        api.MapPost("/extractions", Extract).TakesFiles().For(Role.Evaluator).WithSummary("Extrait les indicateurs de rapports et les garde ; avec « essai », les montre seulement.");
        api.MapPost("/tableaux", TablesAsync).TakesFiles().WithSummary("Donne tous les tableaux de documents, tels qu’ils sont : JSON, classeur, CSV.");
        api.MapPost("/verifications", Verify).TakesFiles().WithSummary("Vérifie chaque chiffre d’un texte au regard des indicateurs gardés.");
        api.MapPost("/comparaisons", CompareAsync).MayMiss().WithSummary("Compare deux versions d’un plan, contrôlées l’une et l’autre.");
        api.MapGet("/travaux", List).WithSummary("Les derniers travaux, du plus récent au plus ancien.");
        api.MapGet("/travaux/{id}", Show).MayMiss().WithSummary("Un travail : son état, son message, ses fichiers.");
        api.MapPost("/travaux/{id}/refaire", RedoAsync).MayMiss().WithSummary("Refait un travail fini.");
        api.MapGet("/travaux/{id}/fichiers/{nom}", Fetch).MayMiss().Produces<byte[]>(contentType: "application/octet-stream").WithSummary("Un fichier de résultat.");
        api.MapGet("/travaux/{id}/constats", (HttpContext context, string id, WorkLedger ledger, PlanningSettings settings) => Data(context, id, CheckWork.Json, ledger, settings))
            .MayMiss().Produces<ListedCheck>().WithSummary("Les constats d’un contrôle, avec les articles cités.");
        api.MapGet("/travaux/{id}/engagements", (HttpContext context, string id, WorkLedger ledger, PlanningSettings settings) => Data(context, id, CheckWork.MatrixJson, ledger, settings))
            .MayMiss().ProducesData().WithSummary("Les engagements du programme de travail, croisés avec les documents.");
        api.MapGet("/depot", (PlanningSettings settings, OwnPaths paths, TimeProvider clock) => JsonBytes.Of(stream => JsonInbox.Write(ShownPaths.Named(InboxOverview.Of(settings, clock), paths), stream)))
            .For(Role.Planner).ProducesData().WithSummary("Les dossiers surveillés : ce qui a été pris, ce qui attend, ce qui empêche.");
        api.MapGet("/travaux/{id}/evaluabilite", (HttpContext context, string id, WorkLedger ledger, PlanningSettings settings) => Data(context, id, CheckWork.Evaluability, ledger, settings))
            .MayMiss().ProducesData().WithSummary("Les objectifs et les indicateurs d’un plan, liés les uns aux autres.");
    }

    /// <summary>Says that an address gives what the command writes with <c>--format json</c>, whose names are a contract of their own.</summary>
    public static RouteHandlerBuilder ProducesData(this RouteHandlerBuilder endpoint) => endpoint.Produces<System.Text.Json.Nodes.JsonObject>();

    private static async Task<Accepted<ApiWork>> Check(HttpContext context, [FromForm] CheckForm? form, UploadedWork uploads, ProgrammeSource programmes, PasswordSeal seal)
    {
        form ??= new CheckForm();
        form.EnsureKnown(programmes);
        return await TakeAsync(context, uploads, form.Fichiers, form.Order((form.Plan ?? string.Empty).Trim(), null, seal));
    }

    private static Task<Accepted<ApiWork>> Extract(HttpContext context, [FromForm] ExtractForm? form, UploadedWork uploads, PasswordSeal seal) => TakeAsync(context, uploads, form?.Fichiers, (form ?? new ExtractForm()).Order(seal));

    private static Task<Accepted<ApiWork>> TablesAsync(HttpContext context, [FromForm] DocumentForm? form, UploadedWork uploads, PasswordSeal seal) =>
        TakeAsync(context, uploads, form?.Fichiers, new WorkOrder { Kind = WorkKind.Tables, Password = seal.Close(form?.MotDePasse) });

    private static Task<Accepted<ApiWork>> Verify(HttpContext context, [FromForm] TextForm? form, UploadedWork uploads, PasswordSeal seal, PlanningSettings settings) => TakeAsync(context, uploads, form?.Fichiers,
        new WorkOrder { Kind = WorkKind.Verify, Territory = Given(form?.Territoire), About = Given(form?.Plan) is { } plan ? DeclaredPlans.Of(settings, plan) : null, Password = seal.Close(form?.MotDePasse) });

    private static async Task<Results<Accepted<ApiWork>, NotFound>> CompareAsync(HttpContext context, ComparisonAsked asked, WorkQueue queue, WorkLedger ledger, PlanningSettings settings, TimeProvider clock)
    {
        if (Seen(context, asked.Ancienne, ledger) is not { } old || Seen(context, asked.Nouvelle, ledger) is not { } @new)
        {
            return TypedResults.NotFound();
        }

        if (new[] { old, @new }.FirstOrDefault(w => w.Order.Kind != WorkKind.Check || w.Order.Paths.Count > 0) is { } other)
        {
            throw new UserErrorException("PLN1921", $"« {other.Title} » n’est pas le contrôle d’un document envoyé au service.", "Donnez deux contrôles du même plan, chacun demandé par POST /api/controles ou par la page.");
        }

        var (person, id) = (Person.Of(context), Work.NewId());
        OpenWorkLimit.Ensure(ledger, settings, person);
        var work = new Work { Id = id, Key = id, Title = $"{old.Title} et {@new.Title}", By = person.Name, Owner = person.Id, Origin = WorkOrigin.Api, Made = clock.GetUtcNow(), Order = new WorkOrder { Kind = WorkKind.Compare, Before = old.Id, After = @new.Id, Password = @new.Order.Password ?? old.Order.Password } };
        await queue.AddAsync(work, CancellationToken.None);
        ledger.Note(person.Name, "a fait comparer", work.Title);
        return Taken(work);
    }

    private static Ok<IReadOnlyList<ApiWork>> List(HttpContext context, [AsParameters] WorkQuery query, WorkLedger ledger, OwnPaths paths) =>
        TypedResults.Ok<IReadOnlyList<ApiWork>>([.. ledger.Last(query.Of(Person.Of(context).Works()) with { Most = MostListed }).Select(w => ApiWork.Of(w, [], paths))]);

    private static Results<Ok<ApiWork>, NotFound> Show(HttpContext context, string id, WorkLedger ledger, OwnPaths paths, PlanningSettings settings) =>
        Seen(context, id, ledger) is { } work ? TypedResults.Ok(ApiWork.Of(work, WorkFolder.Of(settings.Data, id).Files(), paths)) : TypedResults.NotFound();

    private static async Task<Results<Accepted<ApiWork>, NotFound>> RedoAsync(HttpContext context, string id, RedoneWork redone, WorkLedger ledger)
    {
        if (Seen(context, id, ledger) is not { } work)
        {
            return TypedResults.NotFound();
        }

        await redone.RedoAsync(Person.Of(context), work);
        return Taken(ledger.Find(id) ?? work);
    }

    private static Results<PhysicalFileHttpResult, NotFound> Fetch(HttpContext context, string id, string nom, WorkLedger ledger, PlanningSettings settings) =>
        Found(context, id, nom, ledger, settings) is { } file ? TypedResults.PhysicalFile(file, "application/octet-stream", nom) : TypedResults.NotFound();

    private static Results<PhysicalFileHttpResult, NotFound> Data(HttpContext context, string id, string name, WorkLedger ledger, PlanningSettings settings) =>
        Found(context, id, name, ledger, settings) is { } file ? TypedResults.PhysicalFile(file, "application/json") : TypedResults.NotFound();

    /// <summary>A result, where the caller may see it: whoever guesses learns nothing.</summary>
    private static string? Found(HttpContext context, string id, string name, WorkLedger ledger, PlanningSettings settings)
    {
        var person = Person.Of(context);
        var isMatrix = name is CheckWork.Matrix or CheckWork.MatrixJson;
        return ledger.Find(id) is { } work && (isMatrix ? person.MaySeeCommitments(work) : person.MaySee(work)) ? WorkFolder.Of(settings.Data, id).Find(name) : null;
    }

    /// <summary>A work, where the caller may see it.</summary>
    public static Work? Seen(HttpContext context, string? id, WorkLedger ledger) => id is not null && ledger.Find(id) is { } work && Person.Of(context).MaySee(work) ? work : null;

    /// <summary>Answers that a work is taken, and where to follow it.</summary>
    public static Accepted<ApiWork> Taken(Work work) => TypedResults.Accepted($"/api/travaux/{work.Id}", ApiWork.Of(work, [], null));

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static async Task<Accepted<ApiWork>> TakeAsync(HttpContext context, UploadedWork uploads, IFormFileCollection? files, WorkOrder order) =>
        Taken(await uploads.AddAsync(Person.Of(context), WorkOrigin.Api, files ?? (IReadOnlyList<IFormFile>)[], order, context.RequestAborted));
}
