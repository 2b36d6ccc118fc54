namespace Planning.Host.Scheduling;

/// <summary>How the machines that share a database know that one of them has stopped.</summary>
/// <param name="CheckIn">How often each says that it is there, and looks at the others.</param>
/// <param name="Margin">How late it may be beyond that before another takes its works over.</param>
internal readonly record struct ClusterPulse(TimeSpan CheckIn, TimeSpan Margin)
{
    /// <summary>
    /// The pulse by which works are taken over in time. Quartz holds a machine for stopped once its last sign is older than a check-in and the
    /// margin, and looks only at each check-in: at worst, two check-ins and the margin pass. A sixth of the time is left for the looking itself;
    /// and a machine that is only slow may be late by two thirds of it before its works are begun a second time. Quartz keeps whole milliseconds alone.
    /// </summary>
    /// <param name="takeOver">The time within which another machine takes over.</param>
    public static ClusterPulse Of(TimeSpan takeOver) => new(Whole(takeOver / 6), Whole(takeOver / 2));

    private static TimeSpan Whole(TimeSpan time) => new(time.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond);
}
