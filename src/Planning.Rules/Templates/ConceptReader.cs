using Planning.Rules.Lexicon;
using Planning.Rules.Yaml;

namespace Planning.Rules.Templates;

/// <summary>Reads the concepts of a file and resolves their names: first the file's own, then those of its type's lexicon, then the common ones.</summary>
/// <param name="reader">The file.</param>
/// <param name="prefix">What makes the ids of the file's own concepts unique.</param>
/// <param name="shared">The ids of the concepts of wider lexicons, by name.</param>
internal sealed class ConceptReader(TemplateReader reader, string prefix, IReadOnlyDictionary<string, string> shared)
{
    private readonly HashSet<string> own = new(StringComparer.Ordinal);

    /// <summary>The concepts under a key, with ids that are unique in the whole set.</summary>
    /// <param name="node">What stands under the key.</param>
    /// <param name="before">The concepts that the file defines under another key: none is to be defined again.</param>
    public IReadOnlyList<Concept> Read(PlainNode? node, IReadOnlyList<Concept>? before = null)
    {
        if (node is null)
        {
            return [];
        }

        if (node is not PlainMapping)
        {
            reader.Fault("PLN1410", node.Line, "« concepts » doit être une suite de notions, chacune avec son nom.");
            return [];
        }

        var entries = reader.Entries(node);
        own.UnionWith(entries.Select(e => e.Name));
        return [.. entries.Where(e => IsNew(e.Name, e.Line, before ?? [])).Select(e => ReadOne(e.Name, e.Line, e.Node))];
    }

    /// <summary>The unique id of a concept named in this file; a fault when there is none.</summary>
    public string? Resolve(string name, long line)
    {
        if (own.Contains(name))
        {
            return prefix + name;
        }

        if (shared.TryGetValue(name, out var id))
        {
            return id;
        }

        var nearest = Nearest.To(name, own.Concat(shared.Keys));
        reader.Fault("PLN1411", line, $"La notion « {name} » n'est définie ni dans ce fichier ni dans un lexique.yaml"
            + (nearest is null ? "." : $" : vouliez-vous écrire « {nearest} » ?"));
        return null;
    }

    /// <summary>One concept of the file.</summary>
    public Concept ReadOne(string name, long line, PlainNode node)
    {
        var entries = reader.Keys(node, "nom", "termes", "indices", "seuil", "sauf", "inclut");
        var concept = new Concept
        {
            Id = prefix + name,
            Name = reader.Text(entries, "nom", line),
            Terms = reader.List(entries, "termes"),
            Clues = reader.List(entries, "indices"),
            Threshold = reader.Number(entries, "seuil", 2),
            Except = reader.List(entries, "sauf"),
            Includes = [.. reader.List(entries, "inclut").Select(n => Resolve(n, line)).OfType<string>()],
        };
        foreach (var text in concept.Expressions.Where(IsUnreadable))
        {
            reader.Fault("PLN1413", line, $"Dans la notion « {name} », « {text} » ne sera jamais trouvé : une étoile suit au moins trois lettres ou deux chiffres, et « … » ne s'écrit pas entre parenthèses.");
        }

        foreach (var text in concept.Expressions.Where(e => e.Contains('|', StringComparison.Ordinal) && ExpressionParser.FormsOf(e) > ExpressionParser.MostForms))
        {
            reader.Fault("PLN1418", line, $"Dans la notion « {name} », « {text} » s'écrit de plus de {ExpressionParser.MostForms} façons entre deux « … » : coupez l'expression en plusieurs.");
        }

        if (concept.Terms.Count + concept.Clues.Count + concept.Includes.Count == 0)
        {
            reader.Fault("PLN1412", line, $"La notion « {name} » n'a ni termes, ni indices, ni notion incluse : rien ne peut l'établir.");
        }

        return concept;
    }

    private bool IsNew(string name, long line, IReadOnlyList<Concept> before)
    {
        var isNew = before.All(c => c.Id != prefix + name);
        if (!isNew)
        {
            reader.Fault("PLN1415", line, $"La notion « {name} » est déjà définie dans ce fichier : gardez l'une des deux.");
        }

        return isNew;
    }

    /// <summary>A star after less than three letters or two figures, or a gap inside a choice.</summary>
    private static bool IsUnreadable(string expression)
    {
        var (run, depth) = (0, 0);
        foreach (var character in expression)
        {
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            var isShort = character == '*' && Math.Abs(run) < (run < 0 ? 2 : 3);
            if (isShort || (depth > 0 && character == '…'))
            {
                return true;
            }

            // Figures are counted downwards, a word that begins with a letter upwards.
            run = !char.IsLetterOrDigit(character) ? 0 : run < 0 || (run == 0 && char.IsAsciiDigit(character)) ? run - 1 : run + 1;
        }

        return false;
    }
}
