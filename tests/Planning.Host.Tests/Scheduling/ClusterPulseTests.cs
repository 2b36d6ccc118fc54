using Planning.Host.Scheduling;

namespace Planning.Host.Tests.Scheduling;

public sealed class ClusterPulseTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    [InlineData(600)]
    public void A_machine_that_stops_is_missed_in_time_and_one_that_is_slow_is_given_more_than_half_of_it(int seconds)
    {
        var (takeOver, pulse) = (TimeSpan.FromSeconds(seconds), ClusterPulse.Of(TimeSpan.FromSeconds(seconds)));

        // It stops right after a sign; the other looks right before that one is too old.
        Assert.InRange(pulse.CheckIn + pulse.Margin + pulse.CheckIn, takeOver / 2, takeOver * 0.9);
        Assert.True(pulse.CheckIn + pulse.Margin > takeOver / 2);
        Assert.All([pulse.CheckIn, pulse.Margin], time => Assert.Equal(0, time.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
