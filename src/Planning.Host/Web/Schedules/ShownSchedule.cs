using Planning.Host.Scheduling.Schedules;
using Planning.Host.Scheduling.Words;
using Planning.Host.Web.Reports;
using Planning.Host.Works;

namespace Planning.Host.Web.Schedules;

/// <summary>What a schedule does, as the form that changes it shows it.</summary>
/// <param name="Deed">What is done; empty for what the page does not make.</param>
/// <param name="Said">When, as a person said it.</param>
/// <param name="Folder">The mark of its folder, or that it is kept where the page does not propose it.</param>
/// <param name="FolderName">The folder's name.</param>
/// <param name="Report">The kind of the report.</param>
/// <param name="Period">The years of the report.</param>
/// <param name="Territory">The territory.</param>
/// <param name="Programme">The work programme.</param>
/// <param name="OnlyReviewed">Whether only reviewed values are used.</param>
/// <param name="SkipHolidays">Whether what falls on a public holiday is moved.</param>
public sealed record ShownSchedule(string Deed, string Said, string Folder, string FolderName, string Report, string Period, string Territory, string Programme, bool OnlyReviewed, bool SkipHolidays)
{
    /// <summary>The schedule, shown.</summary>
    internal static ShownSchedule Of(Schedule schedule, ScheduleChoices choices)
    {
        var order = schedule.Order;
        var deed = order.Kind switch
        {
            WorkKind.Report => ScheduleSent.Report,
            WorkKind.Extract => ScheduleSent.Extract,
            WorkKind.Check => ScheduleSent.Check,
            _ => string.Empty,
        };
        var (folder, proposed) = (order.Paths is [var path, ..] ? path : string.Empty, deed == ScheduleSent.Report ? choices.Plans : choices.Folders);
        return new ShownSchedule(
            deed,
            schedule.Said,
            folder.Length > 0 && FolderMark.Of(folder) is var mark && proposed.Any(f => f.Mark == mark) ? mark : ScheduleSent.Kept,
            Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
            order.Report ?? string.Empty,
            order.Period ?? string.Empty,
            order.Territory ?? string.Empty,
            order.Programme ?? string.Empty,
            order.OnlyReviewed,
            schedule.When.Shift == DayShift.HolidayToNext);
    }
}
