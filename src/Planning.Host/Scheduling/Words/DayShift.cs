namespace Planning.Host.Scheduling.Words;

/// <summary>What becomes of a run whose day is no working day.</summary>
public enum DayShift
{
    /// <summary>It takes place all the same.</summary>
    None,

    /// <summary>On a public holiday, it takes place on the next working day; on a weekend, all the same.</summary>
    HolidayToNext,

    /// <summary>On a public holiday or a weekend, it takes place on the next working day.</summary>
    DayOffToNext,

    /// <summary>On a public holiday or a weekend, it takes place on the working day before.</summary>
    DayOffToPrevious,
}
