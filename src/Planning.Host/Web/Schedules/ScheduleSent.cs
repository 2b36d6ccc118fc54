using Planning.Abstractions;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web.Reports;

namespace Planning.Host.Web.Schedules;

/// <summary>What the form of a schedule sends.</summary>
internal sealed class ScheduleSent
{
    /// <summary>The choice that leaves the folder as it is, where that is not one of those proposed.</summary>
    public const string Kept = "inchange";

    /// <summary>A report is drafted.</summary>
    public const string Report = "rapport";

    /// <summary>Indicators are extracted from a folder.</summary>
    public const string Extract = "extraction";

    /// <summary>A folder is checked.</summary>
    public const string Check = "controle";

    /// <summary>The name.</summary>
    public string? Nom { get; set; }

    /// <summary>When, in words.</summary>
    public string? Quand { get; set; }

    /// <summary>What is done.</summary>
    public string? Quoi { get; set; }

    /// <summary>The mark of the report's plan.</summary>
    public string? Plan { get; set; }

    /// <summary>The kind of the report.</summary>
    public string? Rapport { get; set; }

    /// <summary>The years of the report.</summary>
    public string? Periode { get; set; }

    /// <summary>"true" where only values that a person reviewed are used.</summary>
    public string? Relues { get; set; }

    /// <summary>The mark of the folder.</summary>
    public string? Dossier { get; set; }

    /// <summary>The territory of what is extracted.</summary>
    public string? Territoire { get; set; }

    /// <summary>The work programme that a check is crossed with.</summary>
    public string? Programme { get; set; }

    /// <summary>"true" where what falls on a public holiday is moved.</summary>
    public string? Feries { get; set; }

    /// <summary>What is asked for.</summary>
    /// <param name="settings">The folders that may be read.</param>
    /// <param name="programmes">The work programmes that are proposed.</param>
    /// <param name="before">The schedule as it was: what the page does not show of it stays. Null for a new one.</param>
    /// <exception cref="UserErrorException">A folder or a programme is not one of those proposed, or nothing is to be done.</exception>
    public WantedSchedule Wanted(PlanningSettings settings, IReadOnlyList<string> programmes, Schedule? before)
    {
        var wanted = new WantedSchedule
        {
            Name = before?.Name ?? (Nom ?? string.Empty).Trim(),
            When = (Quand ?? string.Empty).Trim(),
            SkipHolidays = Feries == "true",
            Out = before?.Order.Delivery?.Folder,
            Template = before?.Order.Template,
        };
        return Quoi switch
        {
            Report => wanted with { Plan = Folder(Plan, before, mark => DeclaredPlans.Of(settings, mark)), Report = Rapport, Period = Given(Periode), OnlyReviewed = Relues == "true", Territory = before?.Order.Territory, Programme = before?.Order.Programme },
            Extract => wanted with { Extract = Folder(Dossier, before, mark => AllowedFolders.Of(settings, mark)), Territory = Given(Territoire) },
            Check => wanted with { Check = Folder(Dossier, before, mark => AllowedFolders.Of(settings, mark)), Programme = Known(programmes, before) },
            _ => throw new UserErrorException("PLN1902", "Il manque ce que le programme doit faire.", "Choisissez un rapport, une extraction ou un contrôle."),
        };
    }

    private static string Folder(string? sent, Schedule? before, Func<string, string> find) => sent == Kept && before is { Order.Paths: [var kept, ..] } ? kept : find(sent ?? string.Empty);

    private string? Known(IReadOnlyList<string> programmes, Schedule? before) => Given(Programme) is not { } asked || programmes.Contains(asked) || asked == before?.Order.Programme ? Given(Programme)
        : throw new UserErrorException("PLN1877", $"Le programme « {asked} » n'est pas de ceux que le service propose.", "Choisissez-le dans la liste, ou laissez « aucun ».");

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
