using Microsoft.Extensions.Configuration;
using Planning.Host.Settings;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>A schedule as a person asks for it, by a command or in the settings; it may hold mistakes.</summary>
internal sealed record WantedSchedule
{
    /// <summary>Its name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>When, in words or as a cron expression.</summary>
    public string When { get; init; } = string.Empty;

    /// <summary>The kind of report to draft; null where no report is.</summary>
    public string? Report { get; init; }

    /// <summary>The folder of the report's plan.</summary>
    public string? Plan { get; init; }

    /// <summary>The folder whose indicators are extracted; null where none is.</summary>
    public string? Extract { get; init; }

    /// <summary>The folder that is checked; null where none is.</summary>
    public string? Check { get; init; }

    /// <summary>The folder where copies of the results are put; null for none.</summary>
    public string? Out { get; init; }

    /// <summary>The years of the report.</summary>
    public string? Period { get; init; }

    /// <summary>The territory of the report, or of what is extracted.</summary>
    public string? Territory { get; init; }

    /// <summary>The agency's Word template.</summary>
    public string? Template { get; init; }

    /// <summary>The work programme that is followed.</summary>
    public string? Programme { get; init; }

    /// <summary>Whether only values that a person reviewed are used.</summary>
    public bool OnlyReviewed { get; init; }

    /// <summary>Whether what falls on a public holiday is moved to the next working day.</summary>
    public bool SkipHolidays { get; init; }

    /// <summary>Reads list <c>Planning:Schedules</c>; paths are relative to the program.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">A setting is unknown.</exception>
    public static IReadOnlyList<WantedSchedule> From(IConfigurationSection section) => [.. SettingLists.Groups(section, "programmes").Select(One)];

    private static WantedSchedule One(IConfigurationSection entry)
    {
        SettingNames.Check(entry, nameof(Name), nameof(When), nameof(Report), nameof(Plan), nameof(Extract), nameof(Check), nameof(Out), nameof(Period), nameof(Territory), nameof(Template), nameof(Programme), nameof(OnlyReviewed), nameof(SkipHolidays));
        string? Text(string name) => string.IsNullOrWhiteSpace(entry[name]) ? null : entry[name]!.Trim();
        string? Place(string name) => Text(name) is { } path ? Path.GetFullPath(path, AppContext.BaseDirectory) : null;
        bool Flag(string name) => Text(name)?.ToLowerInvariant() is "true" or "oui" or "1";
        return new WantedSchedule
        {
            Name = Text(nameof(Name)) ?? string.Empty,
            When = Text(nameof(When)) ?? string.Empty,
            Report = Text(nameof(Report)),
            Plan = Place(nameof(Plan)),
            Extract = Place(nameof(Extract)),
            Check = Place(nameof(Check)),
            Out = Place(nameof(Out)),
            Period = Text(nameof(Period)),
            Territory = Text(nameof(Territory)),
            Template = Place(nameof(Template)),
            Programme = Text(nameof(Programme)),
            OnlyReviewed = Flag(nameof(OnlyReviewed)),
            SkipHolidays = Flag(nameof(SkipHolidays)),
        };
    }
}
