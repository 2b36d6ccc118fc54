using Planning.Abstractions;
using Planning.Abstractions.Plugins;
using Planning.Rules.Templates;

namespace Planning.Host.Plugins;

/// <summary>The ids of types and parts that a person may write.</summary>
internal sealed class KnownNames(PluginCatalogue catalogue)
{
    /// <summary>The type said, or all of them.</summary>
    /// <exception cref="UserErrorException">There is no such type, or none at all.</exception>
    public IReadOnlyList<IDocumentType> Types(string? said)
    {
        if (catalogue.Types.Count == 0)
        {
            throw new UserErrorException("PLN1204", "Aucune extension n'apporte de type de document : rien ne peut être reconnu.",
                "Lancez « planning plugins » pour voir pourquoi, et vérifiez le réglage « Plugins » d'appsettings.json.");
        }

        if (said is null)
        {
            return catalogue.Types;
        }

        return catalogue.Types.FirstOrDefault(t => Same(t.Id, said)) is { } type
            ? [type]
            : throw Unknown("PLN1202", $"Le type de document « {said} » n'existe pas.", said, catalogue.Types.Select(t => t.Id));
    }

    /// <summary>Those of the types that have the part said.</summary>
    /// <exception cref="UserErrorException">None has it.</exception>
    public static IReadOnlyList<IDocumentType> TypesWith(IReadOnlyList<IDocumentType> types, string said)
    {
        IReadOnlyList<IDocumentType> having = [.. types.Where(t => t.Parts.Any(p => Same(p.Id, said)))];
        if (having.Count > 0)
        {
            return having;
        }

        var owner = types.Count == 1 ? $" dans le type « {types[0].Id} »" : string.Empty;
        throw Unknown("PLN1203", $"La pièce « {said} » n'existe pas{owner}.", said, types.SelectMany(t => t.Parts.Select(p => p.Id)).Distinct());
    }

    /// <summary>Whether a person means this id: the case does not matter.</summary>
    public static bool Same(string id, string said) => id.Equals(said.Trim(), StringComparison.OrdinalIgnoreCase);

    private static UserErrorException Unknown(string code, string message, string said, IEnumerable<string> known)
    {
        var names = known.ToList();
        var guess = Nearest.To(said.Trim().ToLowerInvariant(), names) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ? " : string.Empty;
        return new UserErrorException(code, message, $"{guess}Au choix : {string.Join(", ", names)}.");
    }
}
