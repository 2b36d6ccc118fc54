using System.Globalization;
using Planning.Host.Scheduling.Words;

namespace Planning.Host.Tests.Scheduling.Words;

public sealed class OccurrencesTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Theory]
    [InlineData("chaque premier lundi du mois à 7 h", "2026-11-27 08:00", "2026-12-07 07:00")]
    [InlineData("le dernier vendredi du mois à 8 h", "2026-11-27 08:00", "2026-12-25 08:00")]
    [InlineData("le dernier vendredi du mois à 8 h, sauf jours fériés", "2026-11-27 08:00", "2026-12-28 08:00")]
    [InlineData("le 1er mai à 9 h", "2026-11-27 08:00", "2027-05-01 09:00")]
    [InlineData("le 1er mai à 9 h, sauf jours fériés", "2026-11-27 08:00", "2027-05-03 09:00")]
    [InlineData("le 28 novembre à 9 h, sauf jours fériés", "2026-11-27 08:00", "2026-11-28 09:00")]
    [InlineData("le 28 novembre à 9 h, reporté au jour ouvré suivant", "2026-11-27 08:00", "2026-11-30 09:00")]
    [InlineData("chaque trimestre le premier jour ouvré à 7 h", "2026-11-27 08:00", "2027-01-04 07:00")]
    [InlineData("le dernier jour ouvré du mois à 7 h", "2026-10-15 08:00", "2026-10-30 07:00")]
    [InlineData("tous les jours ouvrés à 6 h 30", "2027-05-05 08:00", "2027-05-07 06:30")]
    [InlineData("le 31 de chaque mois à 7 h", "2027-01-31 08:00", "2027-03-31 07:00")]
    [InlineData("le 29 février à 9 h", "2026-11-27 08:00", "2028-02-29 09:00")]
    public void The_next_time_is_told_on_the_clock_of_the_wall(string said, string after, string next)
    {
        var now = DateTime.ParseExact(after, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        Assert.Equal(next, Occurrences.Next(ScheduleText.Read(said, now), now)!.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_day_moved_onto_another_that_has_its_own_run_is_run_once()
    {
        // Thursday 6 May 2027 is Ascension; the run moved to the 7th is that of the 7th.
        var schedule = ScheduleText.Read("tous les jours ouvrés à 6 h 30", new DateTime(2027, 5, 4));
        Assert.Equal([5, 7, 10], Following(schedule, new DateTimeOffset(2027, 5, 4, 12, 0, 0, TimeSpan.Zero)).Take(3).Select(d => d.Day));
    }

    [Theory]
    [InlineData("2027-03-27", "2027-03-28T01:30:00Z,2027-03-29T00:30:00Z")]
    [InlineData("2026-10-24", "2026-10-25T00:30:00Z,2026-10-26T01:30:00Z")]
    public void At_the_change_of_the_clocks_it_takes_place_once(string day, string moments)
    {
        var after = DateTimeOffset.ParseExact(day + "T12:00:00Z", "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var next = Following(ScheduleText.Read("tous les jours à 2 h 30", after.DateTime), after).Take(2).Select(d => d.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        Assert.Equal(moments, string.Join(',', next));
    }

    [Fact]
    public void Every_hour_never_stands_still_on_the_days_that_the_clocks_change()
    {
        var schedule = ScheduleText.Read("toutes les heures", new DateTime(2026, 1, 1));
        foreach (var day in (DateTimeOffset[])[new(2027, 3, 27, 20, 0, 0, TimeSpan.Zero), new(2026, 10, 24, 20, 0, 0, TimeSpan.Zero)])
        {
            var moments = Following(schedule, day).Take(12).ToList();
            Assert.Equal(moments.Distinct().Order(), moments);
        }
    }

    [Fact]
    public void The_public_holidays_are_the_eleven_of_the_labour_code()
    {
        var days = Enumerable.Range(0, 365).Select(new DateOnly(2027, 1, 1).AddDays).Where(FrenchWorkingDays.IsHoliday);
        Assert.Equal(["01-01", "03-29", "05-01", "05-06", "05-08", "05-17", "07-14", "08-15", "11-01", "11-11", "12-25"], days.Select(d => d.ToString("MM-dd", CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<DateTimeOffset> Following(SpokenSchedule schedule, DateTimeOffset after)
    {
        while (Occurrences.Next(schedule, after, Paris) is { } next)
        {
            yield return next;
            after = next;
        }
    }
}
