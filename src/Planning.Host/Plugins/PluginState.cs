namespace Planning.Host.Plugins;

/// <summary>What became of a plugin's folder.</summary>
public enum PluginState
{
    /// <summary>Its types and checks are in use.</summary>
    Loaded,

    /// <summary>Nothing of it is in use; the entry says why.</summary>
    Refused,

    /// <summary>The version that was in use stays so: the one that took its place in the folder is refused, and the entry says why.</summary>
    Kept,

    /// <summary>It is not loaded because a person, or the settings, say so.</summary>
    Disabled,
}
