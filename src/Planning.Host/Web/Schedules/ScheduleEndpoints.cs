using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions;
using Planning.Host.Monitoring;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web.Frame;
using Planning.Host.Web.Reports;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Schedules;

/// <summary>The page of the schedules.</summary>
internal static class ScheduleEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapSchedules(this IEndpointRouteBuilder service)
    {
        service.MapGet(Places.Schedules, Show).RequireAuthorization(nameof(Role.Evaluator));
        service.MapPost(Places.Schedules, Add).RequireAuthorization(nameof(Role.Evaluator));
        service.MapPost($"{Places.Schedules}/{{key}}", Act).RequireAuthorization(nameof(Role.Evaluator));
    }

    private static RazorComponentResult<SchedulesPage> Show(HttpContext context, ScheduleBook book, ReportKindSource kinds, PlanningSettings settings, TimeProvider clock) => new(new
    {
        Person = Person.Of(context),
        All = ListedSchedule.All(book, clock),
        Runs = ListedRun.Last(book),
        Plans = DeclaredPlans.Names(settings),
        Kinds = (IReadOnlyList<(string, string)>)[.. kinds.All().Select(k => (k.Id, k.Title))],
    });

    private static RedirectHttpResult Add(HttpContext context, [FromForm(Name = "nom")] string name, [FromForm(Name = "quand")] string when, [FromForm(Name = "plan")] string plan, [FromForm(Name = "rapport")] string report,
        [FromForm(Name = "feries")] bool? skipHolidays, ScheduleBook book, ScheduleMaking making, WorkLedger ledger, PlanningSettings settings)
    {
        var person = Person.Of(context);
        var wanted = new WantedSchedule { Name = name.Trim(), When = when.Trim(), Plan = DeclaredPlans.Of(settings, plan), Report = report, SkipHolidays = skipHolidays ?? false };
        var schedule = making.Make(wanted, ScheduleOrigin.Command, person.Name, isNew: true);
        book.Add(schedule);
        ledger.Note(person.Name, "a programmé", schedule.Name);
        return TypedResults.Redirect(Places.Schedules);
    }

    private static IResult Act(HttpContext context, string key, [FromForm(Name = "geste")] string deed, ScheduleBook book, WorkLedger ledger)
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
        return TypedResults.Redirect(Places.Schedules);
    }
}
