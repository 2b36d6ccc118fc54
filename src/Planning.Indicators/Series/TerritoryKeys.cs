using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Series;

/// <summary>
/// Tells which names speak of one territory: the same code, or the same name once case, accents and hyphens are set aside. A name
/// without a code takes the one that other documents give it, when they give it only one.
/// </summary>
public sealed class TerritoryKeys
{
    private readonly Dictionary<string, string?> codes;

    /// <param name="territories">The territories as documents write them.</param>
    public TerritoryKeys(IEnumerable<Territory> territories) => codes = territories.Where(t => t.Code is not null && t.Name.Length > 0)
        .GroupBy(t => PlainWords.Of(t.Name))
        .ToDictionary(g => g.Key, g => g.Select(t => t.Code).Distinct().ToList() is [var only] ? only : null);

    /// <summary>What two observations of one territory have in common. A territory without a name is that of its document alone.</summary>
    public string KeyOf(Observation observation) => observation.Territory.Name.Length == 0 && observation.Territory.Code is null
        ? $"?{observation.Source.Hash}"
        : KeyOf(observation.Territory);

    /// <summary>What two writings of one territory have in common.</summary>
    public string KeyOf(Territory territory) => territory.Code ?? CodeOf(territory.Name) ?? $"={PlainWords.Of(territory.Name)}";

    /// <summary>What a territory that a person names, by its name or its code, has in common with its writings.</summary>
    public string KeyOf(string nameOrCode) => TerritoryCode.Of(nameOrCode) ?? KeyOf(new Territory(nameOrCode));

    /// <summary>Of several writings of one territory, the most told, with the code where one is known.</summary>
    public Territory Fullest(IEnumerable<Territory> writings)
    {
        var name = writings.GroupBy(t => t.Name).MaxBy(g => g.Count())!.Key;
        return new Territory(name, writings.Select(t => t.Code).FirstOrDefault(c => c is not null) ?? CodeOf(name));
    }

    private string? CodeOf(string name) => codes.GetValueOrDefault(PlainWords.Of(name));
}
