using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Planning.Host.Settings;

namespace Planning.Host.Operation.Telemetry;

/// <summary>Figures and traces of the service, for those who asked for them in the settings; nothing leaves the machine otherwise.</summary>
internal static class TelemetryServices
{
    /// <summary>Where Prometheus finds the figures.</summary>
    public const string Metrics = "/metrics";

    /// <summary>The runtime's own (memory, collections, threads), and those of the page.</summary>
    private static readonly string[] Meters = [WorkTelemetry.Name, "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"];

    private static readonly string[] Sources = [WorkTelemetry.Name, "Microsoft.AspNetCore"];

    /// <summary>Adds them, as far as the settings ask for them.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, ServiceSettings settings)
    {
        services.AddMetrics().AddSingleton<ServiceGauges>();
        var telemetry = services.AddOpenTelemetry().ConfigureResource(r => r.AddService("planning", serviceVersion: typeof(TelemetryServices).Assembly.GetName().Version?.ToString(3)));
        telemetry.WithMetrics(metrics =>
        {
            metrics.AddMeter(Meters);
            if (settings.HasMetrics)
            {
                metrics.AddPrometheusExporter();
            }

            if (settings.Telemetry is { } collector)
            {
                metrics.AddOtlpExporter(o => o.Endpoint = collector);
            }
        });
        if (settings.Telemetry is { } receiver)
        {
            telemetry.WithTracing(traces => traces.AddSource(Sources).AddOtlpExporter(o => o.Endpoint = receiver));
        }

        return services;
    }

    /// <summary>Maps the address of the figures, where they may be read.</summary>
    public static void MapTelemetry(this WebApplication service, ServiceSettings settings)
    {
        service.Services.GetRequiredService<ServiceGauges>();
        if (settings.HasMetrics)
        {
            service.MapPrometheusScrapingEndpoint(Metrics).AllowAnonymous();
        }
    }
}
