using System.Buffers;
using System.Collections.Frozen;
using Planning.Indicators.Naming;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Finds the names of measures, whole or in part: among few measures, "le résidentiel" is enough.</summary>
internal sealed class MeasureNames
{
    private static readonly FrozenSet<string> Links = new[] { "d", "de", "du", "des", "l", "la", "le", "les", "en", "par", "au", "aux", "à", "pour", "dans" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that many names have: alone they name nothing.</summary>
    private static readonly FrozenSet<string> Common = new[]
    {
        "part", "taux", "nombre", "parc", "surface", "superficie", "total", "totale", "niveau", "valeur", "moyenne", "moyen", "par", "ensemble", "volume", "volumes", "nb", "taille", "prix-de", "finale", "final", "lineaire", "annuel", "annuelle", "rythme",
        "evolution", "mediane", "median", "place", "territoire", "secteur", "secteurs", "indicateur", "indice", "local", "publics", "public", "ouverts", "ouvertes", "an", "habitant-de", "liees", "hors", "depuis", "plus", "non", "m2", "jour", "service", "services", "tonnes", "locaux", "net", "nette", "brute", "journalier", "%",
        "municipale", "medianes", "vente", "actuel", "sur", "pour", "avec", "sans", "sous", "km", "ha", "t", "gwh", "mw", "km2", "production-de", "1", "2", "deux", "ans", "masse", "bon", "etat", "zone", "zones", "lieu", "personne", "personnes", "ecart", "difference", "janvier", "1er", "moyennes", "hectare", "hectares", "tonne", "kilometre", "kilometres", "euro", "euros", "litre", "litres", "kg", "mois", "effet", "effets", "unite", "unites", "sens", "cote", "cours", "court", "courts", "terme", "titre", "vie", "plan", "plancher", "ratio", "duree", "equivalent", "existant", "existants", "disponible", "disponibles", "domicile", "enregistres", "inscrits", "mis", "mise", "mises", "neufs", "nouvelles", "operations", "potentiel", "potentiels", "enveloppe", "couvert", "couverte", "capacite", "ayant", "apparent", "anciens", "variation", "seuil", "sites", "surfaces", "totales", "tous", "longueur", "usages", "produit", "produits", "produite", "produites", "recensement", "recensements", "enquete", "enquetes", "millesime", "millesimes", "recense", "recensent", "recensait", "recensaient", "recenser", "recensant", "recenses", "recensee", "recensees", "offre", "offrent", "offrait", "concentre", "concentrent", "concentrait", "concentrer", "concentrant", "evolue", "evoluent", "mesure", "mesures", "mesuree", "mesurees", "suivi", "suivis", "suivie", "point", "points", "autre", "autres",
    }.ToFrozenSet(StringComparer.Ordinal);

    private const int PartReach = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create(";:().\n");

    private readonly AliasIndex aliases;
    private readonly List<(Measure Measure, HashSet<string> Wide, string[] Stems, int Away)> known = [];
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);

    public MeasureNames(AliasIndex aliases, IReadOnlyList<Measure> measures)
    {
        this.aliases = aliases;
        foreach (var measure in measures)
        {
            foreach (var name in measure.Names.Append(measure.IsCount ? measure.Unit : measure.Name).Distinct())
            {
                string[] content = [.. WordReader.Content(name).Select(w => w.Stem)];
                var wide = aliases.Synonyms.WideBag(content);
                // "logements" are all of them where the facts hold them, before the vacant ones that are counted in logements.
                var isOther = name == measure.Unit && !measure.Names.Contains(name) && measures.Any(o => o != measure && o.IsHeld && o.Names.Any(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase)));
                known.Add((measure, wide, content, isOther ? 1 : 0));
                stems.UnionWith(wide);
            }
        }
    }

    /// <summary>The names in a run of words, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    /// <param name="isOther">Whether a word is part of a figure, a place or a period.</param>
    public List<MeasureMention> Find(string text, IReadOnlyList<Word> words, Func<Word, bool> isOther)
    {
        var found = new List<MeasureMention>();
        for (var i = 0; i < words.Count;)
        {
            // "on collecte 32 kg" is a verb, and no name of what is collected.
            if (!IsPart(words[i]) || isOther(words[i]) || (i > 0 && words[i - 1].Folded == "on"))
            {
                i++;
                continue;
            }

            var group = GroupFrom(text, words, i, isOther);
            var next = group[^1] + 1;
            found.AddRange(Named([.. group.Select(g => words[g])]));
            i = next;
        }

        return found;
    }

    /// <summary>The ranks of the words of names that hang together from a place on.</summary>
    private List<int> GroupFrom(string text, IReadOnlyList<Word> words, int first, Func<Word, bool> isOther)
    {
        var group = new List<int> { first };
        for (var i = first + 1; i < words.Count && !isOther(words[i]); i++)
        {
            var gap = text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
            // "la part de l'industrie dans la consommation" names the part, then the whole.
            if (words[i].Folded == "dans" && words.Skip(Math.Max(0, first - PartReach)).Take(PartReach + 1).Any(w => w.Folded is "part" or "poids" or "proportion"))
            {
                break;
            }

            if (gap.ContainsAny(Stops) || (gap.Contains(',') && !IsListed(words, group[^1], i)))
            {
                break;
            }

            if (IsPart(words[i]))
            {
                group.Add(i);
            }
            else if (!Links.Contains(words[i].Folded) && !NeutralWords.MayStandInside(words[i]) && !(words[i].Folded == "et" && IsListed(words, group[^1], i + 1)))
            {
                break;
            }
        }

        return group;
    }

    /// <summary>Whether two words stand in one name with a comma or an "et" between them: "naturels, agricoles et forestiers", "60 ans et plus".</summary>
    private bool IsListed(IReadOnlyList<Word> words, int before, int after) =>
        after < words.Count && known.Exists(k => k.Stems.Length > 2 && Array.IndexOf(k.Stems, words[before].Stem) >= 0 && Array.IndexOf(k.Stems, words[after].Stem) == Array.IndexOf(k.Stems, words[before].Stem) + 1)
        || (after < words.Count && words[before].Stem is "naturel" or "agricol" && words[after].Stem is "agricol" or "forestier" or "naturel" && stems.Contains("forestier"));

    /// <summary>The names that a group of words makes: the best first, then what is left of it.</summary>
    private List<MeasureMention> Named(List<Word> group)
    {
        var found = new List<MeasureMention>();
        while (group.Count > 0 && group.Exists(w => !Common.Contains(w.Folded)) && Best(group) is var (measures, all, used, isWhole))
        {
            found.Add(new MeasureMention(group[used[0]].Start, group[used[^1]].End, measures, isWhole) { All = all });
            group = [.. group.Where((_, i) => i > used[^1])];
        }

        return found;
    }

    private (List<Measure> Measures, List<Measure> All, List<int> Used, bool IsWhole)? Best(List<Word> group)
    {
        var scored = new List<(Measure Measure, List<int> Used, int Missing, int Size)>();
        foreach (var (measure, wide, content, away) in known)
        {
            var used = Enumerable.Range(0, group.Count).Where(i => Explains(wide, group, i)).ToList();
            if (used.Count == 0 || used.TrueForAll(i => Common.Contains(group[i].Folded)))
            {
                continue;
            }

            // A name does not leap over the words of another.
            used = [.. used.TakeWhile((u, i) => i == 0 || u - used[i - 1] <= 2)];
            // "chaque habitant" names no quantity by inhabitant.
            if (used.Exists(i => !Common.Contains(group[i].Folded)) && !(content.Length > 1 && used.TrueForAll(i => group[i].Stem == "habit" || Common.Contains(group[i].Folded) || group[i].Folded is "produit" or "produits")))
            {
                scored.Add((measure, used, Missing(group, used, content) + away, content.Length));
            }
        }

        if (scored.Count == 0)
        {
            return null;
        }

        var most = scored.Max(s => s.Used.Count);
        // "élèves par classe" are two names, the first of them first.
        var first = scored.Where(s => s.Used.Count == most).MinBy(s => s.Used[0]).Used;
        var best = scored.Where(s => s.Used.Count == most && s.Used.Exists(first.Contains)).OrderBy(s => s.Missing).ThenBy(s => s.Measure.IsHeld ? 0 : 1).ThenBy(s => s.Size).ToList();
        var isWhole = best[0].Missing <= 0;
        // A part of a name may be that of a value or of its share: of one unit, the shortest name counts.
        return ([.. best.Where(s => s.Missing == best[0].Missing || (!isWhole && s.Measure.Unit != best[0].Measure.Unit)).Select(s => s.Measure).Distinct()], [.. best.Select(s => s.Measure).Distinct()], best[0].Used, isWhole);
    }

    private int Missing(List<Word> group, List<int> used, string[] content)
    {
        var bag = aliases.Synonyms.WideBag([.. used.Select(i => group[i].Stem)]);
        return content.Count(c => !bag.Contains(c));
    }

    private bool Explains(HashSet<string> wide, List<Word> group, int i) =>
        wide.Contains(group[i].Stem) || aliases.Synonyms.At([.. group.Select(w => w.Stem)], i).Any(s => wide.Contains(s.Sign));

    private bool IsPart(Word word) => !word.IsSmall && word.Folded != "%" && stems.Contains(word.Stem) && !(word.Folded is "plus" or "ans" or "est" or "entre");
}
