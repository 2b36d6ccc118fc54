namespace Planning.Host.Plugins;

/// <summary>A plugin that must not be used. It never leaves the loading of that plugin, which turns it into an entry.</summary>
internal sealed class PluginRefusedException(string cause, string remedy, Exception? inner = null) : Exception(cause, inner)
{
    /// <summary>What to do, in French.</summary>
    public string Remedy { get; } = remedy;
}
