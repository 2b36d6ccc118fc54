using System.Reflection;
using McMaster.NETCore.Plugins;

namespace Planning.Host.Plugins;

/// <summary>A plugin's main library, with what keeps the others that it needs at hand.</summary>
/// <param name="Loader">Finds and holds the libraries of the plugin, apart from the host's.</param>
/// <param name="Main">The main library.</param>
internal sealed record PluginLibrary(PluginLoader Loader, Assembly Main);
