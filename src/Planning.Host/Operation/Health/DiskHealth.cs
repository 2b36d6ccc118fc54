using Microsoft.Extensions.Diagnostics.HealthChecks;
using Planning.Host.Settings;

namespace Planning.Host.Operation.Health;

/// <summary>Whether the disk of the data has room for the next works.</summary>
internal sealed class DiskHealth(PlanningSettings settings) : IHealthCheck
{
    /// <inheritdoc/>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var room = DiskRoom.Of(settings.Data);
            return Task.FromResult(room.IsOut ? HealthCheckResult.Unhealthy($"{room} libres") : room.IsLow ? HealthCheckResult.Degraded($"{room} libres") : HealthCheckResult.Healthy());
        }
        catch (IOException e)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy(e.Message));
        }
    }
}
