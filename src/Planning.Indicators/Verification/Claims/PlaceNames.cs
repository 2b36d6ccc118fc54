using Planning.Abstractions.Indicators;
using Planning.Indicators.Naming;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Claims;

/// <summary>Finds the facts' territories in a text: by their whole name, by what follows its level, by their level alone, or all together.</summary>
internal sealed class PlaceNames
{
    private static readonly string[] Levels =
        ["communaute de communes", "communaute d agglomeration", "communaute urbaine", "communaute", "agglomeration", "metropole", "commune", "ville", "intercom", "intercommunalite", "departement", "syndicat", "reseau", "pays", "cc", "ca", "cu", "agglo", "sirtom", "smictom", "region", "cote", "estuaire", "bassin", "scot", "epci", "pnr", "parc naturel", "parc"];

    /// <summary>Words that call the territory a text is about.</summary>
    private static readonly string[] Generic =
        ["territoire", "agglomeration", "commune", "intercommunalite", "metropole", "communaute", "collectivite", "ville", "epci", "syndicat", "reseau", "departement", "agglo", "intercom", "perimetre", "bassin", "pays", "scot", "pnr", "parc"];

    private static readonly string[] Plurals = ["communes", "territoires", "intercommunalites", "epci", "agglomerations", "villes", "collectivites", "communautes", "syndicats", "departements", "bassins", "secteurs", "zones", "pays", "poles", "reseaux", "metropoles", "cc", "ca", "cu", "intercoms"];

    private static readonly string[] Demonyms = ["ais", "aise", "aises", "ois", "oise", "oises", "ien", "ienne", "iens", "iennes", "in", "ine", "ins", "ines", "ain", "aine", "ains", "aines", "eens", "een", "eenne", "eennes", "ards", "ard", "arde"];

    private const int LeastDemonym = 6;
    private const int LeastRoot = 5;
    private const int LeastShared = 4;

    private static readonly string[] Ranked = ["haut", "haute", "bas", "basse", "eleve", "elevee", "faible", "peuplee", "peuple", "forte", "fort", "grand", "grande", "petit", "petite", "meilleur", "meilleure", "pire", "mieux"];

    private readonly List<(string[] Words, int Place)> known = [];
    private readonly List<(string[] Words, int[] Places)> either = [];
    private readonly List<string> levels = [];
    private readonly Dictionary<string, int[]> kinds = new(StringComparer.Ordinal);
    private readonly int count;

    public PlaceNames(IReadOnlyList<Territory> territories)
    {
        count = territories.Count;
        for (var place = 0; place < territories.Count; place++)
        {
            var folded = WordReader.Read(territories[place].Name).Select(w => w.Folded).ToArray();
            levels.Add(Array.Find(Levels, l => string.Join(' ', folded).StartsWith(l, StringComparison.Ordinal)) ?? Array.Find(Levels, l => folded.Contains(l)) ?? string.Empty);
            foreach (var form in Forms(folded))
            {
                known.Add((form, place));
            }
        }

        AddShort(territories);
        // "Gare de Lisors", "Gare d'Orbec": together they are "les gares".
        foreach (var group in territories.Select((t, place) => (Words: WordReader.Read(t.Name), Place: place)).Where(t => t.Words.Count > 1).GroupBy(t => t.Words[0].Folded).Where(g => g.Count() > 1))
        {
            kinds[group.Key + "s"] = [.. group.Select(g => g.Place)];
        }

        known.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    /// <summary>The last proper name of each: of one place where no other has it, of either where several have.</summary>
    private void AddShort(IReadOnlyList<Territory> territories)
    {
        var shorts = territories.SelectMany((t, place) => Short(t.Name).Select(f => (Words: f, Place: place))).ToList();
        foreach (var group in shorts.GroupBy(f => string.Join(' ', f.Words)))
        {
            var words = group.First().Words;
            // "Lanvaudec" of "Gare de Lanvaudec", and of "Pays de Lanvaudec" without its level.
            var cut = known.Where(k => k.Words.SequenceEqual(words) && k.Words.Length < WordReader.Read(territories[k.Place].Name).Count).ToList();
            int[] places = [.. group.Select(f => f.Place).Concat(cut.Select(k => k.Place)).Distinct()];
            known.RemoveAll(cut.Contains);
            if (places.Length > 1)
            {
                either.Add((words, places));
            }
            else if (!known.Exists(k => k.Place != places[0] && k.Words.AsSpan().IndexOf(words) >= 0))
            {
                known.Add((words, places[0]));
            }
        }
    }

    /// <summary>The places named, in order.</summary>
    public List<PlaceMention> Find(IReadOnlyList<Word> words, Func<Word, bool> isOther)
    {
        var found = new List<PlaceMention>();
        for (var i = 0; i < words.Count;)
        {
            var (mention, next) = isOther(words[i]) ? (null, i + 1) : At(words, i);
            if (mention is not null)
            {
                found.Add(mention);
            }

            i = next;
        }

        return found;
    }

    private (PlaceMention? Mention, int Next) At(IReadOnlyList<Word> words, int i)
    {
        var named = known.Find(k => IsAt(k.Words, words, i));
        if (named.Words is { Length: var length })
        {
            return (new PlaceMention(words[i].Start, words[i + length - 1].End, [named.Place]), i + length);
        }

        if (either.Find(k => IsAt(k.Words, words, i)) is { Words: { Length: var said } } of)
        {
            return (new PlaceMention(words[i].Start, words[i + said - 1].End, of.Places) { IsEither = true }, i + said);
        }

        return Together(words, i) ?? Level(words, i) ?? Demonym(words, i) ?? (null, i + 1);
    }

    private static bool IsAt(string[] form, IReadOnlyList<Word> words, int i) => form.Length <= words.Count - i && !form.Where((w, n) => words[i + n].Folded != w).Any();

    /// <summary>"les trois communes", "ensemble des deux territoires", "à elles trois", "partout".</summary>
    private (PlaceMention?, int)? Together(IReadOnlyList<Word> words, int i)
    {
        int[] all = [.. Enumerable.Range(0, count)];
        if (words[i].Folded == "partout" && count > 1)
        {
            return (new PlaceMention(words[i].Start, words[i].End, all, true), i + 1);
        }

        if (words[i].Folded is "elles" or "eux" && NumberWords.At(words, i + 1) is var (said, length) && i > 0 && words[i - 1].Folded == "à")
        {
            return (new PlaceMention(words[i].Start, words[i + length].End, [], true, said), i + 1 + length);
        }

        if (words[i].Folded is "les" or "des" or "ces" or "ses" && NumberWords.At(words, i + 1) is var (number, size))
        {
            var next = i + 1 + size;
            if (next < words.Count && IsPlural(words[next].Folded))
            {
                return (new PlaceMention(words[i + 1].Start, words[next].End, kinds.TryGetValue(words[next].Folded, out var of) && of.Length == number ? of : all, true, number), next + 1);
            }

            // "le plus bas des quatre".
            var isAlone = next >= words.Count || words[next].IsSmall || words[next].Start - words[next - 1].End > 1;
            return number > 1 && (number == count || isAlone) && i > 0 && Ranked.Contains(words[i - 1].Folded) ? (new PlaceMention(words[i + 1].Start, words[next - 1].End, all, true, number), next) : null;
        }

        // "deux communes sur trois".
        if (IsPlural(words[i].Folded) && i > 0 && i + 2 < words.Count && words[i + 1].Folded == "sur" && NumberWords.At(words, i - 1) is not null && NumberWords.At(words, i + 2) is var (whole, spelled))
        {
            return (new PlaceMention(words[i].Start, words[i + 1 + spelled].End, all, true, whole), i + 2 + spelled);
        }

        return count > 1 && words[i].Folded is "les" or "des" or "toutes" && i + 1 < words.Count && words[i + 1].Folded is "communes" or "territoires" or "intercommunalites" && count > 1
            ? (new PlaceMention(words[i + 1].Start, words[i + 1].End, all, true), i + 2) : null;
    }

    private bool IsPlural(string folded) => Plurals.Contains(folded) || kinds.ContainsKey(folded);

    /// <summary>"le territoire", "la métropole", "le département".</summary>
    private (PlaceMention?, int)? Level(IReadOnlyList<Word> words, int i)
    {
        if (!Generic.Contains(words[i].Folded) || i == 0 || words[i - 1].Folded is not ("le" or "la" or "l" or "du" or "au" or "cette" or "ce" or "cet" or "notre"))
        {
            return null;
        }

        var mine = Enumerable.Range(0, count).Where(p => levels[p].StartsWith(words[i].Folded, StringComparison.Ordinal)).ToList();
        if (mine.Count == 0 && words[i].Folded == "departement")
        {
            return null;
        }

        var last = i;
        // "la communauté de communes", "la communauté d'agglomération".
        if (words[i].Folded == "communaute" && i + 2 < words.Count && words[i + 1].Folded is "de" or "d" && words[i + 2].Folded is "communes" or "agglomeration")
        {
            last = i + 2;
        }

        return (new PlaceMention(words[i].Start, words[last].End, mine is [var only] ? [only] : []), last + 1);
    }

    /// <summary>What the last "de" of a name opens, where that is a proper name: "Louvry" for "Bassin d'emploi de Louvry".</summary>
    private static IEnumerable<string[]> Short(string name)
    {
        var words = WordReader.Read(name);
        for (var i = words.Count - 2; i > 0; i--)
        {
            var proper = words.Skip(i + 1).SkipWhile(w => w.Folded is "la" or "le" or "l" or "les").ToList();
            if (words[i].Folded is "de" or "du" or "d" or "des" && proper.Count > 0 && char.IsUpper(name[proper[0].Start]))
            {
                yield return [.. proper.Select(w => w.Folded)];
                yield break;
            }
        }
    }

    /// <summary>"briochines", "royannais": what is said of a place by an adjective made of its name.</summary>
    private (PlaceMention?, int)? Demonym(IReadOnlyList<Word> words, int i)
    {
        var folded = words[i].Folded;
        if (folded.Length < LeastDemonym || PlainWords.Has(folded) || !Array.Exists(Demonyms, d => folded.EndsWith(d, StringComparison.Ordinal)))
        {
            return null;
        }

        var places = known.Where(k => k.Words[0].Length >= LeastRoot && !Levels.Contains(k.Words[0]) && Shared(k.Words[0], folded) >= LeastShared).Select(k => k.Place).Distinct().ToList();
        return places is [var only] ? (new PlaceMention(words[i].Start, words[i].End, [only]), i + 1) : null;
    }

    private static int Shared(string one, string two) => one.Zip(two).TakeWhile(p => p.First == p.Second).Count();

    private static IEnumerable<string[]> Forms(string[] folded)
    {
        yield return folded;
        // "aux Aubrais", "du Tréport".
        if (folded.Length > 1 && folded[0] is "le" or "la" or "les" && folded[1].Length >= LeastRoot && !PlainWords.Has(folded[1]))
        {
            yield return folded[1..];
        }

        // "la RD 613" for "RD 613 à Courvallon".
        if (Array.IndexOf(folded, "à") is > 1 and var at)
        {
            yield return folded[..at];
        }

        var name = string.Join(' ', folded);
        if (Array.Find(Levels, l => name.StartsWith(l + " ", StringComparison.Ordinal)) is { } level)
        {
            var rest = folded.Skip(level.Count(c => c == ' ') + 1).SkipWhile(w => w is "de" or "du" or "des" or "d" or "la" or "l" or "le" or "les").ToArray();
            if (rest.Length > 0 && rest[0].Length > 2)
            {
                yield return rest;
            }

            var other = level switch { "cc" => "communaute de communes", "ca" => "communaute d agglomeration", "cu" => "communaute urbaine", "communaute de communes" => "cc", "communaute d agglomeration" => "ca", _ => string.Empty };
            if (other.Length > 0)
            {
                yield return [.. other.Split(' '), .. folded.Skip(level.Count(c => c == ' ') + 1)];
            }
        }
        else if (Levels.Contains(folded[^1]) && folded.Length > 1)
        {
            yield return folded[..^1];
        }
    }
}
