using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Jobs;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Api;

/// <summary>What the service does at certain moments, and what came of it.</summary>
internal static class ScheduleApi
{
    /// <summary>Maps its addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/planification", (ScheduleBook book, TimeProvider clock) => JsonBytes.Of(stream => JsonSchedules.Write([.. ScheduleLine.All(book, clock).Select(Named)], stream)))
            .For(Role.Evaluator).Produces<DescribedSchedules>().WithSummary("Les programmes, leur prochain passage et l’état du dernier.");
        api.MapPost("/planification", Add).For(Role.Evaluator).Produces<DescribedSchedules>().WithSummary("Ajoute un programme : le rapport, le contrôle ou l’extraction d’un plan déclaré.");
        api.MapPost("/planification/{nom}/suspendre", (HttpContext context, string nom, ScheduleBook book, WorkLedger ledger) => Do(context, "suspendre", book.Named(nom), s => book.Enable(s.Key, false), ledger))
            .For(Role.Evaluator).WithSummary("Suspend un programme.");
        api.MapPost("/planification/{nom}/reprendre", (HttpContext context, string nom, ScheduleBook book, WorkLedger ledger) => Do(context, "reprendre", book.Named(nom), s => book.Enable(s.Key, true), ledger))
            .For(Role.Evaluator).WithSummary("Reprend un programme suspendu ; ce qui a été manqué entre-temps n’est pas rattrapé.");
        api.MapPost("/planification/{nom}/lancer", (HttpContext context, string nom, ScheduleBook book, WorkLedger ledger) => Do(context, "lancer", book.Named(nom), s => book.Ask(s.Key), ledger))
            .For(Role.Evaluator).WithSummary("Fait un programme tout de suite, sans attendre son heure.");
        api.MapDelete("/planification/{nom}", (HttpContext context, string nom, ScheduleBook book, WorkLedger ledger) => Do(context, "retirer", book.Named(nom), book.Remove, ledger))
            .For(Role.Evaluator).WithSummary("Retire un programme ; son historique reste.");
        api.MapGet("/planification/historique", History).For(Role.Evaluator).Produces<DescribedRuns>().WithSummary("Les derniers passages, du plus récent au plus ancien.");
    }

    private static FileContentHttpResult Add(HttpContext context, ScheduleAsked asked, ScheduleDesk desk, ProgrammeSource programmes, PlanningSettings settings, TimeProvider clock)
    {
        var person = Person.Of(context);
        var schedule = desk.Making.Make(asked.Wanted(settings, programmes), ScheduleOrigin.Command, person.Name, isNew: true);
        desk.Book.Add(schedule);
        desk.Ledger.Note(person.Name, "a programmé", schedule.Name);
        return JsonBytes.Of(stream => JsonSchedules.Write([.. ScheduleLine.All(desk.Book, clock).Where(l => l.Schedule.Key == schedule.Key).Select(Named)], stream));
    }

    private static NoContent Do(HttpContext context, string deed, Schedule schedule, Action<Schedule> act, WorkLedger ledger)
    {
        act(schedule);
        ledger.Note(Person.Of(context).Name, $"planification : {deed}", schedule.Name);
        return TypedResults.NoContent();
    }

    private static FileContentHttpResult History([FromQuery] string? nom, ScheduleDesk desk, OwnPaths paths, PlanningSettings settings)
    {
        var history = ScheduleHistory.Of(desk.Book, desk.Ledger, desk.Mails, settings, string.IsNullOrWhiteSpace(nom) ? null : desk.Book.Known(nom));
        return JsonBytes.Of(stream => JsonSchedules.Write([.. history.Select(h => h with { Results = null, Mail = paths.HideAll(h.Mail), Run = h.Run with { Message = paths.HideAll(h.Run.Message), Remedy = paths.HideAll(h.Run.Remedy) } })], stream));
    }

    /// <summary>What it misses is called by its name.</summary>
    private static ScheduleLine Named(ScheduleLine line) => line with { Missing = line.Missing is { } missing ? Path.GetFileName(Path.TrimEndingDirectorySeparator(missing)) : null };
}
