using Planning.Host.Jobs;
using Planning.Host.Monitoring;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Reports;

namespace Planning.Host.Web.Schedules;

/// <summary>What a person can choose for a schedule.</summary>
/// <param name="Plans">The plans, by their marks, with their names.</param>
/// <param name="Kinds">The kinds of reports.</param>
/// <param name="Folders">The folders that may be extracted or checked, by their marks.</param>
/// <param name="Programmes">The work programmes.</param>
public sealed record ScheduleChoices(IReadOnlyList<(string Mark, string Name)> Plans, IReadOnlyList<(string Id, string Title)> Kinds, IReadOnlyList<(string Mark, string Name)> Folders, IReadOnlyList<(string Id, string Name)> Programmes)
{
    /// <summary>What can be done of all that.</summary>
    public IReadOnlyList<(string Value, string Text)> Deeds =>
    [
        .. Plans.Count > 0 && Kinds.Count > 0 ? [(ScheduleSent.Report, "Rédiger un rapport de suivi")] : Array.Empty<(string, string)>(),
        .. Folders.Count > 0 ? [(ScheduleSent.Extract, "Extraire les indicateurs d’un dossier"), (ScheduleSent.Check, "Contrôler un dossier")] : Array.Empty<(string, string)>(),
    ];

    /// <summary>The choices that the settings and the templates give.</summary>
    internal static ScheduleChoices Of(PlanningSettings settings, ReportKindSource kinds, ProgrammeSource programmes) => new(
        DeclaredPlans.Names(settings),
        [.. kinds.All().Select(k => (k.Id, k.Title))],
        AllowedFolders.Names(settings),
        programmes.Titles());
}
