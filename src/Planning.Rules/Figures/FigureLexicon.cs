using Planning.Rules.Lexicon;
using Planning.Rules.Templates;

namespace Planning.Rules.Figures;

/// <summary>The quantities of the templates as concepts, for documents of one type.</summary>
internal sealed class FigureLexicon
{
    private readonly Compiled[] quantities;
    private readonly ConceptSet establishing;
    private readonly ConceptSet foreignInText;
    private readonly ConceptSet partTitlesInText;

    public FigureLexicon(RuleBook book, string type)
    {
        var figures = book.Templates.Figures;
        Words = book.FigureWords;
        List<string> foreigners = [.. figures.Foreign.GetValueOrDefault("partout") ?? [], .. figures.Foreign.GetValueOrDefault(type) ?? []];
        var titles = figures.Foreign.GetValueOrDefault("titre") ?? [];
        var establishers = figures.Quantities.SelectMany(q => q.Concepts).Distinct(StringComparer.Ordinal).ToList();
        Quantities = figures.Quantities;
        quantities = [.. Quantities.Select(q => new Compiled(SetOf(q.Concepts), q.With.Count > 0 ? SetOf(q.With) : null, SetOf(q.Without)))];
        establishing = SetOf(establishers);
        Establishing = [.. establishers.Select(book.Lexicon.IndexOf).Distinct()];
        Foreign = SetOf(foreigners);
        Parts = SetOf(figures.Foreign.GetValueOrDefault("partie") ?? []);
        PartTitles = SetOf(titles);
        (foreignInText, partTitlesInText) = (ConceptSet.Of(book.Lexicon, foreigners), ConceptSet.Of(book.Lexicon, titles));
    }

    /// <summary>The lexicon of the concepts by which figures are read, and of those that they include.</summary>
    public static CompiledLexicon Compile(TemplateSet templates)
    {
        var byId = templates.Concepts.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var wanted = templates.Figures.All().Where(byId.ContainsKey).SelectMany(id => LexiconCompiler.Sources(byId[id], byId)).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return LexiconCompiler.Compile([.. templates.Concepts.Where(c => wanted.Contains(c.Id))], templates.Families);
    }

    /// <summary>The quantities, in the order of the templates.</summary>
    public IReadOnlyList<FigureQuantity> Quantities { get; }

    /// <summary>The concepts of figures alone: a few words are read by them much faster than by those of all rules. All sets are of this lexicon.</summary>
    public CompiledLexicon Words { get; }

    /// <summary>The concepts that establish some quantity, as the document's hits number them.</summary>
    public IReadOnlyList<int> Establishing { get; }

    /// <summary>The concepts by which a caption or a line of a table speaks of figures that are not the plan's.</summary>
    public ConceptSet Foreign { get; }

    /// <summary>The concepts by which a clause speaks of a part of the territory.</summary>
    public ConceptSet Parts { get; }

    /// <summary>The concepts by which a heading says that what is under it holds for one place or one action.</summary>
    public ConceptSet PartTitles { get; }

    /// <summary>Whether a sentence with this hit of the document speaks of figures that are not the plan's.</summary>
    public bool IsForeign(Hit hit) => hit.Kind == HitKind.Term && foreignInText.Contains(hit.Concept);

    /// <summary>Whether a heading with this hit of the document holds for one place or one action.</summary>
    public bool IsPartTitle(Hit hit) => partTitlesInText.Contains(hit.Concept);

    /// <summary>The only quantity in a unit that some words establish and do not rule out; -1 where there is none, or more than one.</summary>
    /// <param name="unit">The unit of the figure.</param>
    /// <param name="near">The concepts of the words nearest to it.</param>
    /// <param name="around">The concepts of its whole clause.</param>
    public int Find(string unit, ConceptSet near, ConceptSet around)
    {
        var found = -1;
        for (var i = 0; i < quantities.Length; i++)
        {
            var (concepts, with, without) = quantities[i];
            if (!Measures(i, unit) || !concepts.Overlaps(near) || with?.Overlaps(around) == false || without.Overlaps(around))
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
    public bool Names(int quantity, ConceptSet words) => quantities[quantity].Concepts.Overlaps(words);

    /// <summary>Whether some words neither establish a quantity nor rule one out: the figure beside them goes on with it.</summary>
    public bool GoesOn(int quantity, ConceptSet words) => !words.Overlaps(establishing) && !quantities[quantity].Without.Overlaps(words);

    /// <summary>Whether some quantity is given in a unit.</summary>
    public bool Knows(string unit)
    {
        for (var i = 0; i < quantities.Length; i++)
        {
            if (Measures(i, unit))
            {
                return true;
            }
        }

        return false;
    }

    private bool Measures(int quantity, string unit) => Quantities[quantity].Unit is var own
        && (own == unit || (unit == "personnes" && own is "habitants" or "personnes/ménage"));

    private ConceptSet SetOf(IEnumerable<string> concepts) => ConceptSet.Of(Words, concepts);

    private readonly record struct Compiled(ConceptSet Concepts, ConceptSet? With, ConceptSet Without);
}
