using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Series;
using Planning.Reporting.Monitoring.Kinds;
using Planning.Rules.Templates;

namespace Planning.Host.Monitoring;

/// <summary>Which report is asked for, and for which years.</summary>
internal static class ReportAsked
{
    /// <summary>The kind, with the sections that are of the plan's type.</summary>
    /// <exception cref="UserErrorException">None was given, there is none of that name, or it is of another type of plan.</exception>
    public static ReportKind Kind(ReportKindSource kinds, string? name, MonitoredPlan plan)
    {
        if (name is not null)
        {
            var kind = kinds.Open(name);
            return kind.Plans.Contains(plan.Type) ? kind with { Sections = [.. kind.Sections.Where(s => s.Plans.Count == 0 || s.Plans.Contains(plan.Type))] } : throw new UserErrorException("PLN1744",
                $"Le rapport « {name} » ne se fait pas pour un plan de type {plan.Type} ({plan.Name}).", $"Pour ce plan : {Possible(kinds, plan)}.");
        }

        throw new UserErrorException("PLN1743", "Il manque --kind : quel rapport rédiger ?", $"Pour ce plan : {Possible(kinds, plan)}. « planning report list » dit ce qu'est chacun.");
    }

    /// <summary>Refuses a kind that draws on indicators that no catalogue defines: a section would be empty without a word.</summary>
    /// <exception cref="UserErrorException">It does.</exception>
    public static void EnsureKnown(ReportKind kind, IReadOnlyCollection<string> indicators)
    {
        if (kind.Sections.SelectMany(s => s.Indicators).FirstOrDefault(i => !indicators.Contains(i)) is { } unknown)
        {
            throw new UserErrorException("PLN1752", $"Le rapport « {kind.Id} » demande l'indicateur « {unknown} », qu'aucun catalogue ne définit.",
                Nearest.To(unknown, indicators) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ? Corrigez templates/rapports/{kind.Id}.yaml." : "Définissez-le dans un catalogue (--catalogue), ou retirez-le du rapport.");
        }
    }

    /// <summary>The years: those given, else those since the approval.</summary>
    /// <param name="given">The years given; null for none.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="thisYear">The year it is.</param>
    /// <exception cref="UserErrorException">No years were given, and the day of approval is not known or is not past.</exception>
    public static Period Period(Period? given, MonitoredPlan plan, int thisYear) => given
        ?? (plan.Approved is { } approved && approved.Year <= thisYear ? new Period(approved.Year, thisYear) : throw new UserErrorException("PLN1745",
            "Il manque --period, et le dossier.yaml du plan ne donne pas de date d'approbation passée d'où partir.", "Donnez les années dont le rapport parle : --period 2019..2025"));

    /// <summary>The years that a person writes: "2019..2025", "2019-2025", or one year.</summary>
    /// <exception cref="UserErrorException">They are none.</exception>
    public static Period? Years(string? written) => written is null ? null
        : PeriodText.Of(written.Replace("..", "-", StringComparison.Ordinal)) ?? throw new UserErrorException("PLN1746", $"« {written} » n'est pas une période.", "Écrivez-la comme --period 2019..2025, la première année d'abord.");

    private static string Possible(ReportKindSource kinds, MonitoredPlan plan) =>
        string.Join(", ", kinds.All().Where(k => k.Plans.Contains(plan.Type)).Select(k => k.Id)) is { Length: > 0 } names ? names : "aucun n'est fourni ; templates/rapports peut en recevoir un";
}
