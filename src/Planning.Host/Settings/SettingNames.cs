using Microsoft.Extensions.Configuration;
using Planning.Abstractions;
using Planning.Rules.Templates;

namespace Planning.Host.Settings;

/// <summary>Refuses settings that nobody reads: a misspelt one would be ignored without a word.</summary>
internal static class SettingNames
{
    /// <summary>Checks the keys of a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="known">The keys that it may hold.</param>
    /// <exception cref="UserErrorException">It holds another.</exception>
    public static void Check(IConfigurationSection section, params string[] known)
    {
        var unknown = section.GetChildren().Where(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)).Select(child => $"« {child.Path} »").ToList();
        if (unknown.Count > 0)
        {
            var nearest = Nearest.To(section.GetChildren().First(child => !known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)).Key, known);
            throw new UserErrorException("PLN1547", unknown.Count == 1 ? $"Le réglage {unknown[0]} n'existe pas." : $"Les réglages {string.Join(", ", unknown)} n'existent pas.",
                $"{(nearest is null ? string.Empty : $"Vouliez-vous écrire « {nearest} » ? ")}Corrigez-le dans appsettings.json, ou dans les variables d'environnement PLANNING__*. Sous « {section.Path} », les réglages sont : {string.Join(", ", known)}.");
        }
    }
}
