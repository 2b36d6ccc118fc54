using Microsoft.Extensions.Logging;
using Planning.Host.Serving;
using Planning.Host.Works;

namespace Planning.Host.Scheduling;

/// <summary>Gives the scheduler, from time to time, the works that are kept and that it does not know: those taken in while its database was away.</summary>
internal sealed class WorkSweep(WorkLedger ledger, WorkQueue queue, TimeProvider clock, ILogger<WorkSweep> log)
    : Sweep(TimeSpan.FromSeconds(20), "The works that wait could not be given to the scheduler", clock, log)
{
    /// <inheritdoc/>
    public override async Task SweepAsync(CancellationToken cancellation)
    {
        foreach (var work in ledger.Open())
        {
            await queue.ScheduleAsync(work, cancellation);
        }
    }
}
