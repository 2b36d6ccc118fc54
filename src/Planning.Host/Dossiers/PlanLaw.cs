using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Plugins;

namespace Planning.Host.Dossiers;

/// <summary>Says which day's law a plan is held to, from the days of its procedure and the look of its documents.</summary>
internal static class PlanLaw
{
    private static readonly (string Fact, string Why)[] Days =
        [("plan.date_approbation", "date d'approbation"), ("plan.date_arret", "date d'arrêt"), ("plan.date_document", "date du document")];

    /// <summary>
    /// The day the plan was approved, else adopted as a project, else dated; today for a plan still being written. Documents of an earlier
    /// era are held to its last day, unless the plan was prescribed since.
    /// </summary>
    public static LawState Of(FactSet facts, Era? era, DateOnly today)
    {
        var prescribed = facts.Day("plan.date_prescription");
        var said = Days.Select(d => (Day: facts.Day(d.Fact), d.Why)).FirstOrDefault(d => d.Day is not null);
        var law = said.Day is { } day ? new LawState(day, said.Why, prescribed) : new LawState(today, "jour du contrôle", prescribed) { IsByDefault = true };
        return era is not null && law.Day >= era.Until && !(prescribed >= era.Until)
            ? law with { Day = era.Until.AddDays(-1), Why = era.Name, IsByDefault = false }
            : law;
    }
}
