using Planning.Rules.Figures;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads the quantities of a file of <c>templates/controles</c> (<c>quantites</c>, <c>ecarte</c>).</summary>
internal sealed class FigureQuantityReader(TemplateReader reader, ConceptReader concepts)
{
    private static readonly Dictionary<string, FigureBound> Bounds = new(StringComparer.Ordinal)
    {
        ["libre"] = FigureBound.Free,
        ["annee"] = FigureBound.Year,
        ["periode"] = FigureBound.Period,
        ["echeance"] = FigureBound.Term,
    };

    /// <summary>The quantities under <c>quantites</c>, with what <c>ecarte</c> rules out; none where the file has neither.</summary>
    public FigureTemplate Read(Dictionary<string, PlainNode> entries)
    {
        if (!entries.TryGetValue("quantites", out var node))
        {
            return FigureTemplate.None;
        }

        if (node is not PlainList list)
        {
            reader.Fault("PLN1510", node.Line, "« quantites » est une liste de grandeurs, chacune avec id, nom, unite, borne et notions.");
            return FigureTemplate.None;
        }

        List<FigureQuantity> quantities = [.. list.Items.Select(ReadOne)];
        foreach (var twin in quantities.GroupBy(q => q.Id).Where(g => g.Key.Length > 0 && g.Count() > 1))
        {
            reader.Fault("PLN1511", node.Line, $"La grandeur « {twin.Key} » est définie {twin.Count()} fois.");
        }

        return new FigureTemplate { Quantities = quantities, Foreign = Foreign(entries.GetValueOrDefault("ecarte")) };
    }

    private FigureQuantity ReadOne(PlainNode node)
    {
        var line = node.Line;
        var entries = reader.Keys(node, "id", "nom", "unite", "borne", "notions", "avec", "sauf");
        var (unit, bound) = (reader.Text(entries, "unite", line, required: true), reader.Text(entries, "borne", line, required: true));
        if (unit.Length > 0 && !FigureUnits.Known.Contains(unit))
        {
            reader.Fault("PLN1512", line, $"« unite » vaut l'une de : {string.Join(", ", FigureUnits.Known)}.");
        }

        if (bound.Length > 0 && !Bounds.ContainsKey(bound))
        {
            reader.Fault("PLN1513", line, $"« borne » vaut {string.Join(", ", Bounds.Keys)}.");
        }

        var notions = Concepts(entries, "notions", line);
        if (notions.Count == 0)
        {
            reader.Fault("PLN1514", line, "Il manque « notions » : ce qui, dans le texte, établit la grandeur.");
        }

        return new FigureQuantity
        {
            Id = reader.Text(entries, "id", line, required: true),
            Name = reader.Text(entries, "nom", line, required: true),
            Unit = unit,
            Bound = Bounds.GetValueOrDefault(bound),
            Concepts = notions,
            With = Concepts(entries, "avec", line),
            Without = Concepts(entries, "sauf", line),
        };
    }

    private Dictionary<string, IReadOnlyList<string>> Foreign(PlainNode? node)
    {
        if (node is null)
        {
            return new(StringComparer.Ordinal);
        }

        if (node is not PlainMapping)
        {
            reader.Fault("PLN1515", node.Line, "« ecarte » donne des notions sous « partout », « partie », « titre » ou le nom d'un type de document.");
            return new(StringComparer.Ordinal);
        }

        var entries = reader.Entries(node).ToDictionary(e => e.Name, e => e.Node, StringComparer.Ordinal);
        return entries.Keys.ToDictionary(key => key, key => Concepts(entries, key, node.Line), StringComparer.Ordinal);
    }

    private IReadOnlyList<string> Concepts(Dictionary<string, PlainNode> entries, string key, long line) =>
        [.. reader.List(entries, key).Select(name => concepts.Resolve(name, line)).OfType<string>()];
}
