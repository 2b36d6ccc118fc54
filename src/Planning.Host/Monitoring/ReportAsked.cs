using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Host.Dossiers;
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
            EnsureFits(kinds, kind, plan.Type, plan.Name);
            return kind with { Sections = [.. kind.Sections.Where(s => s.Plans.Count == 0 || s.Plans.Contains(plan.Type))] };
        }

        throw new UserErrorException("PLN1743", "Il manque --kind : quel rapport rédiger ?", $"Pour ce plan : {Possible(kinds, plan.Type)}. « planning report list » dit ce qu'est chacun.");
    }

    /// <summary>The kind that is asked for the plan of a folder. What is wrong with the folder itself is told when the report is made.</summary>
    /// <exception cref="UserErrorException">There is none of that name, or it is of another type of plan.</exception>
    public static ReportKind Kind(ReportKindSource kinds, string name, string folder)
    {
        var kind = kinds.Open(name);
        if (Declared(folder) is { Type: { } type } declaration)
        {
            EnsureFits(kinds, kind, type.Trim().ToLowerInvariant(), declaration.Name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)));
        }

        return kind;
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

    private static DossierDeclaration? Declared(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? DossierDeclarationReader.Read(folder) : null;
        }
        catch (UserErrorException)
        {
            return null;
        }
    }

    private static void EnsureFits(ReportKindSource kinds, ReportKind kind, string type, string plan)
    {
        if (!kind.Plans.Contains(type))
        {
            throw new UserErrorException("PLN1744", $"Le rapport « {kind.Title} » ne se fait pas pour un plan de type {type} ({plan}).", $"Pour ce plan : {Possible(kinds, type)}.");
        }
    }

    private static string Possible(ReportKindSource kinds, string type) =>
        string.Join(", ", kinds.All().Where(k => k.Plans.Contains(type)).Select(k => $"{k.Title} ({k.Id})")) is { Length: > 0 } names ? names : "aucun n'est fourni ; templates/rapports peut en recevoir un";
}
