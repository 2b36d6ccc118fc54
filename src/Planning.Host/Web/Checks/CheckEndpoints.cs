using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;

namespace Planning.Host.Web.Checks;

/// <summary>The planner's pages: drop, follow, read the findings, answer them, fetch the files.</summary>
internal static class CheckEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapChecks(this IEndpointRouteBuilder service)
    {
        service.MapGet("/", Home);
        service.MapPost("/controles", Receive);
        service.MapGet("/travaux/{id}", Show);
        service.MapGet("/travaux/{id}/etat", State);
        service.MapGet("/travaux/{id}/fichiers/{name}", Fetch);
        service.MapPost("/travaux/{id}/reponses", Answer);
        service.MapPost("/travaux/{id}/refaire", Redo);
        service.MapPost("/travaux/{id}/preciser", Precise);
    }

    private static RazorComponentResult<CheckHome> Home(HttpContext context, [AsParameters] CheckSources sources)
    {
        var person = Person.Of(context);
        var works = sources.Ledger.Last(person.Works() with { Most = 300 });
        return new(new
        {
            Person = person,
            Works = (IReadOnlyList<Work>)[.. works.Take(50)],
            Plans = (IReadOnlyList<string>)[.. works.Select(w => w.Order.Plan).Where(p => p.Length > 0).Distinct()],
            Choices = PlanChoices.Of(sources.Plugins, sources.Programmes),
        });
    }

    private static async Task<RedirectHttpResult> Receive(HttpContext context, [FromForm] CheckForm form, UploadedWork uploads, [AsParameters] CheckSources sources)
    {
        var person = Person.Of(context);
        form.EnsureKnown(sources.Programmes);
        var plan = (form.Plan ?? string.Empty).Trim();
        var before = plan.Length == 0 ? null : sources.Ledger.OfPlan(plan).FirstOrDefault(w => w.IsOver && w.State != WorkState.Failed && person.MaySee(w));
        var work = await uploads.AddAsync(person, WorkOrigin.Page, form.Fichiers ?? (IReadOnlyList<IFormFile>)[], form.Order(plan, before?.Id, sources.Seal), context.RequestAborted,
            folder => BringAnswers(before, folder, sources.Settings));
        return TypedResults.Redirect($"/travaux/{work.Id}");
    }

    /// <summary>What was answered to the version before goes on with the new one.</summary>
    private static void BringAnswers(Work? before, WorkFolder folder, PlanningSettings settings)
    {
        var (old, own) = (before is null ? null : Path.Combine(WorkFolder.Of(settings.Data, before.Id).Received, Answers.AnswerFile.FileName), Path.Combine(folder.Received, Answers.AnswerFile.FileName));
        if (File.Exists(old) && !File.Exists(own))
        {
            File.Copy(old, own);
        }
    }

    private static IResult Show(HttpContext context, string id, [AsParameters] CheckSources sources)
    {
        var person = Person.Of(context);
        if (Seen(person, sources.Ledger, id) is not { } work)
        {
            return TypedResults.NotFound();
        }

        var folder = WorkFolder.Of(sources.Settings.Data, id);
        var choices = PlanChoices.Of(sources.Plugins, sources.Programmes);
        if (!work.IsOver || work.Order.Kind != WorkKind.Check || folder.Find(CheckWork.Json) is not { } json)
        {
            return new RazorComponentResult<WorkPage>(new { Person = person, Work = work, Files = folder.Files(), Choices = choices });
        }

        var check = ListedCheck.Read(json);
        return new RazorComponentResult<CheckPage>(new
        {
            Person = person,
            Work = work,
            Files = folder.Files(),
            Check = check,
            Choices = choices,
            All = ShownFinding.Of(check, new GivenAnswers(folder)),
            Filter = FindingFilter.Of(context.Request.Query),
            Versions = work.Order.Plan.Length == 0 ? [] : (IReadOnlyList<Work>)[.. sources.Ledger.OfPlan(work.Order.Plan).Where(person.MaySee)],
        });
    }

    private static IResult State(HttpContext context, string id, WorkLedger ledger) => Seen(Person.Of(context), ledger, id) is { } work
        ? TypedResults.Json(new WorkStatus(WorkWords.StateOf(work), WorkWords.TellOf(work), work.IsOver), WorkStatusJson.Default.WorkStatus)
        : TypedResults.NotFound();

    private static IResult Fetch(HttpContext context, string id, string name, WorkLedger ledger, PlanningSettings settings)
    {
        var person = Person.Of(context);
        if (ledger.Find(id) is not { } work || !(name == CheckWork.Matrix ? person.MaySeeCommitments(work) : person.MaySee(work)) || WorkFolder.Of(settings.Data, id).Find(name) is not { } file)
        {
            return TypedResults.NotFound();
        }

        if (Path.GetExtension(name) == ".html")
        {
            context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Result;
            return TypedResults.PhysicalFile(file, "text/html; charset=utf-8");
        }

        return TypedResults.PhysicalFile(file, "application/octet-stream", name);
    }

    private static IResult Answer(HttpContext context, string id, [AsParameters] SentAnswer sent, WorkLedger ledger, PlanningSettings settings, TimeProvider clock)
    {
        var person = Person.Of(context);
        var folder = WorkFolder.Of(settings.Data, id);
        if (Seen(person, ledger, id) is not { Order: { Kind: WorkKind.Check, Paths.Count: 0 } } work || folder.Find(CheckWork.Json) is not { } json)
        {
            return TypedResults.NotFound();
        }

        var answers = new GivenAnswers(folder);
        if (ShownFinding.Of(ListedCheck.Read(json), answers).ElementAtOrDefault(sent.Number) is not { } shown || shown.Finding.Key != sent.Key)
        {
            throw new UserErrorException("PLN1876", "Ce constat n'est plus dans la liste : le contrôle a été refait depuis.", "Rechargez la page, et répondez-y à nouveau.");
        }

        answers.Give(shown.Document, shown.Finding, sent.State, sent.Reason ?? string.Empty, person.Name, ParisTime.Today(clock));
        ledger.Note(person.Name, "a répondu à un constat", $"{work.Title}, {sent.Key}");
        return TypedResults.Redirect($"/travaux/{id}#c-{sent.Number}");
    }

    private static async Task<IResult> Redo(HttpContext context, string id, [FromForm] IFormCollection form, WorkLedger ledger, RedoneWork redone)
    {
        var person = Person.Of(context);
        if (Seen(person, ledger, id) is not { } work)
        {
            return TypedResults.NotFound();
        }

        await redone.RedoAsync(person, work);
        return TypedResults.Redirect($"/travaux/{id}");
    }

    /// <summary>Has a check made again with the same files, and with more said of the plan.</summary>
    private static async Task<IResult> Precise(HttpContext context, string id, [FromForm] CheckForm form, RedoneWork redone, [AsParameters] CheckSources sources)
    {
        var person = Person.Of(context);
        if (Seen(person, sources.Ledger, id) is not { Order: { Kind: WorkKind.Check, Paths.Count: 0 } } work)
        {
            return TypedResults.NotFound();
        }

        form.EnsureKnown(sources.Programmes);
        await redone.RedoAsync(person, work, form.Order(work.Order, sources.Seal));
        return TypedResults.Redirect($"/travaux/{id}");
    }

    /// <summary>The work, where there is one of that name that the person may see: whoever guesses learns nothing.</summary>
    private static Work? Seen(Person person, WorkLedger ledger, string id) => ledger.Find(id) is { } work && person.MaySee(work) ? work : null;
}
