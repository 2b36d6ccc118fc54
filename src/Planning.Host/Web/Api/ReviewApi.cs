using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands;
using Planning.Host.Jobs;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Host.Works.Kinds;
using Planning.Indicators.Exchange.Export;

namespace Planning.Host.Web.Api;

/// <summary>The review of extracted values by a person, through a program.</summary>
internal static class ReviewApi
{
    /// <summary>Maps its addresses.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/relecture", List).For(Role.Evaluator).Produces<DescribedObservations>().WithSummary("Les valeurs que personne n’a relues, chacune avec sa confiance.");
        api.MapPost("/relecture/{id:long}", Decide).For(Role.Evaluator).Produces<DescribedObservations>().WithSummary("Décide d’une valeur : valider, corriger, rejeter, rouvrir.");
        api.MapGet("/relecture/{id:long}/page.svg", Crop).For(Role.Evaluator).MayMiss().Produces<string>(contentType: "image/svg+xml").WithSummary("Le passage de la page d’où vient une valeur, dessiné.");
    }

    private static FileContentHttpResult List(StoreSource stores)
    {
        using var store = stores.OpenIfAny(null);
        var all = ShownPaths.Named(store?.All() ?? []);
        return JsonBytes.Of(stream => ObservationJson.Write(all, ReviewQueue.Of(all), stream));
    }

    private static FileContentHttpResult Decide(HttpContext context, long id, DecisionAsked asked, StoreSource stores, WorkLedger ledger)
    {
        var person = Person.Of(context);
        using var store = stores.OpenExisting(null);
        var decided = ReviewDecision.Of(asked.Decision, asked.Valeur, asked.Motif).Record(store, id, person.Name);
        ledger.Note(person.Name, $"a relu : {ObservationStatusNames.French(decided.Status)}", $"observation n° {id}");
        return JsonBytes.Of(stream => ObservationJson.Write(ShownPaths.Named(store.All(decided.Observation.Indicator)), ShownPaths.Named([decided]), stream));
    }

    private static IResult Crop(long id, StoreSource stores, SourcePage pages)
    {
        using var store = stores.OpenExisting(null);
        return pages.CropOf(store.Get(id)).Svg is { } svg
            ? TypedResults.Bytes(Encoding.UTF8.GetBytes(svg), "image/svg+xml") : TypedResults.NotFound();
    }
}
