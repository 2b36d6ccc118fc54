using Quartz;

namespace Planning.Host.Scheduling.Words;

/// <summary>When a schedule takes place next.</summary>
internal static class Occurrences
{
    /// <summary>Further than any run of days off.</summary>
    private static readonly TimeSpan LongestShift = TimeSpan.FromDays(12);

    /// <summary>The next moment after another, both on the clock of the wall; null where it never comes.</summary>
    public static DateTime? Next(SpokenSchedule schedule, DateTime after)
    {
        var crons = schedule.Crons.Select(c => new CronExpression(c, TimeZoneInfo.Utc)).ToList();
        if (schedule.Shift == DayShift.None)
        {
            return Next(crons, after);
        }

        // Moved days do not come in the order of those they are moved from: all that may lie before the best is looked at.
        DateTime? best = null;
        for (var raw = Next(crons, after - LongestShift); raw is not null && (best is null || raw < best + LongestShift); raw = Next(crons, raw.Value))
        {
            var moved = DateOnly.FromDateTime(raw.Value) is var day ? FrenchWorkingDays.Shift(day, schedule.Shift).ToDateTime(TimeOnly.FromDateTime(raw.Value)) : raw.Value;
            best = moved > after && (best is null || moved < best) ? moved : best;
        }

        return best;
    }

    /// <summary>
    /// The next moment after another, on the clocks of France. At the hour that the clocks skip in spring, it takes place when they have; at the
    /// one that they do twice in autumn, the first time.
    /// </summary>
    public static DateTimeOffset? Next(SpokenSchedule schedule, DateTimeOffset after, TimeZoneInfo zone)
    {
        var wall = DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(after, zone).DateTime, DateTimeKind.Unspecified);
        while (Next(schedule, wall) is { } next)
        {
            if (InstantOf(next, zone) is var instant && instant > after)
            {
                return instant;
            }

            wall = next;
        }

        return null;
    }

    private static DateTimeOffset InstantOf(DateTime wall, TimeZoneInfo zone)
    {
        var there = DateTime.SpecifyKind(wall, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(there))
        {
            // What the clock shows before the jump, counted on: 2 h 30 is half an hour after it.
            var before = zone.GetUtcOffset(there.AddHours(-3));
            return TimeZoneInfo.ConvertTime(new DateTimeOffset(there, before), zone);
        }

        return new DateTimeOffset(there, zone.IsAmbiguousTime(there) ? zone.GetAmbiguousTimeOffsets(there).Max() : zone.GetUtcOffset(there));
    }

    private static DateTime? Next(IReadOnlyList<CronExpression> crons, DateTime after) =>
        crons.Select(c => c.GetNextValidTimeAfter(new DateTimeOffset(DateTime.SpecifyKind(after, DateTimeKind.Unspecified), TimeSpan.Zero))?.DateTime).Where(n => n is not null).Min();
}
