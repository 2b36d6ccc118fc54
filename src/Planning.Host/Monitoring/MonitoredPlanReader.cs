using Planning.Abstractions;
using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Host.Dossiers;
using Planning.Indicators.Series;

namespace Planning.Host.Monitoring;

/// <summary>Tells the plan of a folder from its <c>dossier.yaml</c>, and its territory among those that values are kept for.</summary>
internal static class MonitoredPlanReader
{
    private const string ApprovalFact = "plan.date_approbation";

    /// <summary>The plan.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="declaration">What its <c>dossier.yaml</c> says; null where there is none.</param>
    /// <param name="said">Its territory as a person says it, by name or code; null when nobody did.</param>
    /// <param name="known">The territories that values are kept for.</param>
    /// <exception cref="UserErrorException">The plan's type is not said, or its territory cannot be told.</exception>
    public static MonitoredPlan Read(string folder, DossierDeclaration? declaration, string? said, IReadOnlyList<Territory> known)
    {
        if (declaration?.Type is not { } type)
        {
            throw new UserErrorException("PLN1740", declaration is null ? $"Le dossier « {folder} » n'a pas de dossier.yaml : on ne sait pas de quel plan il s'agit." : $"Le dossier.yaml de « {folder} » ne dit pas le type du plan.",
                $"« planning dossier init \"{folder}\" » le prépare ; relisez-le, puis recommencez.");
        }

        var name = declaration.Name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return new MonitoredPlan
        {
            Name = name,
            Type = type.Trim().ToLowerInvariant(),
            Territory = (said is null ? Guess(name, declaration.Siren, known) : Named(said, known)) ?? throw Unknown(name, known),
            Approved = declaration.Facts.Day(ApprovalFact),
        };
    }

    /// <summary>The territory that a person means: as it is kept where values are, else as they say it.</summary>
    private static Territory Named(string said, IReadOnlyList<Territory> known)
    {
        var keys = new TerritoryKeys(known);
        var key = keys.KeyOf(said);
        return known.FirstOrDefault(t => keys.KeyOf(t) == key) ?? new Territory(said);
    }

    /// <summary>The territory of the plan's number, else the one whose name stands in the plan's, the longest first.</summary>
    private static Territory? Guess(string plan, string? siren, IReadOnlyList<Territory> known) =>
        known.FirstOrDefault(t => siren is not null && t.Code == siren)
        ?? known.Where(t => t.Name.Length > 0 && PlainWords.Of(plan).Contains(PlainWords.Of(t.Name), StringComparison.Ordinal)).MaxBy(t => t.Name.Length);

    private static UserErrorException Unknown(string plan, IReadOnlyList<Territory> known)
    {
        var names = known.Select(t => t.Name).Where(n => n.Length > 0).Distinct().Take(6).ToList();
        return new UserErrorException("PLN1741", $"Le territoire de « {plan} » n'a pas été retrouvé parmi ceux dont des valeurs sont gardées.",
            $"Dites-le avec --territoire, ou dans {FollowUpReader.FileName} (territoire: …)."
            + (names.Count > 0 ? $" Territoires connus : {string.Join(", ", names)}{(known.Count > names.Count ? "…" : string.Empty)}." : " Aucune valeur n'est gardée : « planning extract » ou « planning indicators import » d'abord."));
    }
}
