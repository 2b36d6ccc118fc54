using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Planning.Rules.Templates;

/// <summary>Reads one YAML file and notes every mistake with its line, so that all are told at once.</summary>
public sealed class TemplateReader
{
    private const int LargestFile = 4 << 20;
    private readonly string text;
    private readonly List<TemplateFault> faults;

    private TemplateReader(string file, string text, List<TemplateFault> faults)
    {
        File = file;
        (this.text, this.faults) = (text, faults);
    }

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>Opens a file: the reader and its main mapping, or null when it is not readable YAML (the fault is noted).</summary>
    /// <param name="file">The file.</param>
    /// <param name="faults">Where mistakes are noted.</param>
    /// <param name="withExamples">Whether the examples of rules are read: a check does without them, and they are most of the text.</param>
    public static (TemplateReader Reader, YamlMappingNode Root)? Open(string file, List<TemplateFault> faults, bool withExamples = true)
    {
        if (new FileInfo(file).Length > LargestFile)
        {
            faults.Add(new TemplateFault("PLN1400", file, 1, "Ce fichier dépasse 4 Mo : ce n'est sans doute pas un modèle de règles.", string.Empty));
            return null;
        }

        var text = System.IO.File.ReadAllText(file);
        var reader = new TemplateReader(file, text, faults);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(withExamples ? text : WithoutExamples(text)));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return (reader, root);
            }

            reader.Fault("PLN1401", 1, "Ce fichier doit contenir une suite de clés (partie, concepts, regles…).");
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            reader.Fault("PLN1402", (e as YamlException)?.Start.Line ?? 1,
                "Le fichier n'est pas du YAML lisible : vérifiez les guillemets, l'alignement, les crochets et les deux-points.");
        }

        return null;
    }

    /// <summary>The text with the lines of examples left blank, so that the others keep their numbers.</summary>
    private static string WithoutExamples(string text)
    {
        var kept = new StringBuilder(text.Length + 1);
        var depth = -1;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            var content = line.TrimStart();
            var indent = line.Length - content.Length;
            var ends = content.Length > 0 && (indent < depth || (indent == depth && content[0] != '-'));
            depth = ends ? -1 : depth;
            kept.Append(depth < 0 ? line : []).Append('\n');
            depth = depth < 0 && content.TrimEnd() is "exemples:" ? indent : depth;
        }

        return kept.ToString();
    }

    /// <summary>Notes a mistake.</summary>
    public void Fault(string code, long line, string message)
    {
        var quote = text.Split('\n').ElementAtOrDefault((int)line - 1)?.Trim() ?? string.Empty;
        faults.Add(new TemplateFault(code, File, (int)line, message, quote));
    }

    /// <summary>The entries of a mapping whose keys are all known; an unknown key is a fault that names the nearest.</summary>
    public Dictionary<string, YamlNode> Keys(YamlNode node, params string[] known)
    {
        var entries = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        if (node is not YamlMappingNode mapping)
        {
            Fault("PLN1403", node.Start.Line, "Une suite de clés est attendue ici.");
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
                var nearest = Nearest.To(name, known);
                Fault("PLN1404", key.Start.Line, $"La clé « {name} » n'existe pas ici"
                    + (nearest is null ? $". Clés possibles : {string.Join(", ", known)}." : $" : vouliez-vous écrire « {nearest} » ?"));
            }
        }

        return entries;
    }

    /// <summary>The entries of a mapping whose keys are names that the file gives, in order; a key that is no text is a fault, and its entry left out.</summary>
    /// <param name="node">The mapping; nothing comes of what is none.</param>
    public IReadOnlyList<(string Name, YamlNode Node, long Line)> Entries(YamlNode? node)
    {
        var entries = new List<(string, YamlNode, long)>();
        foreach (var (key, value) in (node as YamlMappingNode ?? new YamlMappingNode()).Children)
        {
            if (key is YamlScalarNode { Value.Length: > 0 } name)
            {
                entries.Add((name.Value, value, key.Start.Line));
            }
            else
            {
                Fault("PLN1414", key.Start.Line, "Un nom est attendu ici, avant les deux-points : un texte, et non une liste.");
            }
        }

        return entries;
    }

    /// <summary>A text; empty when absent, a fault when required and absent or empty.</summary>
    public string Text(Dictionary<string, YamlNode> entries, string key, long line, bool required = false)
    {
        if (entries.TryGetValue(key, out var node) && node is YamlScalarNode { Value: { } value } && value.Trim().Length > 0)
        {
            return value.Trim();
        }

        if (entries.TryGetValue(key, out node) && node is not YamlScalarNode)
        {
            Fault("PLN1405", node.Start.Line, $"« {key} » doit être un texte.");
        }
        else if (required)
        {
            Fault("PLN1406", line, $"Il manque « {key} ».");
        }

        return string.Empty;
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> List(Dictionary<string, YamlNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return [];
        }

        if (node is YamlScalarNode { Value: { } single })
        {
            return [single];
        }

        if (node is YamlSequenceNode sequence && sequence.Children.All(c => c is YamlScalarNode))
        {
            return [.. sequence.Children.Select(c => ((YamlScalarNode)c).Value ?? string.Empty)];
        }

        Fault("PLN1407", node.Start.Line, $"« {key} » doit être un texte ou une liste de textes.");
        return [];
    }

    /// <summary>A whole number, or a default when absent.</summary>
    public int Number(Dictionary<string, YamlNode> entries, string key, int otherwise)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return otherwise;
        }

        if (node is YamlScalarNode { Value: { } value }
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault("PLN1408", node.Start.Line, $"« {key} » doit être un nombre entier.");
        return otherwise;
    }

    /// <summary>A day written <c>2021-08-25</c>; null when absent.</summary>
    public DateOnly? Day(Dictionary<string, YamlNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node is YamlScalarNode { Value: { } value }
            && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault("PLN1436", node.Start.Line, $"« {key} » doit être une date comme 2021-08-25.");
        return null;
    }

    /// <summary>A yes or no; no when absent.</summary>
    public bool Flag(Dictionary<string, YamlNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return false;
        }

        if (node is YamlScalarNode { Value: "true" or "oui" })
        {
            return true;
        }

        if (node is not YamlScalarNode { Value: "false" or "non" })
        {
            Fault("PLN1409", node.Start.Line, $"« {key} » vaut true ou false.");
        }

        return false;
    }
}
