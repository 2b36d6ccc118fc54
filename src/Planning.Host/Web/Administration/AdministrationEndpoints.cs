using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Inbox;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Planning.Host.Web.Frame;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;

namespace Planning.Host.Web.Administration;

/// <summary>The page of who runs the service.</summary>
internal static class AdministrationEndpoints
{
    /// <summary>Maps it.</summary>
    public static void MapAdministration(this IEndpointRouteBuilder service) => service.MapGet(Places.Administration, (HttpContext context, WorkLedger ledger, PluginCatalogue plugins, InboxState inbox, PlanningSettings settings) =>
        new RazorComponentResult<AdministrationPage>(new
        {
            Person = Person.Of(context),
            Health = ServiceHealth.Now(ledger, settings),
            Plugins = plugins.Entries,
            Inboxes = (IReadOnlyList<string>)[.. inbox.Folders.Select(Tell)],
            Open = (IReadOnlyList<Work>)[.. ledger.Open().Take(100)],
            Failed = ledger.Last(WorkSearch.All with { State = WorkState.Failed, Most = 30 }),
            Deeds = ledger.Deeds(),
        })).RequireAuthorization(nameof(Role.Administrator));

    private static string Tell(InboxFolderState folder) => $"{folder.Watched.Folder} : {FrenchCount.Of(folder.Taken, "document pris", "documents pris")} depuis le démarrage, {folder.Waiting} en attente"
        + (folder.HeldOpen.Count > 0 ? $", dont ouverts ailleurs : {string.Join(", ", folder.HeldOpen.Take(5))}" : string.Empty) + (folder.Trouble is { } trouble ? $". {trouble.Message} {trouble.Remedy}" : ".");
}
