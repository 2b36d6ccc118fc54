using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Planning.Host.Web;

/// <summary>Refuses at once what says that it is too big: read as a form, it would pass for a page that is out of date.</summary>
internal static class UploadLimit
{
    /// <summary>Adds it before anything that reads what is sent.</summary>
    public static IApplicationBuilder UseUploadLimit(this IApplicationBuilder service) => service.Use((context, next) =>
    {
        if (context.Request.ContentLength > context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            context.Response.Headers.Connection = "close";
            return Task.CompletedTask;
        }

        return next(context);
    });
}
