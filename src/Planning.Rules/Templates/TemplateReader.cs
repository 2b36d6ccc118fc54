using System.Globalization;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads one YAML file and notes every mistake with its line, so that all are told at once.</summary>
public sealed class TemplateReader
{
    /// <summary>The code of what no file that people write holds: a reference, a second document, depth without end.</summary>
    public const string ObjectionCode = "PLN1416";

    /// <summary>How large a file may be, in bytes.</summary>
    internal const int LargestFile = 4 << 20;

    private readonly Lazy<string[]> lines;
    private readonly List<TemplateFault> faults;

    private TemplateReader(string file, List<TemplateFault> faults)
    {
        (File, this.faults) = (file, faults);
        lines = new Lazy<string[]>(() => System.IO.File.ReadAllLines(file));
    }

    /// <summary>The file's path.</summary>
    public string File { get; }

    /// <summary>Opens a file: the reader and its main mapping, or null when it is not readable YAML (the fault is noted).</summary>
    /// <param name="file">The file.</param>
    /// <param name="faults">Where mistakes are noted.</param>
    /// <param name="read">Reads the file; <see cref="PlainYaml"/> does when not given.</param>
    public static (TemplateReader Reader, PlainMapping Root)? Open(string file, List<TemplateFault> faults, Func<string, PlainNode?>? read = null)
    {
        if (new FileInfo(file).Length > LargestFile)
        {
            faults.Add(new TemplateFault("PLN1400", file, 1, "Ce fichier dépasse 4 Mo : ce n'est sans doute pas un modèle de règles.", string.Empty));
            return null;
        }

        var reader = new TemplateReader(file, faults);
        try
        {
            if ((read is null ? PlainYaml.Read(System.IO.File.ReadAllText(file)) : read(file)) is PlainMapping root)
            {
                return (reader, root);
            }

            reader.Fault("PLN1401", 1, "Ce fichier doit contenir une suite de clés (partie, concepts, regles…).");
        }
        catch (PlainYamlException e) when (e.Objection is not null)
        {
            reader.Fault(ObjectionCode, e.Line, e.Objection);
        }
        catch (PlainYamlException e)
        {
            reader.Fault("PLN1402", e.Line, "Le fichier n'est pas du YAML lisible : vérifiez les guillemets, l'alignement, les crochets et les deux-points.");
        }

        return null;
    }

    /// <summary>Notes a mistake.</summary>
    public void Fault(string code, long line, string message)
    {
        var quote = lines.Value.ElementAtOrDefault((int)line - 1)?.Trim() ?? string.Empty;
        faults.Add(new TemplateFault(code, File, (int)line, message, quote));
    }

    /// <summary>The entries of a mapping whose keys are all known; an unknown key is a fault that names the nearest.</summary>
    public Dictionary<string, PlainNode> Keys(PlainNode node, params string[] known)
    {
        var entries = new Dictionary<string, PlainNode>(StringComparer.Ordinal);
        if (node is not PlainMapping mapping)
        {
            Fault("PLN1403", node.Line, "Une suite de clés est attendue ici.");
            return entries;
        }

        foreach (var (key, value) in mapping.Entries)
        {
            var name = (key as PlainText)?.Value ?? string.Empty;
            if (known.Contains(name))
            {
                if (!entries.TryAdd(name, value))
                {
                    Twice(name, key);
                }
            }
            else
            {
                var nearest = Nearest.To(name, known);
                Fault("PLN1404", key.Line, $"La clé « {name} » n'existe pas ici"
                    + (nearest is null ? $". Clés possibles : {string.Join(", ", known)}." : $" : vouliez-vous écrire « {nearest} » ?"));
            }
        }

        return entries;
    }

    /// <summary>The entries of a mapping whose keys are names that the file gives, in order; a key that is no text is a fault, and its entry left out.</summary>
    /// <param name="node">The mapping; nothing comes of what is none.</param>
    public IReadOnlyList<(string Name, PlainNode Node, long Line)> Entries(PlainNode? node)
    {
        var entries = new OrderedDictionary<string, (string, PlainNode, long)>(StringComparer.Ordinal);
        foreach (var (key, value) in (node as PlainMapping)?.Entries ?? [])
        {
            if (key is not PlainText { Value.Length: > 0 } name)
            {
                Fault("PLN1414", key.Line, "Un nom est attendu ici, avant les deux-points : un texte, et non une liste.");
            }
            else if (!entries.TryAdd(name.Value, (name.Value, value, key.Line)))
            {
                Twice(name.Value, key);
            }
        }

        return [.. entries.Values];
    }

    private void Twice(string name, PlainNode key) => Fault("PLN1417", key.Line, $"« {name} » est donné deux fois : gardez l'un des deux.");

    /// <summary>A text; empty when absent, a fault when required and absent or empty.</summary>
    public string Text(Dictionary<string, PlainNode> entries, string key, long line, bool required = false)
    {
        if (entries.TryGetValue(key, out var node) && node is PlainText { Value: var value } && value.Trim().Length > 0)
        {
            return value.Trim();
        }

        if (entries.TryGetValue(key, out node) && node is not PlainText)
        {
            Fault("PLN1405", node.Line, $"« {key} » doit être un texte.");
        }
        else if (required)
        {
            Fault("PLN1406", line, $"Il manque « {key} ».");
        }

        return string.Empty;
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public IReadOnlyList<string> List(Dictionary<string, PlainNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return [];
        }

        if (node is PlainText { Value: var single })
        {
            return [single];
        }

        if (node is PlainList sequence && sequence.Items.All(c => c is PlainText))
        {
            return [.. sequence.Items.Select(c => ((PlainText)c).Value)];
        }

        Fault("PLN1407", node.Line, $"« {key} » doit être un texte ou une liste de textes.");
        return [];
    }

    /// <summary>A whole number, or a default when absent.</summary>
    public int Number(Dictionary<string, PlainNode> entries, string key, int otherwise)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return otherwise;
        }

        if (node is PlainText { Value: var value }
            && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault("PLN1408", node.Line, $"« {key} » doit être un nombre entier.");
        return otherwise;
    }

    /// <summary>A day written <c>2021-08-25</c>; null when absent.</summary>
    public DateOnly? Day(Dictionary<string, PlainNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return null;
        }

        if (node is PlainText { Value: var value }
            && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault("PLN1436", node.Line, $"« {key} » doit être une date comme 2021-08-25.");
        return null;
    }

    /// <summary>A yes or no; no when absent.</summary>
    public bool Flag(Dictionary<string, PlainNode> entries, string key)
    {
        if (!entries.TryGetValue(key, out var node))
        {
            return false;
        }

        if (node is PlainText { Value: "true" or "oui" })
        {
            return true;
        }

        if (node is not PlainText { Value: "false" or "non" })
        {
            Fault("PLN1409", node.Line, $"« {key} » vaut true ou false.");
        }

        return false;
    }
}
