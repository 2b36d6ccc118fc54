using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Settings;

namespace Planning.Host.Web;

/// <summary>What a browser is told not to do with our pages.</summary>
internal static class SecurityHeaders
{
    /// <summary>For our pages: nothing from elsewhere, no script within the page, no frame around it.</summary>
    private const string Pages = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /// <summary>For a result that is a page of its own: it carries its style and its script, and is kept apart from ours.</summary>
    public const string Result = "sandbox allow-scripts allow-modals; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

    /// <summary>Adds them to every answer.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder service) => service.Use((context, next) =>
    {
        Set(context);
        return next(context);
    });

    /// <summary>Sets them on one answer.</summary>
    public static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        // A form that is sent when the session is over leads to the provider of identities, as does the way out.
        headers.ContentSecurityPolicy = context.RequestServices.GetRequiredService<PlanningSettings>().Service.SignIn is { } provider ? $"{Pages} {provider.Authority.GetLeftPart(UriPartial.Authority)}" : Pages;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }

        context.Response.OnStarting(() =>
        {
            if (headers.CacheControl.Count == 0)
            {
                headers.CacheControl = "no-store";
            }

            return Task.CompletedTask;
        });
    }
}
