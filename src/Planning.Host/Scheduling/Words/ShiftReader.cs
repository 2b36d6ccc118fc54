namespace Planning.Host.Scheduling.Words;

/// <summary>Reads what becomes of days off, and takes it out of the sentence.</summary>
internal static class ShiftReader
{
    private static readonly string[][] Holidays =
    [
        ["sauf", "les", "jour", "ferie"], ["sauf", "jour", "ferie"], ["sauf", "ferie"], ["hors", "les", "jour", "ferie"], ["hors", "jour", "ferie"], ["hors", "ferie"], ["sauf", "si", "ferie"], ["si", "ferie"],
    ];

    private static readonly string[][] DaysOff =
    [
        ["reporte", "au", "premier", "jour", "ouvre", "suivant"], ["reporte", "au", "jour", "ouvre", "suivant"], ["reporte", "au", "prochain", "jour", "ouvre"], ["ou", "le", "jour", "ouvre", "suivant"],
        ["sinon", "le", "jour", "ouvre", "suivant"], ["ou", "le", "premier", "jour", "ouvre", "suivant"],
    ];

    /// <summary>What is said of days off. Of holidays alone, they alone are moved.</summary>
    public static DayShift Read(WordReading words)
    {
        var isMoved = DaysOff.Any(d => words.Remove(d));
        return Holidays.Any(h => words.Remove(h)) ? DayShift.HolidayToNext : isMoved ? DayShift.DayOffToNext : DayShift.None;
    }
}
