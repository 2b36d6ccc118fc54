using Planning.Abstractions.Findings;
using Planning.Rules.Lexicon;
using Planning.Rules.Templates;
using Planning.Rules.Yaml;

namespace Planning.Rules.Programmes;

/// <summary>Reads the commitments of a programme's axes, and the expressions by which documents carry them.</summary>
internal sealed class CommitmentReader(TemplateReader reader, ConceptReader concepts, IReadOnlyCollection<string> types)
{
    private static readonly string[] OfExpressions = ["termes", "indices", "seuil", "sauf", "inclut"];
    private static readonly string[] Known = ["id", "titre", "types", "porte_par", "portee", "porte_des", "echeance", "indicateurs", .. OfExpressions];
    private static readonly Dictionary<string, CommitmentDepth> Depths = new(StringComparer.Ordinal)
    {
        ["mention"] = CommitmentDepth.Mention,
        ["orientation"] = CommitmentDepth.Orientation,
        ["regle"] = CommitmentDepth.Rule,
        ["règle"] = CommitmentDepth.Rule,
        ["cible"] = CommitmentDepth.Target,
        ["indicateur"] = CommitmentDepth.FollowUp,
    };

    private readonly Dictionary<string, long> ids = new(StringComparer.Ordinal);

    /// <summary>The commitments under a key; their concepts are added to <paramref name="all"/>.</summary>
    public IReadOnlyList<Commitment> Read(PlainNode? node, long line, bool isLight, List<Concept> all)
    {
        if (node is not PlainList sequence)
        {
            reader.Fault("PLN1531", node?.Line ?? line, "Il manque « engagements » : la liste des engagements de l'axe.");
            return [];
        }

        return [.. sequence.Items.Select(child => ReadOne(child, isLight, all))];
    }

    /// <summary>Whether plans carry an axis or a commitment lightly.</summary>
    public bool IsLight(Dictionary<string, PlainNode> entries, bool otherwise)
    {
        if (!entries.TryGetValue("portee", out var node))
        {
            return otherwise;
        }

        if (node is not PlainText { Value: "pleine" or "legere" or "légère" })
        {
            reader.Fault("PLN1532", node.Line, "« portee » vaut pleine (les plans doivent porter l'engagement) ou legere (ce n'est qu'un conseil).");
        }

        return node is PlainText { Value: "legere" or "légère" };
    }

    private Commitment ReadOne(PlainNode node, bool isLight, List<Concept> all)
    {
        var line = node.Line;
        var entries = reader.Keys(node, Known);
        var id = reader.Text(entries, "id", line, required: true);
        var isNew = IsNewId(id, entries);
        var isRecognizable = HasExpressions(node, id, line);
        if (isNew && isRecognizable)
        {
            all.Add(concepts.ReadOne(id, line, Expressions((PlainMapping)node)));
        }

        return new Commitment
        {
            Id = id,
            Title = reader.Text(entries, "titre", line, required: true),
            Types = Types(entries, line),
            CarriedBy = reader.Text(entries, "porte_par", line, required: true).TrimEnd('.'),
            IsLight = IsLight(entries, isLight),
            CarriedFrom = CarriedFrom(entries),
            Due = entries.ContainsKey("echeance") ? reader.Number(entries, "echeance", 0) : null,
            Indicators = reader.List(entries, "indicateurs"),
        };
    }

    private CommitmentDepth CarriedFrom(Dictionary<string, PlainNode> entries)
    {
        if (!entries.TryGetValue("porte_des", out var node))
        {
            return CommitmentDepth.Rule;
        }

        if (node is PlainText { Value: { } name } && Depths.TryGetValue(name, out var depth))
        {
            return depth;
        }

        reader.Fault("PLN1546", node.Line, "« porte_des » vaut mention, orientation, regle (si rien n'est dit), cible ou indicateur : la profondeur à partir de laquelle l'engagement est porté.");
        return CommitmentDepth.Rule;
    }

    private bool IsNewId(string id, Dictionary<string, PlainNode> entries)
    {
        if (id.Length == 0)
        {
            return false;
        }

        var line = entries["id"].Line;
        if (id.Length > 40 || !char.IsLetterOrDigit(id[0]) || id.Any(char.IsWhiteSpace))
        {
            reader.Fault("PLN1537", line, "Un identifiant commence par une lettre ou un chiffre, sans espace, en quarante caractères au plus : AUCAME-1.1.");
            return false;
        }

        if (!ids.TryAdd(id, line))
        {
            reader.Fault("PLN1533", line, $"L'engagement « {id} » est déjà défini ligne {ids[id]} : un identifiant ne sert qu'une fois.");
            return false;
        }

        return true;
    }

    /// <summary>The part of a commitment that is written as any concept is.</summary>
    private static PlainMapping Expressions(PlainMapping node) =>
        node with { Entries = [.. node.Entries.Where(p => OfExpressions.Contains((p.Key as PlainText)?.Value))] };

    private bool HasExpressions(PlainNode node, string id, long line)
    {
        var has = node is PlainMapping mapping && Expressions(mapping).Entries
            .Any(p => p.Key is PlainText { Value: "termes" or "indices" or "inclut" } && p.Value is PlainList { Items.Count: > 0 } or PlainText { Value.Length: > 0 });
        if (!has)
        {
            reader.Fault("PLN1534", line, $"L'engagement « {id} » n'a ni termes ni indices : rien ne dirait qu'un document le porte.");
        }

        return has;
    }

    private IReadOnlyList<string> Types(Dictionary<string, PlainNode> entries, long line)
    {
        var named = reader.List(entries, "types");
        if (named.Count == 0)
        {
            reader.Fault("PLN1535", line, $"Il manque « types » : les types de documents qui peuvent porter l'engagement ({string.Join(", ", types)}).");
        }

        foreach (var type in named.Where(t => !types.Contains(t)))
        {
            var nearest = Nearest.To(type, types);
            reader.Fault("PLN1536", entries["types"].Line, $"Le type de document « {type} » n'existe pas"
                + (nearest is null ? $". Types possibles : {string.Join(", ", types)}." : $" : vouliez-vous écrire « {nearest} » ?"));
        }

        return named;
    }
}
