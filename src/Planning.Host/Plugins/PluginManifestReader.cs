using System.Text.Json;

namespace Planning.Host.Plugins;

/// <summary>Reads and validates <c>plugin.json</c>.</summary>
internal static class PluginManifestReader
{
    public const string FileName = "plugin.json";

    private const string Example = """{"id": "plh", "version": "1.0.0", "sdk": "0.2", "assembly": "Planning.Plugin.Plh.dll"}""";

    /// <exception cref="PluginRefusedException">It is absent, unreadable or incomplete.</exception>
    public static PluginManifest Read(string folder)
    {
        using var json = Parse(Path.Combine(folder, FileName));
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new PluginRefusedException($"Le contenu de {FileName} n'est pas une fiche d'extension.", $"Écrivez-le sur ce modèle : {Example}");
        }

        var (id, version, sdk, assembly) = (Text(root, "id"), Text(root, "version"), Text(root, "sdk"), Text(root, "assembly"));
        return new PluginManifest(Id(id), version, Sdk(sdk), Assembly(assembly), root.TryGetProperty("name", out _) ? Text(root, "name") : id);
    }

    private static JsonDocument Parse(string file)
    {
        if (!File.Exists(file))
        {
            throw new PluginRefusedException($"Le dossier ne contient pas de fichier {FileName}.",
                $"Ajoutez ce fichier sur ce modèle : {Example} ; ou retirez ce dossier s'il n'est pas celui d'une extension.");
        }

        try
        {
            return JsonDocument.Parse(File.ReadAllText(file));
        }
        catch (JsonException e)
        {
            throw new PluginRefusedException($"Le fichier {FileName} n'est pas du JSON correct (ligne {(e.LineNumber ?? 0) + 1}).",
                $"Corrigez cette ligne, sur ce modèle : {Example}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PluginRefusedException($"Le fichier {FileName} ne peut pas être lu.", "Vérifiez vos droits sur ce fichier.", e);
        }
    }

    private static string Text(JsonElement root, string key)
    {
        if (!root.TryGetProperty(key, out var value))
        {
            throw new PluginRefusedException($"Il manque « {key} » dans {FileName}.", $"Ajoutez-le, sur ce modèle : {Example}");
        }

        return value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : throw new PluginRefusedException($"Dans {FileName}, « {key} » doit être un texte entre guillemets, non vide.", $"Corrigez-le, sur ce modèle : {Example}");
    }

    private static string Id(string id) => id.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '-')
        ? id
        : throw new PluginRefusedException($"L'identifiant « {id} » de {FileName} n'est pas valable.",
            "Composez-le de lettres minuscules sans accent, de chiffres, de points et de tirets.");

    private static Version Sdk(string sdk) => Version.TryParse(sdk, out var version)
        ? version
        : throw new PluginRefusedException($"Dans {FileName}, « sdk » vaut « {sdk} », qui n'est pas un numéro de version.",
            $"Écrivez-le comme « {PluginSdk.Version.ToString(2)} ».");

    /// <summary>A plain file name: a path could reach out of the plugin's folder.</summary>
    private static string Assembly(string assembly) =>
        assembly.AsSpan().IndexOfAny('/', '\\', ':') < 0 && assembly.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
            ? assembly
            : throw new PluginRefusedException($"Dans {FileName}, « assembly » vaut « {assembly} », qui n'est pas un simple nom de fichier en .dll.",
                "Indiquez le nom d'un fichier .dll placé dans le dossier même de l'extension, sans chemin.");
}
