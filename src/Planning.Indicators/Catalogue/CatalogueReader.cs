using Planning.Abstractions.Indicators;
using YamlDotNet.RepresentationModel;

namespace Planning.Indicators.Catalogue;

/// <summary>Reads the indicators of one file of a catalogue.</summary>
internal sealed class CatalogueReader(CatalogueYaml yaml, CatalogueContents all)
{
    private static readonly string[] Known =
    [
        "id", "nom", "definition", "unite", "ecritures", "alias", "sauf", "plage", "intervalle", "sens", "source", "frequence", "niveaux", "plans", "sert", "formule",
    ];

    private static readonly Dictionary<string, IndicatorDirection> Directions = new(StringComparer.Ordinal)
    {
        ["hausse"] = IndicatorDirection.Up,
        ["baisse"] = IndicatorDirection.Down,
        ["neutre"] = IndicatorDirection.Neutral,
    };

    /// <summary>Reads a file into <paramref name="all"/>.</summary>
    public static void Read(string file, CatalogueContents all)
    {
        if (CatalogueYaml.Open(file, all.Faults) is var (yaml, root))
        {
            new CatalogueReader(yaml, all).ReadRoot(root);
        }
    }

    private void ReadRoot(YamlMappingNode root)
    {
        var entries = yaml.Keys(root, "theme", "indicateurs", "synonymes", "territoires");
        all.Synonyms.AddRange(Items(entries, "synonymes").Select(g => yaml.Texts(g, "synonymes")).Where(g => g.Count > 1));
        all.Territories.AddRange(Items(entries, "territoires").Select(ReadTerritory));
        if (!entries.TryGetValue("indicateurs", out var node))
        {
            if (entries.Count == 0)
            {
                yaml.Fault("PLN1575", 1, "Il manque « indicateurs » : la liste des indicateurs du fichier.");
            }

            return;
        }

        var theme = yaml.Text(entries, "theme", 1, required: true);
        if (node is not YamlSequenceNode sequence)
        {
            yaml.Fault("PLN1575", node.Start.Line, "« indicateurs » est une liste d'indicateurs, chacun avec id, nom, unite, alias…");
            return;
        }

        all.Definitions.AddRange(sequence.Children.Select(child => ReadOne(child, theme)));
    }

    private IEnumerable<YamlNode> Items(Dictionary<string, YamlNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node) || node is YamlSequenceNode)
        {
            return (node as YamlSequenceNode)?.Children ?? [];
        }

        yaml.Fault("PLN1575", node.Start.Line, $"« {key} » est une liste.");
        return [];
    }

    private Territory ReadTerritory(YamlNode node)
    {
        var entries = yaml.Keys(node, "nom", "code");
        var code = yaml.Text(entries, "code", node.Start.Line);
        return new Territory(yaml.Text(entries, "nom", node.Start.Line, required: true), code.Length > 0 ? code : null);
    }

    private IndicatorDefinition ReadOne(YamlNode node, string theme)
    {
        var line = node.Start.Line;
        var entries = yaml.Keys(node, Known);
        var id = yaml.Text(entries, "id", line, required: true);
        if (id.Length > 0 && !IndicatorId.IsWellFormed(id))
        {
            yaml.Fault("PLN1576", entries["id"].Start.Line, "Un identifiant s'écrit en minuscules sans accent, chiffres et traits d'union, une lettre d'abord : taux-vacance.");
        }

        var (min, max) = Range(entries);
        var formula = FormulaOf(entries);
        return new IndicatorDefinition
        {
            Id = id,
            Theme = theme,
            Name = yaml.Text(entries, "nom", line, required: true),
            Definition = yaml.Text(entries, "definition", line, required: true),
            Unit = yaml.Text(entries, "unite", line, required: true),
            Writings = Writings(entries),
            Aliases = Aliases(entries, line),
            Lookalikes = yaml.List(entries, "sauf"),
            Min = min,
            Max = max,
            AllowsInterval = Flag(entries, "intervalle"),
            Direction = Direction(entries, line),
            Source = yaml.Text(entries, "source", line),
            Frequency = yaml.Text(entries, "frequence", line),
            Levels = yaml.List(entries, "niveaux"),
            Plans = yaml.List(entries, "plans"),
            Serves = yaml.List(entries, "sert"),
            Formula = formula,
            Parts = formula?.Addends ?? [],
            File = yaml.File,
            Line = (int)line,
        };
    }

    private IReadOnlyList<string> Aliases(Dictionary<string, YamlNode> entries, long line)
    {
        var aliases = yaml.List(entries, "alias");
        if (aliases.Count == 0)
        {
            yaml.Fault("PLN1575", line, "Il manque « alias » : les expressions par lesquelles les documents nomment l'indicateur.");
        }

        return aliases;
    }

    private Dictionary<string, decimal> Writings(Dictionary<string, YamlNode> entries)
    {
        var writings = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (!entries.TryGetValue("ecritures", out var node))
        {
            return writings;
        }

        if (node is not YamlMappingNode mapping)
        {
            yaml.Fault("PLN1578", node.Start.Line, "« ecritures » donne des unités et ce qu'elles valent dans celle de l'indicateur : {MWh: 0.001, GWh/an: 1}.");
            return writings;
        }

        foreach (var (key, value) in mapping.Children)
        {
            if (key is YamlScalarNode { Value.Length: > 0 } name && CatalogueYaml.NumberOf(value) is > 0 and var factor)
            {
                writings[name.Value!.Trim()] = factor;
            }
            else
            {
                yaml.Fault("PLN1578", key.Start.Line, $"L'unité « {(key as YamlScalarNode)?.Value} » ne se convertit pas : donnez le nombre par lequel la multiplier, plus grand que zéro, avec un point pour les décimales.");
            }
        }

        return writings;
    }

    private (decimal? Min, decimal? Max) Range(Dictionary<string, YamlNode> entries)
    {
        if (!entries.TryGetValue("plage", out var node))
        {
            return (null, null);
        }

        var bounds = yaml.Keys(node, "min", "max");
        var (min, max) = (yaml.Number(bounds, "min"), yaml.Number(bounds, "max"));
        if (min >= max)
        {
            yaml.Fault("PLN1575", node.Start.Line, "Dans « plage », min doit être plus petit que max.");
        }

        return (min, max);
    }

    private IndicatorDirection Direction(Dictionary<string, YamlNode> entries, long line)
    {
        var written = yaml.Text(entries, "sens", line, required: true);
        if (written.Length > 0 && !Directions.ContainsKey(written))
        {
            yaml.Fault("PLN1575", entries["sens"].Start.Line, $"« sens » vaut {string.Join(", ", Directions.Keys)}.");
        }

        return Directions.GetValueOrDefault(written);
    }

    private bool Flag(Dictionary<string, YamlNode> entries, string key)
    {
        if (entries.TryGetValue(key, out var node) && node is not YamlScalarNode { Value: "true" or "false" or "oui" or "non" })
        {
            yaml.Fault("PLN1575", node.Start.Line, $"« {key} » vaut true ou false.");
        }

        return node is YamlScalarNode { Value: "true" or "oui" };
    }

    private Formula? FormulaOf(Dictionary<string, YamlNode> entries)
    {
        var text = yaml.Text(entries, "formule", 1);
        if (text.Length == 0)
        {
            return null;
        }

        var (formula, objection) = Formula.Parse(text);
        if (formula is null)
        {
            yaml.Fault("PLN1579", entries["formule"].Start.Line, $"La formule ne se lit pas : {objection}. Séparez les identifiants, les nombres et les signes + - * / ( ) par des espaces.");
        }

        return formula;
    }
}
