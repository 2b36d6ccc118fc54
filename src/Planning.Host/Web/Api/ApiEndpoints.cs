using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Planning.Host.Web.SignIn;

namespace Planning.Host.Web.Api;

/// <summary>What programs ask of the service, with a key: never with the sign-in of a browser, which another page could misuse.</summary>
internal static class ApiEndpoints
{
    private static readonly int[] Refusals = [StatusCodes.Status400BadRequest, StatusCodes.Status401Unauthorized, StatusCodes.Status503ServiceUnavailable];

    /// <summary>Maps it, with its description in OpenAPI.</summary>
    public static void MapApi(this IEndpointRouteBuilder service)
    {
        service.MapOpenApi("/api/openapi.json").AllowAnonymous();
        var api = service.MapGroup("/api").DisableAntiforgery().RequireAuthorization(new AuthorizationPolicyBuilder(KeySignIn.Name).RequireAuthenticatedUser().Build());
        foreach (var status in Refusals)
        {
            api.Refuses(status);
        }

        WorkApi.Map(api);
        AnswerApi.Map(api);
        ValueApi.Map(api);
        ReviewApi.Map(api);
        ReportApi.Map(api);
        ScheduleApi.Map(api);
        DeadlineApi.Map(api);
        LawApi.Map(api);
    }

    /// <summary>Asks a role of whoever calls.</summary>
    public static RouteHandlerBuilder For(this RouteHandlerBuilder endpoint, Role role)
    {
        endpoint.RequireAuthorization(role.ToString()).Refuses(StatusCodes.Status403Forbidden);
        return endpoint;
    }

    /// <summary>Says that an address may answer that there is nothing of the name.</summary>
    public static RouteHandlerBuilder MayMiss(this RouteHandlerBuilder endpoint)
    {
        endpoint.Refuses(StatusCodes.Status404NotFound);
        return endpoint;
    }

    /// <summary>Says that an address may refuse what is too big.</summary>
    public static RouteHandlerBuilder TakesFiles(this RouteHandlerBuilder endpoint)
    {
        endpoint.Refuses(StatusCodes.Status413PayloadTooLarge);
        return endpoint;
    }

    private static void Refuses(this IEndpointConventionBuilder endpoint, int status) =>
        endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ApiProblem), [ApiProblem.ContentType]));
}
