using Planning.Indicators.Catalogue;

namespace Planning.Indicators.Naming;

/// <summary>All aliases of a catalogue, compiled once: found in running text in one pass, or in the words of heads in whatever order.</summary>
internal sealed class AliasIndex
{
    private readonly Node root = new();
    private readonly List<AliasBag> bags = [];
    private readonly Dictionary<string, List<int>> bagsByStem = new(StringComparer.Ordinal);

    public AliasIndex(IndicatorCatalogue catalogue)
    {
        Synonyms = new Synonyms(catalogue.Synonyms);
        foreach (var definition in catalogue.Definitions)
        {
            foreach (var alias in definition.Aliases)
            {
                Add(definition, alias);
            }

            foreach (var lookalike in definition.Lookalikes)
            {
                Add(null, lookalike);
            }
        }
    }

    /// <summary>The expressions that mean the same.</summary>
    public Synonyms Synonyms { get; }

    /// <summary>Whether a stem is a word of an alias.</summary>
    public bool Knows(string stem) => bagsByStem.ContainsKey(stem);

    /// <summary>Whether a stem is a word of an alias of one indicator.</summary>
    public bool IsOfIndicator(string stem, string indicator) => (bagsByStem.GetValueOrDefault(stem) ?? []).Exists(bag => bags[bag].Indicator?.Id == indicator);

    /// <summary>What an alias is compared by: two aliases of one key are the same to a reader.</summary>
    public static string KeyOf(string alias, Synonyms synonyms) => string.Join(' ', synonyms.Replaced(StemsOf(alias)));

    /// <summary>The aliases in a run of words, left to right, longest first, without overlap.</summary>
    public List<AliasMatch> Find(IReadOnlyList<Word> words)
    {
        var found = new List<AliasMatch>();
        var stems = words.Select(w => w.Stem).ToArray();
        for (var i = 0; i < words.Count;)
        {
            var best = words[i].IsSmall ? null : Longest(words, stems, i);
            if (best is { } match)
            {
                found.Add(match);
                i = match.End;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>The aliases all of whose words are among some, that hold all those required; the longest first.</summary>
    /// <param name="available">The words that an alias may use, with the signs of synonyms.</param>
    /// <param name="required">The words that it must use.</param>
    public IReadOnlyList<AliasBag> Covering(HashSet<string> available, IReadOnlyCollection<string> required)
    {
        var counts = new Dictionary<int, int>();
        foreach (var stem in available)
        {
            foreach (var bag in bagsByStem.GetValueOrDefault(stem) ?? [])
            {
                counts[bag] = counts.GetValueOrDefault(bag) + 1;
            }
        }

        return [.. counts.Where(c => c.Value == bags[c.Key].Stems.Count).Select(c => bags[c.Key]).Where(bag => required.All(bag.Explains)).OrderByDescending(bag => bag.Weight)];
    }

    private AliasMatch? Longest(IReadOnlyList<Word> words, string[] stems, int first)
    {
        AliasMatch? best = null;
        Walk(root, first, 0, true);
        return best;

        void Walk(Node node, int place, int weight, bool isExact)
        {
            if (node.Ends && (best is null || place > best.Value.End || (place == best.Value.End && weight > best.Value.Weight)))
            {
                best = new AliasMatch(node.Indicator, first, place, weight, isExact);
            }

            if (place >= words.Count)
            {
                return;
            }

            if (node.Next.TryGetValue(stems[place], out var next))
            {
                Walk(next, place + 1, weight + 1, isExact);
            }

            foreach (var (sign, end) in Synonyms.At(stems, place))
            {
                if (node.Next.TryGetValue(sign, out var after))
                {
                    Walk(after, end, weight + end - place, isExact);
                }
            }

            if (node != root && (words[place].IsSmall || NeutralWords.MayStandInside(words[place])))
            {
                Walk(node, place + 1, weight, isExact && words[place].IsSmall);
            }
        }
    }

    private void Add(IndicatorDefinition? definition, string alias)
    {
        var stems = StemsOf(alias);
        var signs = Synonyms.Replaced(stems);
        foreach (var form in signs.SequenceEqual(stems) ? [stems] : (string[][])[stems, signs])
        {
            var node = root;
            foreach (var stem in form)
            {
                node = node.Next.TryGetValue(stem, out var next) ? next : node.Next[stem] = new Node();
            }

            (node.Ends, node.Indicator) = (true, definition);
            var bag = new AliasBag(definition, new HashSet<string>(form, StringComparer.Ordinal), stems.Length, new HashSet<string>(signs, StringComparer.Ordinal), Synonyms.WideBag(stems));
            foreach (var stem in bag.Stems)
            {
                (bagsByStem.TryGetValue(stem, out var list) ? list : bagsByStem[stem] = []).Add(bags.Count);
            }

            bags.Add(bag);
        }
    }

    private static string[] StemsOf(string alias) => [.. WordReader.Content(alias).Select(w => w.Stem)];

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public bool Ends { get; set; }

        public IndicatorDefinition? Indicator { get; set; }
    }
}
