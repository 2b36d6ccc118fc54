namespace Planning.Host.Plugins;

/// <summary>What configuration allows to load, and whether it may be replaced while the program runs.</summary>
internal sealed record PluginPolicy
{
    /// <summary>Whatever is in the folders, for the life of the program.</summary>
    public static PluginPolicy Any { get; } = new();

    /// <summary>The ids that a person disabled.</summary>
    public IReadOnlyCollection<string> Disabled { get; init; } = [];

    /// <summary>The only ids that the settings allow; empty for all.</summary>
    public IReadOnlyCollection<string> Allowed { get; init; } = [];

    /// <summary>Whether libraries are loaded so that they can leave the memory, and their files be replaced; that costs some speed.</summary>
    public bool IsReplaceable { get; init; }

    /// <summary>Why a plugin must not be loaded, and how to change that; null where it may be.</summary>
    public (string Cause, string Remedy)? Against(string id)
    {
        if (Disabled.Contains(id, StringComparer.OrdinalIgnoreCase))
        {
            return ("Elle est désactivée.", $"Pour l'activer : planning plugins enable {id}");
        }

        return Allowed.Count == 0 || Allowed.Contains(id, StringComparer.OrdinalIgnoreCase) ? null
            : ("Les réglages ne l'autorisent pas.", $"Ajoutez « {id} » au réglage Planning:AllowedPlugins pour l'autoriser.");
    }
}
