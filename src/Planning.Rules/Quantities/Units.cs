using System.Collections.Frozen;

namespace Planning.Rules.Quantities;

/// <summary>Units as planners write them, by what they measure.</summary>
internal static class Units
{
    private static readonly FrozenDictionary<string, QuantityKinds> ByWord = Pairs().ToFrozenDictionary(p => p.Word, p => p.Kind);

    /// <summary>The kind of quantity that a folded word is a unit of, else none.</summary>
    public static QuantityKinds KindsOf(string folded) => ByWord.GetValueOrDefault(folded);

    private static IEnumerable<(string Word, QuantityKinds Kind)> Pairs()
    {
        (QuantityKinds, string)[] lists =
        [
            (QuantityKinds.Surface, "ha hectare hectares hectar m² m2 km² km2 are ares"),
            (QuantityKinds.Logements, "logement logements logt logts lgt lgts maison maisons appartement appartements pavillon pavillons "
                + "lot lots residence residences t2 t3 t4 habitations"),
            (QuantityKinds.Part, "% pourcent pourcents"),
            (QuantityKinds.Population, "habitant habitants hab personne personnes menage menages ménages resident residents residants "
                + "actifs eleves estivants riverains"),
            (QuantityKinds.Longueur, "m metre metres km kilometre kilometres cm ml niveaux etages"),
            (QuantityKinds.Montant, "€ euro euros ke k€ m€ meur keur"),
            (QuantityKinds.Places, "place places emplacement emplacements arceau arceaux stationnements bornes borne lits lit"),
            (QuantityKinds.Emplois, "emploi emplois salaries postes etp"),
            (QuantityKinds.Energie, "kwh mwh gwh twh gwhef mwhef kwhef kwhep tep ktep mtep tj mw kw kwc mwc kwe mwe"),
            (QuantityKinds.Emissions, "tco2e tco2 tco2eq teqco2 kteqco2 ktco2e ktco2 ktco2eq mtco2e mteqco2 co2e teq kteq tonnes tonne t kt kg kteco2 teco2"),
            (QuantityKinds.Bruit, "db dba decibel decibels"),
            (QuantityKinds.Duree, "an ans annee annees mois jours decennie decennies semaines"),
        ];
        return lists.SelectMany(list => list.Item2.Split(' ').Distinct().Select(word => (word, list.Item1)));
    }
}
