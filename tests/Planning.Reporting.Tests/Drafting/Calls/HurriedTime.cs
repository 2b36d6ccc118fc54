namespace Planning.Reporting.Tests.Drafting.Calls;

/// <summary>A clock on which pauses take no time: each is noted, and the hour moves on by as much.</summary>
internal sealed class HurriedTime : TimeProvider
{
    private long ticks;

    /// <summary>The pauses, in order.</summary>
    public List<TimeSpan> Pauses { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            Pauses.Add(dueTime);
            ticks += dueTime.Ticks;
        }

        return System.CreateTimer(callback, state, dueTime < TimeSpan.Zero ? dueTime : TimeSpan.Zero, period);
    }
}
