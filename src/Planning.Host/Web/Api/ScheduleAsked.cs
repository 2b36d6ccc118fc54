using Planning.Abstractions;
using Planning.Host.Jobs;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web.Checks;
using Planning.Host.Web.Reports;

namespace Planning.Host.Web.Api;

/// <summary>A schedule that a program asks for. Its folder is that of a plan that the settings declare: no path comes from elsewhere.</summary>
/// <param name="Nom">Its name.</param>
/// <param name="Quand">When, in words: « chaque premier lundi du mois à 7 h ».</param>
/// <param name="Plan">The mark of the plan (<c>/api/plans</c>).</param>
/// <param name="Faire"><c>rapport</c>, <c>controle</c> or <c>extraction</c>.</param>
/// <param name="Rapport">The kind of the report, for a report.</param>
/// <param name="Periode">The years of the report.</param>
/// <param name="Feries">Whether what falls on a public holiday is moved to the next working day.</param>
/// <param name="Territoire">The territory of the report, or of what is extracted.</param>
/// <param name="Programme">The work programme that is followed (<c>/api/programmes</c>).</param>
/// <param name="Relues">Whether only values that a person reviewed are used.</param>
internal sealed record ScheduleAsked(
    string Nom, string Quand, string Plan, string Faire, string? Rapport = null, string? Periode = null, bool Feries = false, string? Territoire = null, string? Programme = null, bool Relues = false)
{
    /// <summary>What is asked.</summary>
    /// <exception cref="UserErrorException">The plan, the programme, or what is to be done, is none.</exception>
    public WantedSchedule Wanted(PlanningSettings settings, ProgrammeSource programmes)
    {
        PlanChoices.EnsureProgramme(Programme, programmes);
        var folder = DeclaredPlans.Of(settings, Plan);
        var wanted = new WantedSchedule { Name = Nom.Trim(), When = Quand.Trim(), Period = Periode, SkipHolidays = Feries, Territory = Territoire, Programme = Programme, OnlyReviewed = Relues };
        return Faire switch
        {
            "rapport" => wanted with { Report = Rapport ?? string.Empty, Plan = folder },
            "controle" => wanted with { Check = folder },
            "extraction" => wanted with { Extract = folder },
            _ => throw new UserErrorException("PLN1926", $"« {Faire} » n’est pas ce qu’un programme peut faire.", "Écrivez « rapport », « controle » ou « extraction »."),
        };
    }
}
