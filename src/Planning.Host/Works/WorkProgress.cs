namespace Planning.Host.Works;

/// <summary>Says in the ledger what a work is doing, once a second at most.</summary>
internal sealed class WorkProgress(WorkLedger ledger, string id, TimeProvider clock) : IProgress<string>
{
    private readonly Lock gate = new();
    private DateTimeOffset next;

    /// <inheritdoc/>
    public void Report(string value)
    {
        lock (gate)
        {
            if (clock.GetUtcNow() >= next)
            {
                ledger.Say(id, value);
                next = clock.GetUtcNow() + TimeSpan.FromSeconds(1);
            }
        }
    }
}
