using Planning.Host.Scheduling.Schedules;

namespace Planning.Host.Tests.Scheduling.Schedules;

public sealed class ParisTimeTests
{
    [Theory]
    [InlineData("2026-11-27T06:05:00Z", "7 h 05")]
    [InlineData("2026-07-14T05:00:00Z", "7 h")]
    [InlineData("2026-11-27T23:30:00Z", "0 h 30")]
    public void An_hour_is_told_as_clocks_in_France_show_it(string moment, string expected) =>
        Assert.Equal(expected, ParisTime.HourOf(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_day_is_that_of_France_on_a_machine_that_counts_in_universal_time() =>
        Assert.Equal(new DateOnly(2026, 11, 28), ParisTime.Today(new SetClock(new DateTimeOffset(2026, 11, 27, 23, 30, 0, TimeSpan.Zero))));
}
