namespace Planning.Host.Scheduling.Words;

/// <summary>When something takes place, in local time: as often as any of its expressions says.</summary>
/// <param name="Crons">Quartz cron expressions: seconds, minutes, hours, day of month, month, day of week.</param>
/// <param name="Shift">What becomes of days off.</param>
internal sealed record SpokenSchedule(IReadOnlyList<string> Crons, DayShift Shift);
