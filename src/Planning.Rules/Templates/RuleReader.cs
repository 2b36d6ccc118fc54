using System.Text.RegularExpressions;
using Planning.Abstractions.Findings;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads the rules of one file.</summary>
internal sealed partial class RuleReader(TemplateReader reader, ConceptReader concepts, RuleList list, bool withExamples)
{
    private static readonly string[] Keys =
    [
        "id", "titre", "article", "alinea", "niveau", "condition", "depuis", "jusqua", "sujet", "facettes", "ensemble", "sans_objet",
        "absence_admise", "autre_plan", "controle", "doute", "message", "remede", "exemples",
    ];

    /// <summary>The keys that say what a passage must bring: a rule on tables has none of them.</summary>
    private static readonly string[] TreatmentKeys = ["sujet", "facettes", "ensemble", "sans_objet", "absence_admise", "autre_plan"];

    private readonly FacetReader facets = new(reader, concepts);
    private readonly ExampleReader examples = new(reader, withExamples);

    /// <summary>The rules under a key; a rule with a mistake is left out, its faults noted.</summary>
    public IEnumerable<RuleTemplate> Read(PlainNode node)
    {
        if (node is PlainList sequence)
        {
            return sequence.Items.Select(ReadOne);
        }

        reader.Fault("PLN1430", node.Line, "« regles » doit être une liste.");
        return [];
    }

    private RuleTemplate ReadOne(PlainNode node)
    {
        var line = node.Line;
        var entries = reader.Keys(node, Keys);
        var level = Level(reader.Text(entries, "niveau", line, required: true), line);
        var control = Control(entries, line);
        var condition = Condition(reader.Text(entries, "condition", line), level, line);
        return new RuleTemplate
        {
            Reference = new RuleReference
            {
                Id = Matching(reader.Text(entries, "id", line, required: true), IdPattern(), "id", "PLUI-RP-010", line),
                Title = reader.Text(entries, "titre", line, required: true),
                Article = Matching(reader.Text(entries, "article", line, required: true), ArticlePattern(), "article", "L151-4 », ou avec le nom de son code « C. env. R229-51", line),
                Paragraph = reader.Text(entries, "alinea", line),
                Part = list.Part,
                Level = level,
                Doubt = reader.Text(entries, "doute", line),
                IsAskedOfEach = control is not null,
                Remedy = reader.Text(entries, "remede", line, required: true),
            },
            List = list,
            Message = reader.Text(entries, "message", line, required: true),
            Condition = condition,
            From = reader.Day(entries, "depuis"),
            Until = reader.Day(entries, "jusqua"),
            Control = control,
            Scope = ScopeOf(reader.Text(entries, "ensemble", line), line),
            Subject = Subject(entries, line),
            Facets = facets.Read(entries.GetValueOrDefault("facettes")),
            WithoutObject = Resolved(entries, "sans_objet"),
            AbsenceAllowed = Resolved(entries, "absence_admise"),
            ConcernsOtherPlans = reader.Flag(entries, "autre_plan"),
            Examples = examples.Read(entries.GetValueOrDefault("exemples"), line),
            Source = $"{reader.File}:{line}",
        };
    }

    private string[] Subject(Dictionary<string, PlainNode> entries, long line)
    {
        if (!entries.ContainsKey("sujet") && !entries.ContainsKey("controle"))
        {
            reader.Fault("PLN1431", line, "Il manque « sujet » (la notion qu'un passage doit traiter) ou « controle » (ce qu'il faut vérifier des tableaux).");
        }

        return Resolved(entries, "sujet");
    }

    private TableControl? Control(Dictionary<string, PlainNode> entries, long line)
    {
        var text = reader.Text(entries, "controle", line);
        if (!entries.TryGetValue("controle", out var node))
        {
            return null;
        }

        if (TreatmentKeys.FirstOrDefault(entries.ContainsKey) is { } key)
        {
            reader.Fault("PLN1438", node.Line, $"« controle » et « {key} » s'excluent : une règle vérifie des tableaux, ou cherche un passage.");
        }

        switch (text)
        {
            case "unites": return TableControl.Units;
            case "totaux": return TableControl.Totals;
            default:
                reader.Fault("PLN1439", node.Line, $"« controle » vaut « {text} » : unites ou totaux.");
                return null;
        }
    }

    private string[] Resolved(Dictionary<string, PlainNode> entries, string key) =>
        [.. reader.List(entries, key).Select(name => concepts.Resolve(name, entries[key].Line)).OfType<string>()];

    private string Matching(string value, Regex pattern, string key, string example, long line)
    {
        if (value.Length > 0 && !pattern.IsMatch(value))
        {
            reader.Fault("PLN1432", line, $"« {key} » vaut « {value} » : écrivez-le comme « {example} ».");
        }

        return value;
    }

    private ObligationLevel Level(string text, long line)
    {
        switch (text)
        {
            case "obligatoire": return ObligationLevel.Mandatory;
            case "conditionnel": return ObligationLevel.Conditional;
            case "facultatif": return ObligationLevel.Optional;
            default:
                reader.Fault("PLN1433", line, $"« niveau » vaut « {text} » : obligatoire, conditionnel ou facultatif.");
                return ObligationLevel.Mandatory;
        }
    }

    private Condition? Condition(string text, ObligationLevel level, long line)
    {
        if (text.Length == 0)
        {
            if (level == ObligationLevel.Conditional)
            {
                reader.Fault("PLN1434", line, "Une règle conditionnelle doit avoir une « condition ».");
            }

            return null;
        }

        var condition = Templates.Condition.Parse(text);
        if (condition is null)
        {
            reader.Fault("PLN1435", line, $"La condition « {text} » n'est pas lisible : des faits reliés par and, or, not.");
        }

        return condition;
    }

    private Scope ScopeOf(string text, long line)
    {
        switch (text)
        {
            case "" or "passage": return Scope.Passage;
            case "section": return Scope.Section;
            case "document": return Scope.Document;
            default:
                reader.Fault("PLN1437", line, $"« ensemble » vaut « {text} » : passage, section ou document.");
                return Scope.Passage;
        }
    }

    [GeneratedRegex("^[A-Z]+(-[A-Z]+)+-[0-9]{3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex IdPattern();

    /// <summary>An article of the Code de l'urbanisme, or one that begins with the name of its own text.</summary>
    [GeneratedRegex("^([LRDA][0-9]+(-[0-9]+)*|(C\\. [a-zé]+\\.? |CGCT |CCH |Arrêté du |Décret n° |Loi n° )[^ ].*)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex ArticlePattern();
}
