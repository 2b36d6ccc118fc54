using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Planning.Indicators.Catalogue;

/// <summary>One YAML file of a catalogue: gives its values and notes every mistake with its line, so that all are told at once.</summary>
internal sealed class CatalogueYaml
{
    private const int LargestFile = 4 << 20, Deepest = 8;
    private readonly string[] lines;
    private readonly List<CatalogueFault> faults;

    private CatalogueYaml(string file, string text, List<CatalogueFault> faults) => (File, lines, this.faults) = (file, text.Split('\n'), faults);

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>Opens a file: the reader and its main mapping, or null when it is not readable YAML (the fault is noted).</summary>
    public static (CatalogueYaml Reader, YamlMappingNode Root)? Open(string file, List<CatalogueFault> faults)
    {
        if (new FileInfo(file).Length > LargestFile)
        {
            faults.Add(new CatalogueFault("PLN1574", file, 1, "Ce fichier dépasse 4 Mo : ce n'est sans doute pas un catalogue d'indicateurs.", string.Empty));
            return null;
        }

        var reader = new CatalogueYaml(file, System.IO.File.ReadAllText(file), faults);
        try
        {
            if (reader.IsTooDeep())
            {
                return null;
            }

            var stream = new YamlStream();
            stream.Load(new StringReader(string.Join('\n', reader.lines)));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return (reader, root);
            }

            reader.Fault("PLN1574", 1, "Ce fichier doit contenir les clés theme et indicateurs, ou la clé synonymes, ou la clé territoires.");
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            reader.Fault("PLN1574", e is YamlException yaml ? Math.Max(yaml.Start.Line, yaml.End.Line) : 1,
                "Le fichier n'est pas du YAML lisible : vérifiez les guillemets, l'alignement, les crochets et les deux-points.");
        }

        return null;
    }

    /// <summary>Notes a mistake.</summary>
    public void Fault(string code, long line, string message) =>
        faults.Add(new CatalogueFault(code, File, (int)line, message, line >= 1 && line <= lines.Length ? lines[line - 1].Trim() : string.Empty));

    /// <summary>The entries of a mapping whose keys are all known; another key is a fault.</summary>
    public Dictionary<string, YamlNode> Keys(YamlNode node, params string[] known)
    {
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        if (node is not YamlMappingNode mapping)
        {
            Fault("PLN1575", node.Start.Line, $"Une suite de clés est attendue ici : {string.Join(", ", known)}.");
            return entries;
        }

        foreach (var (key, value) in mapping.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? string.Empty;
            if (known.Contains(name))
            {
                entries[name] = value;
            }
            else
            {
                Fault("PLN1575", key.Start.Line, $"La clé « {name} » n'existe pas ici. Clés possibles : {string.Join(", ", known)}.");
            }
        }

        return entries;
    }

    /// <summary>A text; empty when absent, a fault when required and absent.</summary>
    public string Text(Dictionary<string, YamlNode> entries, string key, long line, bool required = false)
    {
        if (entries.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0)
        {
            return value.Trim();
        }

        if (node is not null and not YamlScalarNode)
        {
            Fault("PLN1575", node.Start.Line, $"« {key} » doit être un texte.");
        }
        else if (required)
        {
            Fault("PLN1575", line, $"Il manque « {key} ».");
        }

        return string.Empty;
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> List(Dictionary<string, YamlNode> entries, string key) =>
        entries.TryGetValue(key, out var node) ? Texts(node, key) : [];

    /// <summary>The texts of a node.</summary>
    public IReadOnlyList<string> Texts(YamlNode node, string key)
    {
        if (node is YamlScalarNode { Value: { } single })
        {
            return [single.Trim()];
        }

        if (node is YamlSequenceNode sequence && sequence.Children.All(c => c is YamlScalarNode { Value.Length: > 0 }))
        {
            return [.. sequence.Children.Select(c => ((YamlScalarNode)c).Value!.Trim())];
        }

        Fault("PLN1575", node.Start.Line, $"« {key} » doit être un texte ou une liste de textes.");
        return [];
    }

    /// <summary>A number with a decimal point; null when absent, a fault when it is none.</summary>
    public decimal? Number(Dictionary<string, YamlNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return null;
        }

        var number = NumberOf(node);
        if (number is null)
        {
            Fault("PLN1575", node.Start.Line, $"« {key} » doit être un nombre, avec un point pour les décimales : 0.5.");
        }

        return number;
    }

    /// <summary>The number that a node is, else null.</summary>
    public static decimal? NumberOf(YamlNode node) =>
        node is YamlScalarNode { Value: { } value } && decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    /// <summary>Looks through the file for depth, which a parser of trees would not survive.</summary>
    private bool IsTooDeep()
    {
        var parser = new Parser(new StringReader(string.Join('\n', lines)));
        for (var depth = 0; parser.MoveNext();)
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > Deepest || parser.Current is AnchorAlias)
            {
                Fault("PLN1574", parser.Current.Start.Line, depth > Deepest ? "Ce fichier est trop profond : ses clés sont trop les unes dans les autres." : "Ce fichier s'écrit sans renvoi (& et *) : répétez le texte.");
                return true;
            }
        }

        return false;
    }
}
