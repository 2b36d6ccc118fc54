using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Quartz;

namespace Planning.Host.Operation.Health;

/// <summary>Tells other machines how the service is. They learn which of its parts fails, and neither names nor places.</summary>
internal static class HealthServices
{
    /// <summary>Answers as long as the process does: where it no longer answers, start it anew.</summary>
    public const string Alive = "/sante/vivant";

    /// <summary>Answers 200 where works can be taken in and done, 503 where not: where not, send nobody there.</summary>
    public const string Ready = "/sante/pret";

    /// <summary>Adds the checks.</summary>
    public static IServiceCollection AddServiceHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<LedgerHealth>("travaux")
            .AddCheck<DiskHealth>("disque")
            // Works that wait long for their turn are no fault of the scheduler's.
            .AddQuartz(o => (o.Name, o.StaleFiringTolerance) = ("programmation", null));
        return services;
    }

    /// <summary>Maps their addresses, which anyone who reaches the service may ask.</summary>
    public static void MapHealth(this WebApplication service)
    {
        service.MapHealthChecks(Alive, new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        service.MapHealthChecks(Ready, new HealthCheckOptions { ResponseWriter = Write }).AllowAnonymous();
    }

    private static async Task Write(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartObject();
        json.WriteString("status", report.Status.ToString());
        json.WriteStartObject("checks");
        foreach (var (name, entry) in report.Entries)
        {
            json.WriteString(name, entry.Status.ToString());
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
