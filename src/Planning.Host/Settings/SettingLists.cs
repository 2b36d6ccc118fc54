using System.Globalization;
using Microsoft.Extensions.Configuration;
using Planning.Abstractions;

namespace Planning.Host.Settings;

/// <summary>Reads settings that are lists: <c>["a", "b"]</c> in the file, <c>PLANNING__PLANS__0</c> in the environment.</summary>
internal static class SettingLists
{
    /// <summary>The texts of a list, in order; empty ones are left out.</summary>
    /// <param name="section">The list.</param>
    /// <param name="of">What it lists, for messages.</param>
    /// <exception cref="UserErrorException">It is no list of texts.</exception>
    public static IReadOnlyList<string> Texts(IConfigurationSection section, string of)
    {
        var items = section.GetChildren().ToList();
        var isList = string.IsNullOrWhiteSpace(section.Value) && items.All(i => int.TryParse(i.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _) && !i.GetChildren().Any());
        return isList ? [.. items.Select(i => i.Value?.Trim() ?? string.Empty).Where(v => v.Length > 0)] : throw new UserErrorException("PLN1772",
            $"Le réglage « {section.Path} » doit être une liste de {of}.", $"Écrivez-la entre crochets dans appsettings.json, « \"{section.Key}\": [\"…\", \"…\"] », ou {section.Path.Replace(":", "__", StringComparison.Ordinal).ToUpperInvariant()}__0 dans l'environnement.");
    }

    /// <summary>The groups of settings of a list, in order.</summary>
    /// <param name="section">The list.</param>
    /// <param name="of">What it lists, for messages.</param>
    /// <exception cref="UserErrorException">It is no list of groups.</exception>
    public static IReadOnlyList<IConfigurationSection> Groups(IConfigurationSection section, string of)
    {
        var items = section.GetChildren().ToList();
        var isList = string.IsNullOrWhiteSpace(section.Value) && items.All(i => int.TryParse(i.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _) && string.IsNullOrWhiteSpace(i.Value));
        return isList ? items : throw new UserErrorException("PLN1931", $"Le réglage « {section.Path} » doit être une liste de {of}, chacun avec ses propres réglages.", $"Écrivez-la entre crochets dans appsettings.json : « \"{section.Key}\": [ {{ … }}, {{ … }} ] ».");
    }
}
