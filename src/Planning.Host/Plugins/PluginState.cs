namespace Planning.Host.Plugins;

/// <summary>What became of a plugin's folder.</summary>
public enum PluginState
{
    /// <summary>Its types and checks are in use.</summary>
    Loaded,

    /// <summary>Nothing of it is in use; the entry says why.</summary>
    Refused,
}
