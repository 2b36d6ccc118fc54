namespace Planning.Host.Scheduling.Schedules;

/// <summary>Where a schedule comes from. The names are a format: they never change.</summary>
internal enum ScheduleOrigin
{
    /// <summary>A person added it by a command.</summary>
    Command,

    /// <summary>The settings declare it.</summary>
    Settings,
}
