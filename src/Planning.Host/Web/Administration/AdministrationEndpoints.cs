using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions;
using Planning.Host.Inbox;
using Planning.Host.Plugins;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Scheduling.Words;
using Planning.Host.Settings;
using Planning.Host.Web.Frame;
using Planning.Host.Web.Schedules;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Administration;

/// <summary>The page of who runs the service.</summary>
internal static class AdministrationEndpoints
{
    private const int MostNext = 10;

    /// <summary>Maps it.</summary>
    public static void MapAdministration(this IEndpointRouteBuilder service)
    {
        service.MapGet(Places.Administration, Show).RequireAuthorization(nameof(Role.Administrator));
        service.MapPost($"{Places.Administration}/extensions/{{id}}", Switch).RequireAuthorization(nameof(Role.Administrator));
    }

    private static RazorComponentResult<AdministrationPage> Show(HttpContext context, [AsParameters] AdministrationSources sources) => new(new
    {
        Person = Person.Of(context),
        Health = ServiceHealth.Now(sources.Ledger, sources.Settings),
        Mail = MailState.Now(sources.Mails, sources.Settings),
        Next = NextOf(sources),
        Plugins = ListedPlugin.Of(sources.Plugins.Entries, new DisabledPlugins(sources.Settings.Plugins).Read(), sources.Settings.AllowedPlugins),
        Inboxes = (IReadOnlyList<string>)[.. sources.Inbox.Folders.Select(Tell)],
        Open = (IReadOnlyList<Work>)[.. sources.Ledger.Open().Take(100)],
        Failed = sources.Ledger.Last(WorkSearch.All with { State = WorkState.Failed, Most = 30 }),
        Deeds = sources.Ledger.Deeds(),
    });

    private static IReadOnlyList<ListedSchedule> NextOf(AdministrationSources sources) =>
        [.. sources.Book.All().Where(s => s.IsEnabled).OrderBy(s => Occurrences.Next(s.When, sources.Clock.GetUtcNow(), ParisTime.Zone) ?? DateTimeOffset.MaxValue).Take(MostNext).Select(s => ListedSchedule.Of(s, sources.Book, sources.Kinds, sources.Clock))];

    /// <summary>Enables or disables a plugin, as the command does; the service takes it over by itself.</summary>
    private static RedirectHttpResult Switch(HttpContext context, string id, [FromForm(Name = "geste")] string deed, WorkLedger ledger, PlanningSettings settings)
    {
        var isDisabled = deed switch
        {
            "desactiver" => true,
            "activer" => false,
            _ => throw new UserErrorException("PLN1886", "Ce geste n'existe pas.", "Rechargez la page, et choisissez l'un de ceux qu'elle propose."),
        };
        var (named, isChanged) = new DisabledPlugins(settings.Plugins).Set(id, isDisabled);
        if (isChanged)
        {
            ledger.Note(Person.Of(context).Name, isDisabled ? "a désactivé l'extension" : "a activé l'extension", named);
        }

        return TypedResults.Redirect($"{Places.Administration}#extensions");
    }

    private static string Tell(InboxFolderState folder) => $"{folder.Watched.Folder} : {FrenchCount.Of(folder.Taken, "document pris", "documents pris")} depuis le démarrage, {folder.Waiting} en attente"
        + (folder.HeldOpen.Count > 0 ? $", dont ouverts ailleurs : {string.Join(", ", folder.HeldOpen.Take(5))}" : string.Empty) + (folder.Trouble is { } trouble ? $". {trouble.Message} {trouble.Remedy}" : ".");
}
