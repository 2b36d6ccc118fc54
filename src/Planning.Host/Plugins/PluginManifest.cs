namespace Planning.Host.Plugins;

/// <summary>What <c>plugin.json</c> says of a plugin, known before any of its code is loaded.</summary>
/// <param name="Id">The plugin's id: lower-case letters, digits, dots and hyphens.</param>
/// <param name="Version">Its own version, shown as written.</param>
/// <param name="Sdk">The version of Planning.Abstractions it was built against.</param>
/// <param name="Assembly">The file name of its main library, in its own folder.</param>
/// <param name="Name">Its name for people.</param>
internal sealed record PluginManifest(string Id, string Version, Version Sdk, string Assembly, string Name);
