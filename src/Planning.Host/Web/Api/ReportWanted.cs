using Planning.Host.Commands;
using Planning.Host.Jobs;
using Planning.Host.Web.Checks;
using Planning.Host.Works;

namespace Planning.Host.Web.Api;

/// <summary>A report that a program asks for.</summary>
/// <param name="Plan">The mark of the plan (<c>/api/plans</c>).</param>
/// <param name="Rapport">The kind of the report (<c>/api/rapports/genres</c>).</param>
/// <param name="Periode">The years, as <c>2019..2025</c>; those since the approval where none are said.</param>
/// <param name="Territoire">The territory, by name or code, where the plan's folder does not say.</param>
/// <param name="Relues">Whether only values that a person reviewed are used.</param>
/// <param name="Programme">The work programme whose commitments are followed (<c>/api/programmes</c>).</param>
/// <param name="Faits">What is true of the plan, each as <c>territoire.littoral=true</c>.</param>
internal sealed record ReportWanted(string Plan, string Rapport, string? Periode = null, string? Territoire = null, bool Relues = false, string? Programme = null, IReadOnlyList<string>? Faits = null)
{
    /// <summary>The order that it asks for.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">A fact cannot be read, or the programme is none that the service proposes.</exception>
    public WorkOrder Order(ProgrammeSource programmes)
    {
        PlanChoices.EnsureProgramme(Programme, programmes);
        FactOptions.Read(null, Faits ?? []);
        return new WorkOrder { Kind = WorkKind.Report, Report = Rapport, Period = Periode, Territory = Territoire, OnlyReviewed = Relues, Programme = Programme, Facts = Faits ?? [] };
    }
}
