using Planning.Abstractions.Monitoring;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Units;

namespace Planning.Indicators.Verification.Facts;

/// <summary>Makes measures of the catalogue's indicators, with those that everyone works out from two of them.</summary>
internal static class MeasureCatalogue
{
    /// <summary>The indicator of a territory's area, which does not change from year to year.</summary>
    public const string Area = "superficie";

    private static readonly Words.WordSet Flows = new("+voyage +nuitee +passage +trajet +consommation =autorise =commence =agree =construit =livre =renove =plante +depense +recette +taxe +subvention +vente +transaction +creation +accident +naissance deces +prelevement +visite +entree +immatriculation");

    private static readonly (string Id, string Name, string Unit, string Formula, string[] Names)[] Everyday =
    [
        ("densite-population", "Densité de population", "hab/km2", "population / superficie", ["densité", "densité de population", "dense"]),
        ("taille-menages", "Taille moyenne des ménages", "pers./ménage", "population / menages", ["taille moyenne des ménages", "taille des ménages"]),
        ("part-residences-principales", "Part des résidences principales", "%", "residences-principales / logements * 100", ["part des résidences principales"]),
        ("part-residences-secondaires", "Part des résidences secondaires", "%", "residences-secondaires / logements * 100", ["part des résidences secondaires"]),
    ];

    /// <summary>What sentences also call indicators, and no table does.</summary>
    private static readonly Dictionary<string, string[]> EverydayNames = new(StringComparer.Ordinal)
    {
        ["population"] = ["peuplé", "peuplée", "démographie", "démographique", "habitants"],
        ["logements"] = ["parc immobilier", "parc de logements"],
        ["menages"] = ["foyers"],
        ["prix-appartement"] = ["mètre carré", "cher", "chère"],
        ["emplois"] = ["postes", "emploi"],
        ["frequentation-tc"] = ["fréquentation du réseau"],
        ["revenu-median"] = ["niveau de vie médian", "revenu médian"],
        ["dechets-menagers"] = ["tonnage collecté", "tonnage"],
    };

    /// <summary>What sentences call what is counted in a unit, where no catalogue names it.</summary>
    private static readonly Dictionary<string, string[]> UnitNames = new(StringComparer.Ordinal)
    {
        ["voyages"] = ["fréquentation", "fréquentation du réseau", "trafic voyageurs"],
        ["nuitées"] = ["fréquentation touristique"],
        ["€/m2"] = ["mètre carré", "cher", "chère"],
        ["€/m²"] = ["mètre carré", "cher", "chère"],
    };

    /// <summary>A measure that the facts hold; an indicator that the catalogue lacks, or knows as a rate of what the facts count, is named by its id.</summary>
    public static Measure Held(IndicatorDefinition? indicator, Fact fact) => indicator is null || indicator.Unit.StartsWith('%') != fact.Unit.StartsWith('%')
        ? new Measure { Id = fact.Indicator, Name = fact.Indicator.Replace('-', ' '), Unit = fact.Unit, Names = [fact.Indicator.Replace('-', ' '), .. UnitNames.GetValueOrDefault(fact.Unit) ?? []], IsHeld = true, AddsUp = IsFlow(fact) }
        : Of(indicator) with { IsHeld = true, Unit = IsOtherUnit(indicator, fact) ? fact.Unit : indicator.Unit } is var held && !held.AddsUp && !held.IsRate && !held.Unit.Contains('/', StringComparison.Ordinal) && IsFlow(fact) ? held with { AddsUp = true } : held;

    /// <summary>The fact in the unit of its indicator, where it is told in another that the catalogue knows: 412 ktCO2e are 412 000 tCO2e.</summary>
    public static Fact InOwnUnit(IndicatorDefinition? indicator, Fact fact) => indicator is not null && fact.Unit.Length > 0 && indicator.Unit.StartsWith('%') == fact.Unit.StartsWith('%')
        && new IndicatorUnits(indicator).Factor(new UnitMention(UnitKey.Of(fact.Unit), 1, false, null, 0, 0)) is { } factor and not 1 ? fact with { Value = fact.Value * factor, Unit = indicator.Unit } : fact;

    /// <summary>The measures that follow from others.</summary>
    public static IEnumerable<Measure> Derived(IndicatorCatalogue catalogue) => catalogue.Definitions.Where(d => d.Formula is not null).Select(Of)
        .Concat(Everyday.Select(e => new Measure
        {
            Id = e.Id,
            Name = e.Name,
            Unit = e.Unit,
            Names = [.. e.Names, .. catalogue.Find(e.Id)?.Aliases ?? []],
            Formula = Formula.Parse(e.Formula).Formula,
        }));

    private static Measure Of(IndicatorDefinition indicator) => new()
    {
        Id = indicator.Id,
        Name = indicator.Name,
        Unit = indicator.Unit,
        AddsUp = indicator.AllowsInterval && !indicator.Unit.Contains('%', StringComparison.Ordinal) && !indicator.Unit.Contains('/', StringComparison.Ordinal) && !indicator.Unit.StartsWith('€'),
        Formula = indicator.Formula,
        Names = [indicator.Name, .. indicator.Aliases, .. EverydayNames.GetValueOrDefault(indicator.Id) ?? []],
        Direction = indicator.Direction,
    };

    /// <summary>"MWc" where the catalogue has "MW": its values are in the unit of the facts.</summary>
    private static bool IsOtherUnit(IndicatorDefinition indicator, Fact fact) => fact.Unit.Length > 0 && !new IndicatorUnits(indicator).Keys.Contains(UnitKey.Of(fact.Unit));

    /// <summary>Whether years of an indicator that no catalogue tells of add up: money, and what happens rather than what there is.</summary>
    private static bool IsFlow(Fact fact) => fact.Unit is "€" or "k€" or "M€" or "euros" || fact.Indicator.Split('-', ' ').Any(Flows.Has);
}
