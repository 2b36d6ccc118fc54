using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Planning.Abstractions;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Host.Commands;
using Planning.Host.Jobs;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Frame;
using Planning.Host.Web.SignIn;
using Planning.Host.Works;
using Planning.Indicators.Series;

namespace Planning.Host.Web.Evaluation;

/// <summary>The pages of the evaluation team: values to review, series, extraction.</summary>
internal static class EvaluationEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapEvaluation(this IEndpointRouteBuilder service)
    {
        service.MapGet(Places.Review, Review).RequireAuthorization(nameof(Role.Evaluator));
        service.MapGet("/relecture/{id:long}/page.svg", Crop).RequireAuthorization(nameof(Role.Evaluator));
        service.MapPost("/relecture/{id:long}", Decide).RequireAuthorization(nameof(Role.Evaluator));
        service.MapPost("/extractions", Extract).RequireAuthorization(nameof(Role.Evaluator));
        service.MapGet(Places.Series, List);
        service.MapGet("/series/{indicator}", Show);
    }

    private static RazorComponentResult<ReviewPage> Review(HttpContext context, [FromQuery(Name = "apres")] long? after, StoreSource stores, CatalogueSource catalogue, SourcePage pages, OwnPaths paths)
    {
        using var store = stores.OpenIfAny(null);
        var turn = ReviewTurn.Of(store, after);
        var shown = turn.Shown is { } id ? store!.Get(id) : null;
        return new(new
        {
            Person = Person.Of(context),
            Turn = turn,
            Shown = shown,
            Name = shown is null ? string.Empty : NameOf(catalogue, shown.Observation.Indicator),
            Rivals = shown is null ? [] : SeriesComposer.Rivals(shown, store!.All(shown.Observation.Indicator)),
            WhyNoCrop = shown is null ? string.Empty : paths.Hide(pages.WhyNone(shown)),
        });
    }

    private static FileContentHttpResult Crop(HttpContext context, long id, StoreSource stores, SourcePage pages, OwnPaths paths)
    {
        using var store = stores.OpenExisting(null);
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox";
        var (svg, why) = pages.CropOf(store.Get(id));
        return TypedResults.Bytes(Encoding.UTF8.GetBytes(svg ?? CropNote.Of(paths.Hide(why))), "image/svg+xml");
    }

    private static RedirectHttpResult Decide(HttpContext context, long id, [AsParameters] SentDecision sent, StoreSource stores, WorkLedger ledger)
    {
        var person = Person.Of(context);
        using var store = stores.OpenExisting(null);
        var decided = ReviewDecision.Of(sent.Decision, sent.Value, sent.Reason).Record(store, id, person.Name);
        ledger.Note(person.Name, $"a relu : {ObservationStatusNames.French(decided.Status)}", $"observation n° {id}");
        return TypedResults.Redirect(ReviewTurn.AddressOf(sent.After));
    }

    private static async Task<RedirectHttpResult> Extract(HttpContext context, [FromForm] ExtractForm sent, UploadedWork uploads, PasswordSeal seal)
    {
        var work = await uploads.AddAsync(Person.Of(context), WorkOrigin.Page, sent.Fichiers ?? (IReadOnlyList<IFormFile>)[], sent.Order(seal), context.RequestAborted);
        return TypedResults.Redirect($"/travaux/{work.Id}");
    }

    private static RazorComponentResult<SeriesListPage> List(HttpContext context, [FromQuery(Name = "q")] string? search, StoreSource stores, CatalogueSource catalogue)
    {
        using var store = stores.OpenIfAny(null);
        var names = catalogue.Load().Definitions.ToDictionary(d => d.Id, d => d.Name);
        var wanted = Folding.Fold(search ?? string.Empty);
        return new(new
        {
            Person = Person.Of(context),
            Search = search ?? string.Empty,
            Found = (IReadOnlyList<(string, IndicatorSeries)>)[.. SeriesComposer.Compose(store?.All() ?? []).Select(s => (Name: names.GetValueOrDefault(s.Indicator, s.Indicator), s))
                .Where(s => wanted.Length == 0 || Folding.Fold($"{s.Name} {s.s.Territory.Name} {s.s.Territory.Code}").Contains(wanted, StringComparison.Ordinal)).OrderBy(s => Folding.Fold(s.Name), StringComparer.Ordinal)],
        });
    }

    private static IResult Show(HttpContext context, string indicator, [FromQuery(Name = "territoire")] string? territory, StoreSource stores, CatalogueSource catalogue)
    {
        using var store = stores.OpenIfAny(null);
        return SeriesComposer.Compose(store?.All(indicator) ?? []).FirstOrDefault(s => SeriesWords.IsMeant(s.Territory, territory ?? string.Empty)) is { } series
            ? new RazorComponentResult<SeriesPage>(new { Person = Person.Of(context), Name = NameOf(catalogue, indicator), Series = series }) : TypedResults.NotFound();
    }

    private static string NameOf(CatalogueSource catalogue, string indicator) => catalogue.Load().Definitions.FirstOrDefault(d => d.Id == indicator)?.Name ?? indicator;
}
