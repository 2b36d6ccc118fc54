using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Deadlines;
using Planning.Host.Settings;
using Planning.Host.Web.Frame;
using Planning.Host.Web.SignIn;
using Planning.Host.Works.Kinds;
using Planning.Reporting.Deadlines;

namespace Planning.Host.Web.Deadlines;

/// <summary>The page of the deadlines, and their calendar.</summary>
internal static class DeadlineEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapDeadlines(this IEndpointRouteBuilder service)
    {
        service.MapGet(Places.Deadlines, (HttpContext context, DeadlineJob job, PlanningSettings settings) =>
            new RazorComponentResult<DeadlinesPage>(new { Person = Person.Of(context), Overview = settings.Plans.Count == 0 ? null : ShownPaths.Named(job.Run(new DeadlineRequest([], null, null))) }));
        service.MapGet("/echeances.ics", Calendar);
    }

    private static FileContentHttpResult Calendar(DeadlineJob job, PlanningSettings settings, TimeProvider clock)
    {
        using var calendar = new MemoryStream();
        CalendarDeadlines.Write(ShownPaths.Named(job.Run(new DeadlineRequest([], null, null))), settings.Reminders, clock.GetUtcNow(), calendar);
        return TypedResults.Bytes(calendar.ToArray(), "text/calendar; charset=utf-8", "echeances.ics");
    }
}
