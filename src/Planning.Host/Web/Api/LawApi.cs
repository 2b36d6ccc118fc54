using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Commands;
using Planning.Host.Jobs;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Reporting.Programmes;
using Planning.Rules.Programmes;
using Planning.Rules.Templates;

namespace Planning.Host.Web.Api;

/// <summary>What documents are held against: the rules, the work programmes, and the plugins that recognise documents.</summary>
internal static class LawApi
{
    private static readonly string[] Yaml = [".yaml", ".yml"];

    /// <summary>Maps its addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/regles", (PlanningSettings settings) => TypedResults.Ok(RulesOf(settings))).WithSummary("Les règles.");
        api.MapGet("/regles/{id}", Explain).MayMiss().Produces<string>(contentType: "text/markdown").WithSummary("La page d’une règle : ce qu’elle demande, son article, ses exemples.");
        api.MapGet("/programmes", (ProgrammeSource source) => TypedResults.Ok<IReadOnlyList<ProgrammeTold>>([.. source.Shipped().Select(f => ProgrammeTold.Of(Path.GetFileNameWithoutExtension(f), source.Open(f).Programme!))]))
            .WithSummary("Les programmes de travail fournis, leurs axes et leurs engagements.");
        api.MapPost("/programmes/verification", InspectAsync).TakesFiles().WithSummary("Vérifie un programme de travail (.yaml) ; dit toutes ses fautes.");
        api.MapPost("/programmes/comparaison", CompareAsync).TakesFiles().ProducesData().WithSummary("Compare deux programmes de travail : engagements abandonnés, reportés, reformulés, nouveaux.");
        api.MapGet("/extensions", (PluginCatalogue plugins, OwnPaths paths) => TypedResults.Ok<IReadOnlyList<PluginTold>>([.. plugins.Entries.Select(e => PluginTold.Of(e, paths))]))
            .For(Role.Administrator).WithSummary("Les extensions, leur état, leurs types de documents.");
        api.MapPost("/extensions/{id}/activer", (HttpContext context, string id, PlanningSettings settings, WorkLedger ledger) => Switch(context, id, isDisabled: false, settings, ledger))
            .For(Role.Administrator).WithSummary("Active une extension qui était désactivée.");
        api.MapPost("/extensions/{id}/desactiver", (HttpContext context, string id, PlanningSettings settings, WorkLedger ledger) => Switch(context, id, isDisabled: true, settings, ledger))
            .For(Role.Administrator).WithSummary("Désactive une extension : les travaux en cours se terminent avec elle.");
    }

    private static IReadOnlyList<NamedMark> RulesOf(PlanningSettings settings)
    {
        var templates = TemplatesCommand.Load(settings);
        return [.. templates.Rules.Select(r => new NamedMark(r.Reference.Id, r.Reference.Title)), .. templates.PlanRules.Select(r => new NamedMark(r.Id, r.Title))];
    }

    private static Results<ContentHttpResult, NotFound> Explain(string id, PlanningSettings settings) =>
        RulePage.All(TemplatesCommand.Load(settings)).FirstOrDefault(p => string.Equals(p.Id, id, StringComparison.OrdinalIgnoreCase)).Page is { } page
            ? TypedResults.Text(page, "text/markdown; charset=utf-8") : TypedResults.NotFound();

    private static async Task<Ok<IReadOnlyList<FaultTold>>> InspectAsync(HttpContext context, IFormFile? programme, ProgrammeSource source)
    {
        using var sent = await SentFile.TakeAsync(programme, nameof(programme), Yaml, context.RequestAborted);
        return TypedResults.Ok<IReadOnlyList<FaultTold>>([.. source.Inspect(sent.Path).Faults.Select(f => new FaultTold(f.Code, f.Line, f.Message, f.Quote))]);
    }

    private static async Task<FileContentHttpResult> CompareAsync(HttpContext context, [FromForm] IFormFile? avant, [FromForm] IFormFile? apres, ProgrammeSource source)
    {
        using var before = await SentFile.TakeAsync(avant, nameof(avant), Yaml, context.RequestAborted);
        using var after = await SentFile.TakeAsync(apres, nameof(apres), Yaml, context.RequestAborted);
        var comparison = ProgrammeComparer.Compare(source.Open(before.Path).Programme!, source.Open(after.Path).Programme!);
        return JsonBytes.Of(stream => JsonProgrammeChanges.Write(comparison, stream));
    }

    private static NoContent Switch(HttpContext context, string id, bool isDisabled, PlanningSettings settings, WorkLedger ledger)
    {
        var (named, isChanged) = new DisabledPlugins(settings.Plugins).Set(id, isDisabled);
        if (isChanged)
        {
            ledger.Note(Person.Of(context).Name, isDisabled ? "a désactivé une extension" : "a activé une extension", named);
        }

        return TypedResults.NoContent();
    }
}
