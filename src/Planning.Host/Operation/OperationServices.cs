using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Host.Operation.Health;
using Planning.Host.Operation.Retention;
using Planning.Host.Operation.Telemetry;
using Planning.Host.Settings;

namespace Planning.Host.Operation;

/// <summary>What keeps the service in order: the system that starts it, its log, its health, its figures, the removal of what is past its time.</summary>
internal static class OperationServices
{
    /// <summary>Adds it.</summary>
    public static void AddOperation(this WebApplicationBuilder builder, PlanningSettings settings)
    {
        // Each does nothing unless that system started the program.
        builder.Services.AddSystemd().AddWindowsService(o => o.ServiceName = "Planning");
        if (settings.Service.JsonLogs)
        {
            builder.Logging.AddJsonConsole(o => (o.UseUtcTimestamp, o.TimestampFormat) = (true, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"));
        }

        builder.Services.AddServiceHealth().AddTelemetry(settings.Service);
        builder.Services.AddSingleton<WorkRetention>().AddHostedService<RetentionSweep>();
    }

    /// <summary>Maps the addresses that machines ask.</summary>
    public static void MapOperation(this WebApplication service, PlanningSettings settings)
    {
        service.MapHealth();
        service.MapTelemetry(settings.Service);
    }
}
