using Planning.Host.Monitoring;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Scheduling.Words;
using Planning.Host.Web.Reports;
using Planning.Host.Works;

namespace Planning.Host.Web.Schedules;

/// <summary>A schedule as its page shows it.</summary>
/// <param name="Key">What tells it from the others.</param>
/// <param name="Name">Its name.</param>
/// <param name="What">What it does.</param>
/// <param name="When">When, in words.</param>
/// <param name="Next">When it takes place next, in words.</param>
/// <param name="Last">How its last run went; empty where there was none.</param>
/// <param name="Trouble">Why it can do nothing; empty where it can.</param>
/// <param name="IsEnabled">Whether it takes place.</param>
/// <param name="IsDeclared">Whether the settings declare it: it is not removed here.</param>
public sealed record ListedSchedule(string Key, string Name, string What, string When, string Next, string Last, string Trouble, bool IsEnabled, bool IsDeclared)
{
    /// <summary>The schedules, by name.</summary>
    internal static IReadOnlyList<ListedSchedule> All(ScheduleBook book, ReportKindSource kinds, TimeProvider clock) => [.. ScheduleLine.All(book, clock).Select(line => Of(line, kinds))];

    /// <summary>One of them.</summary>
    internal static ListedSchedule Of(Schedule schedule, ScheduleBook book, ReportKindSource kinds, TimeProvider clock) => Of(ScheduleLine.Of(schedule, book, clock), kinds);

    private static ListedSchedule Of(ScheduleLine line, ReportKindSource kinds) => new(
        line.Schedule.Key,
        PageText.Name(line.Schedule.Name),
        WhatOf(line.Schedule, kinds),
        PageText.Of(ScheduleWords.Of(line.Schedule.When)),
        line.Schedule.Asked is not null ? "demandé : commence dans les secondes qui viennent" : !line.Schedule.IsEnabled ? "suspendu" : line.Next is { } next ? PageText.Of(ParisTime.Of(next)) : "jamais",
        line.Last is { } last ? PageText.Of($"{ScheduleTelling.Of(last.State)}, {ParisTime.Of(last.Due)}{(last.Message.Length > 0 ? $" : {last.Message}" : string.Empty)}") : string.Empty,
        line.Missing is { } missing ? PageText.Of($"Le dossier « {PageText.Name(Path.GetFileName(missing))} » n'existe plus, ou n'est pas joignable : rien ne pourra être fait.") : string.Empty,
        line.Schedule.IsEnabled,
        line.Schedule.Origin == ScheduleOrigin.Settings);

    /// <summary>What it does; the folder by its name alone, for where it is on the machine is nobody's business.</summary>
    private static string WhatOf(Schedule schedule, ReportKindSource kinds)
    {
        var folder = schedule.Order.Paths is [var path, ..] ? PageText.Name(DeclaredPlans.NameOf(path)) : string.Empty;
        return schedule.Order.Kind switch
        {
            WorkKind.Report => PageText.Of($"{kinds.TitleOf(schedule.Order.Report ?? string.Empty)} : « {folder} »"),
            WorkKind.Extract => PageText.Of($"extraction des indicateurs de « {folder} »"),
            WorkKind.Check => PageText.Of($"contrôle de « {folder} »"),
            _ => PageText.Of(ScheduleTelling.What(schedule)),
        };
    }
}
