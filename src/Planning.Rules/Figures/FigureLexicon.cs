using Planning.Rules.Templates;

namespace Planning.Rules.Figures;

/// <summary>The quantities of the templates as concepts of the compiled lexicon, for documents of one type.</summary>
internal sealed class FigureLexicon
{
    private readonly Compiled[] quantities;

    public FigureLexicon(RuleBook book, string type)
    {
        var figures = book.Templates.Figures;
        int[] Indices(IEnumerable<string> concepts) => [.. concepts.Select(book.Lexicon.IndexOf)];
        int[] Foreigners(string key) => Indices(figures.Foreign.GetValueOrDefault(key) ?? []);
        Quantities = figures.Quantities;
        quantities = [.. Quantities.Select(q => new Compiled(Indices(q.Concepts), Indices(q.With), Indices(q.Without)))];
        Establishing = [.. quantities.SelectMany(q => q.Concepts).Distinct()];
        Foreign = [.. Foreigners("partout"), .. Foreigners(type)];
        Parts = Foreigners("partie");
        PartTitles = Foreigners("titre");
        Wanted = new bool[book.Lexicon.ConceptCount];
        foreach (var concept in quantities.SelectMany(q => (int[])[.. q.Concepts, .. q.With, .. q.Without]).Concat(Foreign).Concat(Parts).Concat(PartTitles))
        {
            Wanted[concept] = true;
        }
    }

    /// <summary>The quantities, in the order of the templates.</summary>
    public IReadOnlyList<FigureQuantity> Quantities { get; }

    /// <summary>The concepts that establish some quantity.</summary>
    public IReadOnlyList<int> Establishing { get; }

    /// <summary>The concepts by which a sentence speaks of figures that are not the plan's.</summary>
    public IReadOnlyList<int> Foreign { get; }

    /// <summary>The concepts by which a clause speaks of a part of the territory.</summary>
    public IReadOnlyList<int> Parts { get; }

    /// <summary>The concepts by which a heading says that what is under it holds for one place or one action.</summary>
    public IReadOnlyList<int> PartTitles { get; }

    /// <summary>All these concepts, for a matcher.</summary>
    public bool[] Wanted { get; }

    /// <summary>The only quantity in a unit that some words establish and do not rule out; -1 where there is none, or more than one.</summary>
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="near">The concepts of the words nearest to it.</param>
    /// <param name="around">The concepts of its whole clause.</param>
    public int Find(string unit, HashSet<int> near, HashSet<int> around)
    {
        var found = -1;
        for (var i = 0; i < quantities.Length; i++)
        {
            var (concepts, with, without) = quantities[i];
            if (!Measures(i, unit) || !concepts.Any(near.Contains) || (with.Length > 0 && !with.Any(around.Contains)) || without.Any(around.Contains))
            {
                continue;
            }

            if (found >= 0)
            {
                return -1;
            }

            found = i;
        }

        return found;
    }

    /// <summary>Whether some words establish a quantity.</summary>
    public bool Names(int quantity, HashSet<int> words) => quantities[quantity].Concepts.Any(words.Contains);

    /// <summary>Whether some words neither establish a quantity nor rule one out: the figure beside them goes on with it.</summary>
    public bool GoesOn(int quantity, HashSet<int> words) => !words.Overlaps(Establishing) && !quantities[quantity].Without.Any(words.Contains);

    /// <summary>Whether some quantity is given in a unit.</summary>
    public bool Knows(string unit) => Enumerable.Range(0, quantities.Length).Any(i => Measures(i, unit));

    private bool Measures(int quantity, string unit) => Quantities[quantity].Unit is var own
        && (own == unit || (unit == "personnes" && own is "habitants" or "personnes/ménage"));

    private readonly record struct Compiled(int[] Concepts, int[] With, int[] Without);
}
