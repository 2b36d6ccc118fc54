using Planning.Abstractions.Findings;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads a file of <c>templates/controles</c>: rules on all types of plans, with the concepts by which they are looked at.</summary>
internal sealed class PlanRuleReader(TemplateReader reader, ConceptReader concepts)
{
    private static readonly Dictionary<string, Concern> Concerns = new(StringComparer.Ordinal)
    {
        ["citations"] = Concern.Citation,
        ["chiffres"] = Concern.Agreement,
        ["evaluabilite"] = Concern.Evaluability,
    };

    /// <summary>The concepts, the rules and the quantities of the file.</summary>
    public (IReadOnlyList<Lexicon.Concept> Concepts, IReadOnlyList<PlanRule> Rules, FigureTemplate Figures) Read(PlainMapping root)
    {
        var entries = reader.Keys(root, "domaine", "concepts", "controles", "quantites", "ecarte");
        var domain = reader.Text(entries, "domaine", 1, required: true);
        if (!Concerns.TryGetValue(domain, out var concern))
        {
            reader.Fault("PLN1480", 1, $"« domaine » vaut {string.Join(", ", Concerns.Keys)}.");
        }

        if (entries.GetValueOrDefault("controles") is not PlainList rules)
        {
            reader.Fault("PLN1481", 1, "Il manque « controles » : la liste des contrôles.");
            return ([], [], FigureTemplate.None);
        }

        return (concepts.Read(entries.GetValueOrDefault("concepts")), [.. rules.Items.Select(node => ReadOne(node, concern))],
            new FigureQuantityReader(reader, concepts).Read(entries));
    }

    private PlanRule ReadOne(PlainNode node, Concern concern)
    {
        var line = node.Line;
        var entries = reader.Keys(node, "id", "role", "titre", "message", "remede", "articles", "niveau");
        return new PlanRule
        {
            Id = reader.Text(entries, "id", line, required: true),
            Role = reader.Text(entries, "role", line, required: true),
            Concern = concern,
            Title = reader.Text(entries, "titre", line, required: true),
            Message = reader.Text(entries, "message", line, required: true),
            Remedy = reader.Text(entries, "remede", line, required: true),
            Level = Level(reader.Text(entries, "niveau", line, required: false), line),
            Articles = Articles(entries.GetValueOrDefault("articles"), concern, line),
            Source = $"{reader.File}:{line}",
        };
    }

    private ObligationLevel Level(string text, long line)
    {
        if (text is not ("" or "obligatoire" or "facultatif"))
        {
            reader.Fault("PLN1486", line, "« niveau » vaut obligatoire ou facultatif.");
        }

        return text == "facultatif" ? ObligationLevel.Optional : ObligationLevel.Mandatory;
    }

    private Dictionary<string, string> Articles(PlainNode? node, Concern concern, long line)
    {
        var articles = reader.Entries(node).ToDictionary(e => e.Name, e => (e.Node as PlainText)?.Value ?? string.Empty);
        if (concern != Concern.Citation && !articles.ContainsKey("autres"))
        {
            reader.Fault("PLN1482", line, "« articles » donne l'article de chaque type de document, et « autres » celui des types qui n'y sont pas.");
        }

        return articles;
    }
}
