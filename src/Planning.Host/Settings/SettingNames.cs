using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Rules.Templates;

namespace Planning.Host.Settings;

/// <summary>Refuses settings that nobody reads: a misspelt one would be ignored without a word.</summary>
internal static class SettingNames
{
    private static readonly string[] Sections = ["Planning", "Logging"];

    /// <summary>Checks the keys of a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="known">The keys that it may hold.</param>
    /// <exception cref="UserErrorException">It holds another, or is no group of settings.</exception>
    public static void Check(IConfigurationSection section, params string[] known)
    {
        if (!string.IsNullOrWhiteSpace(section.Value))
        {
            throw new UserErrorException("PLN1932", $"Le réglage « {section.Path} » est un groupe de réglages, et non une valeur.", $"Écrivez-le entre accolades dans appsettings.json : « \"{section.Key}\": {{ \"{known[0]}\": … }} ».");
        }

        var unknown = section.GetChildren().Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)).Select(child => $"« {child.Path} »").ToList();
        if (unknown.Count > 0)
        {
            var nearest = NearestTo(section.GetChildren().First(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)).Key, known);
            throw new UserErrorException("PLN1547", unknown.Count == 1 ? $"Le réglage {unknown[0]} n'existe pas." : $"Les réglages {string.Join(", ", unknown)} n'existent pas.",
                $"{(nearest is null ? string.Empty : $"Vouliez-vous écrire « {nearest} » ? ")}Corrigez-le dans appsettings.json, ou dans les variables d'environnement PLANNING__*. Sous « {section.Path} », les réglages sont : {string.Join(", ", known)}.");
        }
    }

    /// <summary>Checks the sections of the file of settings, which the environment has no part in: it holds what is others'.</summary>
    /// <param name="file">What the file holds.</param>
    /// <exception cref="UserErrorException">It holds a section that nobody reads.</exception>
    public static void CheckFile(IConfiguration file)
    {
        if (file.GetChildren().Select(s => s.Key).FirstOrDefault(k => !Sections.Contains(k, StringComparer.OrdinalIgnoreCase)) is { } unknown)
        {
            var place = NearestTo(unknown, Sections) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ? " : string.Empty;
            throw new UserErrorException("PLN1547", $"La section « {unknown} » d'appsettings.json n'existe pas.", $"{place}Les sections sont : {string.Join(", ", Sections)}.");
        }
    }

    /// <summary>The nearest, however it is written: variables of the environment are in capitals.</summary>
    private static string? NearestTo(string key, string[] known) => Nearest.To(key.ToLowerInvariant(), known.Select(k => k.ToLowerInvariant())) is { } nearest ? known.First(k => k.Equals(nearest, StringComparison.OrdinalIgnoreCase)) : null;
}
