using Planning.Abstractions.Plugins;
using Planning.Host.Plugins;

namespace Planning.Host.Tests.Plugins;

/// <summary>The plugins that the build laid beside the tests, each set loaded once.</summary>
internal static class LaidOut
{
    /// <summary>The plugins of the program itself.</summary>
    public static PluginCatalogue Real { get; } = PluginCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "plugins"));

    /// <summary>One good plugin among those broken in every way.</summary>
    public static PluginCatalogue Broken { get; } = PluginCatalogue.Load(Path.Combine(AppContext.BaseDirectory, "test-plugins"));

    /// <summary>The broken set's entry of a folder.</summary>
    public static PluginEntry Entry(string folder) => Broken.Entries.Single(e => Path.GetFileName(e.Folder) == folder);

    /// <summary>A recogniser of types made for the test.</summary>
    public static DocumentRecogniser Recogniser(params IDocumentType[] types) => new(new PluginCatalogue(
        [new PluginEntry { Id = "essai", Name = "Essai", Version = "1.0", Folder = "essai", State = PluginState.Loaded, Types = types }], []));
}
