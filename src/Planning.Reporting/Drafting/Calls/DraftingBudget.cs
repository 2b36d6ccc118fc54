namespace Planning.Reporting.Drafting.Calls;

/// <summary>What a report's drafting may still take, and what it took.</summary>
internal sealed class DraftingBudget(ModelSettings settings, TimeProvider clock)
{
    private readonly long start = clock.GetTimestamp();
    private long? input = 0;
    private long? output = 0;

    /// <summary>The calls made.</summary>
    public int Calls { get; private set; }

    /// <summary>The time that is left; not below zero.</summary>
    public TimeSpan Left => TimeSpan.FromTicks(Math.Max(0, (TimeSpan.FromSeconds(settings.TotalSeconds) - clock.GetElapsedTime(start)).Ticks));

    /// <summary>Whether another call may be made.</summary>
    public bool AllowsCall => Calls < settings.Calls && Left > TimeSpan.Zero;

    /// <summary>What it took.</summary>
    public DraftUsage Usage => new(Calls, Calls == 0 ? null : input, Calls == 0 ? null : output, Cost, settings.Currency);

    private decimal? Cost => Calls == 0 ? null : ((input / 1_000_000m) * settings.InputPrice) + ((output / 1_000_000m) * settings.OutputPrice);

    /// <summary>Counts a call. A call that failed has no tokens to count; an answer without its tokens makes their sum unknown.</summary>
    public void Add(ModelReply reply)
    {
        Calls++;
        if (reply.Text is not null)
        {
            input += reply.InputTokens;
            output += reply.OutputTokens;
        }
    }
}
