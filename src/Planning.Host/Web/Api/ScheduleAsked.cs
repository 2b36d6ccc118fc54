using Planning.Abstractions;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
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
internal sealed record ScheduleAsked(string Nom, string Quand, string Plan, string Faire, string? Rapport = null, string? Periode = null, bool Feries = false)
{
    /// <summary>What is asked.</summary>
    /// <exception cref="UserErrorException">The plan, or what is to be done, is none.</exception>
    public WantedSchedule Wanted(PlanningSettings settings)
    {
        var folder = DeclaredPlans.Of(settings, Plan);
        var wanted = new WantedSchedule { Name = Nom.Trim(), When = Quand.Trim(), Period = Periode, SkipHolidays = Feries };
        return Faire switch
        {
            "rapport" => wanted with { Report = Rapport ?? string.Empty, Plan = folder },
            "controle" => wanted with { Check = folder },
            "extraction" => wanted with { Extract = folder },
            _ => throw new UserErrorException("PLN1926", $"« {Faire} » n’est pas ce qu’un programme peut faire.", "Écrivez « rapport », « controle » ou « extraction »."),
        };
    }
}
