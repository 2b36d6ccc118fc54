using Planning.Abstractions;

namespace Planning.Host.Works;

/// <summary>Says in the ledger what a work is doing, once a second at most. A ledger that cannot be used stops no work: what is said there next is its end.</summary>
internal sealed class WorkProgress(WorkLedger ledger, string id, TimeProvider clock) : IProgress<string>
{
    private readonly Lock gate = new();
    private long? last;

    /// <inheritdoc/>
    public void Report(string value)
    {
        lock (gate)
        {
            if (last is { } before && clock.GetElapsedTime(before) < TimeSpan.FromSeconds(1))
            {
                return;
            }

            last = clock.GetTimestamp();
            try
            {
                ledger.Say(id, value);
            }
            catch (UserErrorException)
            {
            }
        }
    }
}
