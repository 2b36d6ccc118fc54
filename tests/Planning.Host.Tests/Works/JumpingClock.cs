namespace Planning.Host.Tests.Works;

/// <summary>A clock whose hands a test moves, apart from the time that passes.</summary>
internal sealed class JumpingClock : TimeProvider
{
    /// <summary>How far its hands are from the machine's.</summary>
    public TimeSpan Jump { get; set; }

    /// <summary>How much more time has passed than did.</summary>
    public TimeSpan Passed { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Jump;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => base.GetUtcNow().Ticks + Passed.Ticks;
}
