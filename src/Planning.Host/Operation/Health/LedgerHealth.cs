using Microsoft.Extensions.Diagnostics.HealthChecks;
using Planning.Abstractions;
using Planning.Host.Works;

namespace Planning.Host.Operation.Health;

/// <summary>Whether the works can be read.</summary>
internal sealed class LedgerHealth(WorkLedger ledger) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await Task.Run(ledger.Counts, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (UserErrorException e)
        {
            return HealthCheckResult.Unhealthy(e.Message);
        }
    }
}
