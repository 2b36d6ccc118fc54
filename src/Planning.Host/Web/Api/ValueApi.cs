using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Host.Jobs;
using Planning.Host.Web.SignIn;
using Planning.Host.Wording;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Exchange.Export;
using Planning.Indicators.Exchange.Import;

namespace Planning.Host.Web.Api;

/// <summary>The values that are kept, one by one and as series, the ways in and out, and the catalogue that they are of.</summary>
internal static class ValueApi
{
    /// <summary>Maps its addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/indicateurs", Series).Produces<DescribedSeries>().WithSummary("Les séries que font les valeurs gardées, chaque valeur avec sa source.");
        api.MapGet("/observations", List).Produces<DescribedObservations>().WithSummary("Les valeurs gardées, une par une : place dans le document, confiance, décisions.");
        api.MapGet("/observations/{id:long}", Show).MayMiss().Produces<DescribedObservations>().WithSummary("Une valeur gardée.");
        api.MapGet("/observations/historique", History).Produces<DescribedEvents>().WithSummary("Ce qui est arrivé aux valeurs, du plus ancien au plus récent : relevées, validées, corrigées, rejetées, par qui et quand.");
        api.MapGet("/observations/export", Export).Produces<byte[]>(contentType: "text/csv").WithSummary("Les valeurs en un fichier : csv ou xlsx.");
        api.MapPost("/observations/import", ImportAsync).TakesFiles().For(Role.Evaluator).WithSummary("Importe un tableau de séries (csv ou xlsx), ou dit seulement ce qui changerait.");
        api.MapGet("/catalogue", (CatalogueSource source) => Told(source.Load().Definitions)).ProducesData().WithSummary("Le catalogue d’indicateurs : identifiant, nom, unité, alias.");
        api.MapGet("/catalogue/{indicateur}", (string indicateur, CatalogueSource source) => source.Load().Find(indicateur) is { } found ? (IResult)Told([found]) : TypedResults.NotFound())
            .MayMiss().ProducesData().WithSummary("Un indicateur du catalogue.");
    }

    private static FileContentHttpResult Series([AsParameters] ValueQuery query, StoreSource stores) => JsonBytes.Of(stream => ObservationJson.WriteSeries(query.Of(Kept(stores)), stream));

    private static FileContentHttpResult List([AsParameters] ValueQuery query, StoreSource stores)
    {
        var all = Kept(stores);
        return JsonBytes.Of(stream => ObservationJson.Write(all, query.Of(all), stream));
    }

    private static Results<FileContentHttpResult, NotFound> Show(long id, StoreSource stores)
    {
        var all = Kept(stores);
        return all.FirstOrDefault(o => o.Id == id) is { } found ? JsonBytes.Of(stream => ObservationJson.Write([.. all.Where(o => o.Observation.Indicator == found.Observation.Indicator)], [found], stream)) : TypedResults.NotFound();
    }

    private static FileContentHttpResult History([AsParameters] ValueQuery query, StoreSource stores) => JsonBytes.Of(stream => HistoryJson.Write(query.Of(Kept(stores)), stream));

    private static FileContentHttpResult Export([AsParameters] ValueQuery query, [FromQuery] string? forme, StoreSource stores)
    {
        var all = Kept(stores);
        var chosen = query.Of(all);
        return (forme ?? "csv") switch
        {
            "csv" => JsonBytes.Of(stream => CsvExport.Write(all, chosen, stream), "text/csv; charset=utf-8", "indicateurs.csv"),
            "xlsx" => JsonBytes.Of(stream => XlsxExport.Write(all, chosen, stream), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "indicateurs.xlsx"),
            var other => throw new UserErrorException("PLN1924", $"« {other} » n’est pas une forme d’export.", "Écrivez forme=csv ou forme=xlsx ; les mêmes valeurs en JSON sont à /api/observations."),
        };
    }

    private static async Task<Ok<ImportTold>> ImportAsync(HttpContext context, [FromForm] ImportForm? form, StoreSource stores, CatalogueSource catalogue, WorkLedger ledger)
    {
        form ??= new ImportForm();
        using var sent = await SentFile.TakeAsync(form.Fichier, "fichier", [".csv", ".xlsx"], context.RequestAborted);
        return TypedResults.Ok(Import(form, sent.Path, Person.Of(context), stores, catalogue, ledger));
    }

    private static ImportTold Import(ImportForm form, string file, Person person, StoreSource stores, CatalogueSource catalogue, WorkLedger ledger)
    {
        using var store = form.Essai ? stores.OpenIfAny(null) : stores.Open(null);
        var plan = ImportPlanner.Plan(form.Request(file), store?.All() ?? [], catalogue.Load().Definitions);
        IReadOnlyList<Observation> additions = [.. plan.Additions.Select(ShownPaths.Named)];
        var added = form.Essai || additions.Count == 0 ? 0 : store!.Save(additions, person.Name).Added;
        if (added > 0)
        {
            ledger.Note(person.Name, $"a importé {FrenchCount.OfFeminine(added, "valeur", "valeurs")}", Path.GetFileName(file));
        }

        return new ImportTold(added, plan.New.Count, plan.Conflicts.Count, plan.Identical, plan.Absent, plan.Ignored, [.. plan.Notices.Select(n => ProgramWording.Of($"{n.Message} {n.Remedy}".Trim()))]);
    }

    /// <summary>Each in a file that is called by its name.</summary>
    private static FileContentHttpResult Told(IReadOnlyList<IndicatorDefinition> definitions) => JsonBytes.Of(stream => CatalogueJson.Write([.. definitions.Select(d => d with { File = ShownPaths.NameOf(d.File) })], stream));

    private static IReadOnlyList<RecordedObservation> Kept(StoreSource stores)
    {
        using var store = stores.OpenIfAny(null);
        return ShownPaths.Named(store?.All() ?? []);
    }
}
