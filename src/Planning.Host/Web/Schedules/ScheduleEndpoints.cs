using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions;
using Planning.Host.Jobs;
using Planning.Host.Monitoring;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Forms;
using Planning.Host.Web.Frame;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Schedules;

/// <summary>The pages of the schedules.</summary>
internal static class ScheduleEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapSchedules(this IEndpointRouteBuilder service)
    {
        service.MapGet(Places.Schedules, Show).RequireAuthorization(nameof(Role.Evaluator));
        service.MapPost(Places.Schedules, Add).RequireAuthorization(nameof(Role.Evaluator));
        service.MapGet($"{Places.Schedules}/{{key}}", Open).RequireAuthorization(nameof(Role.Evaluator));
        service.MapPost($"{Places.Schedules}/{{key}}", Act).RequireAuthorization(nameof(Role.Evaluator));
        service.MapPost($"{Places.Schedules}/{{key}}/modifier", Change).RequireAuthorization(nameof(Role.Evaluator));
    }

    private static RazorComponentResult<SchedulesPage> Show(HttpContext context, [AsParameters] ScheduleSources sources) => new(new
    {
        Person = Person.Of(context),
        All = ListedSchedule.All(sources.Desk.Book, sources.Kinds, sources.Clock),
        Runs = ListedRun.Last(sources.Desk, sources.Settings),
        Choices = ScheduleChoices.Of(sources.Settings, sources.Kinds, sources.Programmes),
    });

    private static IResult Open(HttpContext context, string key, [AsParameters] ScheduleSources sources)
    {
        if (sources.Desk.Book.Find(key) is not { } schedule)
        {
            return TypedResults.NotFound();
        }

        var choices = ScheduleChoices.Of(sources.Settings, sources.Kinds, sources.Programmes);
        return new RazorComponentResult<SchedulePage>(new
        {
            Person = Person.Of(context),
            Schedule = ListedSchedule.Of(schedule, sources.Desk.Book, sources.Kinds, sources.Clock),
            Current = ShownSchedule.Of(schedule, choices),
            Runs = ListedRun.Last(sources.Desk, sources.Settings, key, most: 100),
            Choices = choices,
        });
    }

    private static RedirectHttpResult Add(HttpContext context, [FromForm] ScheduleSent sent, ScheduleDesk desk, ProgrammeSource programmes, PlanningSettings settings)
    {
        var person = Person.Of(context);
        var schedule = desk.Making.Make(sent.Wanted(settings, programmes.Names(), before: null), ScheduleOrigin.Command, person.Name, isNew: true);
        desk.Book.Add(schedule);
        desk.Ledger.Note(person.Name, "a programmé", schedule.Name);
        return TypedResults.Redirect(Places.Schedules);
    }

    private static IResult Change(HttpContext context, string key, [FromForm] ScheduleSent sent, ScheduleDesk desk, ProgrammeSource programmes, PlanningSettings settings)
    {
        if (desk.Book.Find(key) is not { } before)
        {
            return TypedResults.NotFound();
        }

        if (before.Origin == ScheduleOrigin.Settings)
        {
            throw new UserErrorException("PLN1885", $"« {before.Name} » vient des réglages du service : il ne se change pas d'ici.", "Suspendez-le, ou demandez à un administrateur de le changer dans appsettings.json.");
        }

        var person = Person.Of(context);
        desk.Book.Declare(desk.Making.Make(sent.Wanted(settings, programmes.Names(), before), before.Origin, person.Name, isNew: true));
        desk.Ledger.Note(person.Name, "a changé un programme", before.Name);
        return TypedResults.Redirect($"{Places.Schedules}/{Uri.EscapeDataString(key)}");
    }

    private static IResult Act(HttpContext context, string key, [FromForm(Name = "geste")] string deed, [FromForm] IFormCollection form, ScheduleBook book, WorkLedger ledger)
    {
        if (book.Find(key) is not { } schedule)
        {
            return TypedResults.NotFound();
        }

        switch (deed)
        {
            case "lancer":
                book.Ask(key);
                break;
            case "suspendre" or "reprendre":
                book.Enable(key, deed == "reprendre");
                break;
            case "retirer":
                book.Remove(schedule);
                break;
            default:
                throw new UserErrorException("PLN1886", "Ce geste n'existe pas.", "Rechargez la page, et choisissez l'un de ceux qu'elle propose.");
        }

        ledger.Note(Person.Of(context).Name, $"planification : {deed}", schedule.Name);
        return TypedResults.Redirect(deed == "retirer" ? Places.Schedules : RefusedForm.PageOf(form) ?? Places.Schedules);
    }
}
