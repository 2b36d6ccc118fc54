using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Settings;

namespace Planning.Host.Web;

/// <summary>The page of the service.</summary>
internal static class PageServices
{
    /// <summary>Adds what the page needs.</summary>
    public static IServiceCollection AddPages(this IServiceCollection services, PlanningSettings settings)
    {
        services.AddDataProtection().SetApplicationName("planning").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Data, "cles")));
        services.AddRazorComponents();
        services.AddAntiforgery();
        return services;
    }

    /// <summary>Maps its addresses.</summary>
    public static void MapPages(this WebApplication service)
    {
        service.UseAntiforgery();
        service.MapGet("/", () => Results.Text("Planning"));
    }
}
