using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Planning.Abstractions;
using Planning.Host.Settings;

namespace Planning.Host.Web.SignIn;

/// <summary>The way out of the service, and of the provider of identities where that has one.</summary>
internal static class SignOutEndpoints
{
    /// <summary>The page of those who left.</summary>
    public const string Left = "/sorti";

    /// <summary>Maps it.</summary>
    public static void MapSignOut(this IEndpointRouteBuilder service)
    {
        service.MapPost("/sortir", LeaveAsync);
        service.MapGet(Left, () => new RazorComponentResult<LeftPage>()).AllowAnonymous();
    }

    private static async Task<IResult> LeaveAsync(HttpContext context, [FromForm] IFormCollection form, PlanningSettings settings, IOptionsMonitor<OpenIdConnectOptions> options)
    {
        if (settings.Service.SignIn is null)
        {
            return TypedResults.Redirect("/");
        }

        var properties = new AuthenticationProperties { RedirectUri = Left };
        return await HasWayOutAsync(options.Get(OpenIdConnectDefaults.AuthenticationScheme), context.RequestAborted)
            ? TypedResults.SignOut(properties, [CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme])
            : TypedResults.SignOut(properties, [CookieAuthenticationDefaults.AuthenticationScheme]);
    }

    private static async Task<bool> HasWayOutAsync(OpenIdConnectOptions provider, CancellationToken cancellation)
    {
        try
        {
            return (await provider.ConfigurationManager!.GetConfigurationAsync(cancellation)).EndSessionEndpoint is { Length: > 0 };
        }
        catch (UserErrorException)
        {
            // The provider is away: one leaves the service all the same.
            return false;
        }
    }
}
