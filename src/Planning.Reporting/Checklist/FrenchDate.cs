using System.Globalization;
using Planning.Abstractions.French;

namespace Planning.Reporting.Checklist;

/// <summary>Days and moments as French writes them.</summary>
public static class FrenchDate
{
    /// <summary>"1er mars 2026".</summary>
    public static string Of(DateOnly day) => FrenchDay.Of(day);

    /// <summary>"1er mars 2026 à 9 h 05", in the moment's own offset, which is told where it is none.</summary>
    public static string Of(DateTimeOffset moment)
    {
        var zone = moment.Offset == TimeSpan.Zero ? " (temps universel)" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture,
            $"{Of(DateOnly.FromDateTime(moment.DateTime))} à {moment.Hour}\u00A0h\u00A0{moment.Minute:00}{zone}");
    }
}
