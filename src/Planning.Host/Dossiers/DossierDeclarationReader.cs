using Planning.Abstractions;
using Planning.Rules.Templates;

namespace Planning.Host.Dossiers;

/// <summary>Reads <c>dossier.yaml</c>.</summary>
internal static class DossierDeclarationReader
{
    private const string PartsKey = "pieces.";
    private static readonly string[] OwnKeys = ["type", "nom", "siren", "communes", "pieces"];

    /// <summary>Whether a key says something of the dossier itself, and is no fact.</summary>
    public static bool IsOwnKey(string key) => OwnKeys.Contains(key) || key.StartsWith(PartsKey, StringComparison.Ordinal);

    /// <summary>The declaration of a folder; null when it holds none.</summary>
    /// <exception cref="UserErrorException">The file is not readable, or holds a key that means nothing.</exception>
    public static DossierDeclaration? Read(string folder)
    {
        var file = Path.Combine(folder, DossierDeclaration.FileName);
        if (!File.Exists(file))
        {
            return null;
        }

        var values = FactFile.Read(file);
        foreach (var name in values.Keys.Where(n => !n.Contains('.', StringComparison.Ordinal) && !IsOwnKey(n)))
        {
            throw new UserErrorException("PLN1326", $"Dans « {file} », la clé « {name} » ne veut rien dire.",
                Nearest.To(name, OwnKeys) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ?"
                    : $"Clés possibles : {string.Join(", ", OwnKeys)}, et les faits comme « territoire.littoral ».");
        }

        var parts = values.Where(v => v.Key.StartsWith(PartsKey, StringComparison.Ordinal)).ToDictionary(v => Normal(folder, v.Key[PartsKey.Length..]), v => v.Value);
        foreach (var path in parts.Keys.Where(path => !File.Exists(Path.Combine(folder, path))))
        {
            throw new UserErrorException("PLN1328", $"Dans « {file} », « pieces » nomme « {path} », qui n'est pas dans le dossier.", "Corrigez le chemin, ou retirez cette ligne.");
        }

        return new DossierDeclaration
        {
            Type = values.GetValueOrDefault("type"),
            Name = values.GetValueOrDefault("nom"),
            Siren = SirenOf(file, values.GetValueOrDefault("siren")),
            Parts = parts,
            Facts = new FactSet(values.Where(v => !IsOwnKey(v.Key)).ToDictionary()),
        };
    }

    /// <summary>The path of a file from its dossier's folder, however it was written.</summary>
    private static string Normal(string folder, string path) =>
        Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path, Path.GetFullPath(folder))).Replace('\\', '/');

    private static string? SirenOf(string file, string? siren)
    {
        var digits = siren?.Replace(" ", string.Empty, StringComparison.Ordinal);
        return digits is null || (digits.Length == 9 && digits.All(char.IsAsciiDigit)) ? digits
            : throw new UserErrorException("PLN1327", $"Dans « {file} », le SIREN « {siren} » n'a pas neuf chiffres.", "Corrigez-le, ou retirez cette ligne.");
    }
}
