using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions.Deadlines;
using Planning.Host.Deadlines;
using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;
using Planning.Reporting.Deadlines;

namespace Planning.Host.Web.Api;

/// <summary>The legal deadlines of the plans that the settings declare.</summary>
internal static class DeadlineApi
{
    /// <summary>Maps its addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/echeances", List).Produces<DescribedDeadlines>().WithSummary("Les échéances légales des plans déclarés.");
        api.MapGet("/echeances.ics", Calendar).Produces<string>(contentType: "text/calendar").WithSummary("Les mêmes, pour un agenda (iCalendar).");
    }

    private static FileContentHttpResult List([AsParameters] DeadlineQuery query, DeadlineJob job, OwnPaths paths) => JsonBytes.Of(stream => JsonDeadlines.Write(Told(query, job, paths), stream));

    private static FileContentHttpResult Calendar([AsParameters] DeadlineQuery query, DeadlineJob job, OwnPaths paths, PlanningSettings settings, TimeProvider clock) =>
        JsonBytes.Of(stream => CalendarDeadlines.Write(Told(query, job, paths), settings.Reminders, clock.GetUtcNow(), stream), "text/calendar; charset=utf-8", "echeances.ics");

    private static DeadlineOverview Told(DeadlineQuery query, DeadlineJob job, OwnPaths paths)
    {
        var told = ShownPaths.Named(job.Run(query.Request()));
        return told with { Unread = [.. told.Unread.Select(n => n with { Message = paths.HideAll(n.Message), Remedy = paths.HideAll(n.Remedy) })] };
    }
}
