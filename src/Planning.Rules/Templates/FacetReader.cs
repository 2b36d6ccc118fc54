using Planning.Rules.Quantities;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads the facets of a rule.</summary>
internal sealed class FacetReader(TemplateReader reader, ConceptReader concepts)
{
    private static readonly string[] KindNames =
        [.. Enum.GetNames<QuantityKinds>().Where(n => n is not nameof(QuantityKinds.None)).Select(n => n.ToLowerInvariant())];

    /// <summary>The facets under a key.</summary>
    public IReadOnlyList<Facet> Read(PlainNode? node)
    {
        if (node is null)
        {
            return [];
        }

        if (node is PlainList sequence)
        {
            return [.. sequence.Items.Select(ReadOne)];
        }

        reader.Fault("PLN1420", node.Line, "« facettes » doit être une liste.");
        return [];
    }

    private Facet ReadOne(PlainNode node)
    {
        var line = node.Line;
        var entries = reader.Keys(node, "nom", "concept", "parmi", "au_moins", "quantite", "periode", "horizon", "tableau", "liste", "mots", "indispensable");
        var facet = new Facet
        {
            Name = reader.Text(entries, "nom", line, required: true),
            Concepts = Resolved(entries, "concept"),
            Among = Resolved(entries, "parmi"),
            AtLeast = reader.Number(entries, "au_moins", 2),
            IsEssential = reader.Flag(entries, "indispensable"),
            Table = reader.Flag(entries, "tableau"),
            ListItems = reader.Number(entries, "liste", 0),
            Words = reader.Number(entries, "mots", 0),
            Quantities = Kinds(entries)
                | (reader.Flag(entries, "periode") ? QuantityKinds.Periode : QuantityKinds.None)
                | (reader.Flag(entries, "horizon") ? QuantityKinds.Horizon : QuantityKinds.None),
        };
        if (facet.Among.Count > 0 && facet.AtLeast > facet.Among.Count)
        {
            reader.Fault("PLN1421", line, $"« au_moins » ({facet.AtLeast}) dépasse le nombre de notions de « parmi » ({facet.Among.Count}).");
        }

        if (facet.Concepts.Count + facet.Among.Count + facet.ListItems + facet.Words == 0 && !facet.Table
            && facet.Quantities == QuantityKinds.None)
        {
            reader.Fault("PLN1422", line, "Cette facette ne dit pas comment elle est remplie (concept, parmi, quantite, tableau…).");
        }

        return facet;
    }

    private string[] Resolved(Dictionary<string, PlainNode> entries, string key) =>
        [.. reader.List(entries, key).Select(name => concepts.Resolve(name, entries[key].Line)).OfType<string>()];

    private QuantityKinds Kinds(Dictionary<string, PlainNode> entries)
    {
        var kinds = QuantityKinds.None;
        foreach (var name in reader.List(entries, "quantite"))
        {
            if (KindNames.Contains(name))
            {
                kinds |= Enum.Parse<QuantityKinds>(name, ignoreCase: true);
            }
            else
            {
                reader.Fault("PLN1423", entries["quantite"].Line,
                    $"« {name} » n'est pas une sorte de quantité. Sortes possibles : {string.Join(", ", KindNames)}.");
            }
        }

        return kinds;
    }
}
