namespace Planning.Rules.Checks.Tables;

/// <summary>The ways in which plans write units: folded, without spaces, dots nor "de".</summary>
internal static class UnitSpellings
{
    /// <summary>The most words that a spelling is made of ("milliers de tonnes équivalent CO2").</summary>
    public const int LongestInWords = 5;

    private static readonly Dictionary<string, Unit> All = Pairs().DistinctBy(p => p.Spelling).ToDictionary(p => p.Spelling, p => p.Unit);

    private static readonly HashSet<string> Beginnings = [.. All.Keys.SelectMany(s => Enumerable.Range(1, s.Length).Select(length => s[..length]))];

    /// <summary>Whether some spelling begins with a word: most words of a label are out at once.</summary>
    public static bool BeginWith(string word) => Beginnings.Contains(word);

    /// <summary>The unit of a spelling, else null.</summary>
    public static Unit? Of(string spelling) => All.TryGetValue(spelling, out var unit) ? unit : null;

    private static IEnumerable<(string Spelling, Unit Unit)> Pairs() =>
    [
        .. Emissions(),
        .. Energy(UnitFamily.Energy, "Wh", "wattheure wattheures", "ef ep pci pcs cumac e el elec th"),
        .. Energy(UnitFamily.Power, "W", "watt watts", "c e el elec th cr"),
        .. List(UnitFamily.Energy, 11.63m, "tep", "tep teps tonneequivalentpetrole tonnesequivalentpetrole"),
        .. List(UnitFamily.Energy, 11_630m, "ktep", "ktep kteps"),
        .. List(UnitFamily.Energy, 11_630_000m, "Mtep", "mtep mteps"),
        .. List(UnitFamily.Mass, 0.001m, "kg", "kg kilogramme kilogrammes"),
        .. List(UnitFamily.Mass, 1, "t", "t tonne tonnes"),
        .. List(UnitFamily.Mass, 1000, "kt", "kt kilotonne kilotonnes millierstonnes"),
        .. List(UnitFamily.Area, 1, "m²", "m² m2 metrescarres"),
        .. List(UnitFamily.Area, 10_000, "ha", "ha hectare hectares"),
        .. List(UnitFamily.Area, 1_000_000, "km²", "km² km2 kilometrescarres"),
        .. Money(1, "€", "€ euro euros eur"),
        .. Money(1000, "k€", "k€ keuro keuros keur kilo€ milliers€ millierseuros"),
        .. Money(1_000_000, "M€", "m€ meuro meuros meur millions€ millionseuros"),
        .. List(UnitFamily.Percent, 1, "%", "% pourcent"),
        .. List(UnitFamily.Rate, 1, "points", "point points pt pts"),
        .. "logement logements logt logts habitant habitants hab menage menages emploi emplois etp commune communes place places personne personnes"
            .Split(' ').Select(word => (word, new Unit(UnitFamily.Count, 1, word))),
    ];

    private static IEnumerable<(string, Unit)> List(UnitFamily family, decimal factor, string name, string spellings) =>
        spellings.Split(' ').Select(spelling => (spelling, new Unit(family, factor, name)));

    private static IEnumerable<(string, Unit)> Money(decimal factor, string name, string spellings) =>
        List(UnitFamily.Money, factor, name, spellings).SelectMany(pair => new[] { string.Empty, "ht", "ttc" }.Select(tax => (pair.Item1 + tax, pair.Item2)));

    private static IEnumerable<(string, Unit)> Energy(UnitFamily family, string symbol, string words, string kinds)
    {
        (string Letter, string Word, decimal Factor)[] prefixes = [("k", "kilo", 0.001m), ("M", "mega", 1), ("G", "giga", 1000), ("T", "tera", 1_000_000)];
        foreach (var (letter, word, factor) in prefixes)
        {
            var unit = new Unit(family, factor, letter + symbol);
            foreach (var spelling in words.Split(' ').Select(w => word + w).Concat(kinds.Split(' ').Prepend(string.Empty).Select(k => unit.Name.ToLowerInvariant() + k)))
            {
                yield return (spelling, unit);
            }
        }
    }

    private static IEnumerable<(string, Unit)> Emissions()
    {
        (string[] Masses, decimal Factor, string Name)[] sizes =
        [
            (["kg"], 0.001m, "kgCO2e"),
            (["t", "tonne", "tonnes"], 1, "tCO2e"),
            (["kt", "ktonnes", "kilotonnes", "millierst", "millierstonnes"], 1000, "ktCO2e"),
            (["mt", "mtonnes", "megatonnes", "millionst", "millionstonnes"], 1_000_000, "MtCO2e"),
        ];
        foreach (var (masses, factor, name) in sizes)
        {
            foreach (var mass in masses)
            {
                foreach (var before in new[] { string.Empty, "e", "eq", "equ", "equiv", "equivalent", "equivalents" })
                {
                    foreach (var after in new[] { string.Empty, "e", "eq", "equiv", "equivalent" })
                    {
                        yield return ($"{mass}{before}co2{after}", new Unit(UnitFamily.Emissions, factor, name));
                    }
                }
            }
        }
    }
}
