using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Planning.Host.Web;

/// <summary>The style, the script and the icon of the pages, carried in the program: they are there wherever it is started from.</summary>
internal static class AssetEndpoints
{
    private static readonly (string Name, string Type)[] All =
    [
        ("planning.css", "text/css; charset=utf-8"),
        ("planning.js", "text/javascript; charset=utf-8"),
        ("favicon.svg", "image/svg+xml"),
    ];

    /// <summary>Maps them.</summary>
    public static void MapAssets(this IEndpointRouteBuilder service)
    {
        foreach (var (name, type) in All)
        {
            var content = Read(name);
            var mark = new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(content))[..16]}\"");
            service.MapGet($"/{name}", (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=3600";
                return Results.Bytes(content, type, entityTag: mark);
            }).AllowAnonymous().ExcludeFromDescription();
        }
    }

    private static byte[] Read(string name)
    {
        using var stream = typeof(AssetEndpoints).Assembly.GetManifestResourceStream($"Assets.{name}")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
