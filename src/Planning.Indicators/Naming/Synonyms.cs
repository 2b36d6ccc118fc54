namespace Planning.Indicators.Naming;

/// <summary>Expressions that mean the same: each group is one sign, which stands for any of them.</summary>
internal sealed class Synonyms
{
    private readonly Dictionary<string, List<(string[] Stems, string Sign)>> byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> wordsOf = new(StringComparer.Ordinal);

    public Synonyms(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var expression in groups[group])
            {
                string[] stems = [.. WordReader.Content(expression).Select(w => w.Stem)];
                if (stems.Length > 0)
                {
                    (wordsOf.TryGetValue($"={group}", out var words) ? words : wordsOf[$"={group}"] = []).UnionWith(stems);
                    (byFirst.TryGetValue(stems[0], out var list) ? list : byFirst[stems[0]] = []).Add((stems, $"={group}"));
                }
            }
        }
    }

    /// <summary>The signs of the expressions that begin at a place of a run of stems, with the place after each, longest first.</summary>
    public IEnumerable<(string Sign, int End)> At(IReadOnlyList<string> stems, int place) =>
        !byFirst.TryGetValue(stems[place], out var list) ? []
            : list.Where(e => e.Stems.Length <= stems.Count - place && !e.Stems.Where((s, i) => stems[place + i] != s).Any())
                .OrderByDescending(e => e.Stems.Length).Select(e => (e.Sign, place + e.Stems.Length));

    /// <summary>A run of stems with every expression replaced by its sign.</summary>
    public string[] Replaced(IReadOnlyList<string> stems)
    {
        var replaced = new List<string>();
        for (var i = 0; i < stems.Count;)
        {
            var (sign, end) = At(stems, i).FirstOrDefault((stems[i], i + 1));
            replaced.Add(sign);
            i = end;
        }

        return [.. replaced];
    }

    /// <summary>The stems of a run, with the signs of all expressions in it and the stems of what means the same.</summary>
    public HashSet<string> WideBag(IReadOnlyList<string> stems)
    {
        var bag = Bag(stems);
        bag.UnionWith(bag.Where(wordsOf.ContainsKey).SelectMany(sign => wordsOf[sign]).ToList());
        return bag;
    }

    /// <summary>The stems of a run, with the signs of all expressions in it.</summary>
    public HashSet<string> Bag(IReadOnlyList<string> stems)
    {
        var bag = new HashSet<string>(stems, StringComparer.Ordinal);
        for (var i = 0; i < stems.Count; i++)
        {
            bag.UnionWith(At(stems, i).Select(e => e.Sign));
        }

        return bag;
    }
}
