using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.Extensions.Logging.Abstractions;
using Planning.Abstractions;
using Planning.Host.Plugins;
using Planning.Host.Settings;

namespace Planning.Host.Tests.Plugins;

public sealed class PluginShelfTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-test-").FullName;

    public PluginShelfTests() => Lay("Good");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_plugin_that_is_added_is_taken_over_once_it_no_longer_changes()
    {
        var shelf = Live();
        var before = shelf.Current;
        Lay("OnDocuments");

        Assert.Null(shelf.Look());
        Assert.Same(before, shelf.Current);
        Assert.NotNull(shelf.Look());

        Assert.Equal(["courrier", "incident"], shelf.Current.Types.Select(t => t.Id).Order());
        Assert.Equal(["courrier"], before.Types.Select(t => t.Id));
    }

    [Fact]
    public void What_did_not_change_is_not_loaded_again()
    {
        var shelf = Live();
        var before = shelf.Current.Entries.Single();
        Lay("OnDocuments");
        Settle(shelf);

        Assert.Same(before, shelf.Current.Entries.Single(e => e.Id == "good"));
        Assert.Null(shelf.Look());
    }

    [Fact]
    public void A_plugin_that_is_removed_goes_and_who_holds_it_ends_on_it()
    {
        var shelf = Live();
        var before = shelf.Current;
        Directory.Delete(Path.Combine(folder, "Good"), recursive: true);
        Settle(shelf);

        Assert.Empty(shelf.Current.Entries);
        Assert.Equal("lettre", Assert.Single(new DocumentRecogniser(before).Recognise(SomeDocument.With("Lettre au préfet"))).Part.Id);
    }

    [Fact]
    public void A_new_version_takes_the_place_of_the_old()
    {
        var shelf = Live();
        var before = shelf.Current.Types.Single();
        Describe("1.1.0");
        Settle(shelf);

        var entry = Assert.Single(shelf.Current.Entries);
        Assert.Equal((PluginState.Loaded, "1.1.0"), (entry.State, entry.Version));
        Assert.NotSame(before, entry.Types.Single());
    }

    [Fact]
    public void A_broken_new_version_leaves_the_old_in_place_and_says_so_until_it_is_mended()
    {
        var shelf = Live();
        Describe("1.1.0");
        File.WriteAllText(Path.Combine(folder, "Good", "TestPlugin.Good.dll"), "à moitié copié");
        Settle(shelf);

        var entry = Assert.Single(shelf.Current.Entries);
        Assert.Equal((PluginState.Kept, "1.0.0"), (entry.State, entry.Version));
        Assert.Contains("n'est pas une bibliothèque .NET", entry.Reason, StringComparison.Ordinal);
        Assert.Contains(shelf.Current.Notices, n => n.Code == "PLN2750" && n.Message.Contains("la version 1.0.0 reste en service", StringComparison.Ordinal));
        Assert.Single(new DocumentRecogniser(shelf.Current).Recognise(SomeDocument.With("Lettre au préfet")));

        File.Copy(Path.Combine(Laid("Good"), "TestPlugin.Good.dll"), Path.Combine(folder, "Good", "TestPlugin.Good.dll"), overwrite: true);
        Settle(shelf);
        Assert.Equal((PluginState.Loaded, "1.1.0", string.Empty), (shelf.Current.Entries[0].State, shelf.Current.Entries[0].Version, shelf.Current.Entries[0].Reason));
    }

    [Fact]
    public void An_id_that_is_freed_goes_to_the_next_folder_that_has_it()
    {
        Lay("SameId");
        var shelf = Live();
        Assert.Equal([PluginState.Loaded, PluginState.Refused], shelf.Current.Entries.Select(e => e.State));

        Directory.Delete(Path.Combine(folder, "Good"), recursive: true);
        Settle(shelf);

        Assert.Equal(PluginState.Loaded, Assert.Single(shelf.Current.Entries).State);
    }

    [Fact]
    public void A_folder_of_plugins_that_disappears_leaves_those_in_use()
    {
        var shelf = Live();
        Directory.Move(folder, folder + "-ailleurs");
        Settle(shelf);
        Directory.Move(folder + "-ailleurs", folder);

        Assert.Equal(PluginState.Loaded, Assert.Single(shelf.Current.Entries).State);
    }

    [Fact]
    public void A_disabled_plugin_is_not_loaded_by_anything_and_comes_back_when_enabled()
    {
        var shelf = Live();
        Assert.Equal(("good", true), new DisabledPlugins(folder).Set("GOOD", isDisabled: true));
        Assert.Equal(("good", false), new DisabledPlugins(folder).Set("good", isDisabled: true));
        Settle(shelf);

        Assert.All([shelf, new PluginShelf(Settings(), isLive: false, NullLogger<PluginShelf>.Instance)], s =>
        {
            Assert.Equal(PluginState.Disabled, Assert.Single(s.Current.Entries).State);
            Assert.Empty(s.Current.Types);
            Assert.Empty(s.Current.Notices);
        });

        new DisabledPlugins(folder).Set("good", isDisabled: false);
        Settle(shelf);
        Assert.Equal(PluginState.Loaded, Assert.Single(shelf.Current.Entries).State);
    }

    [Fact]
    public void A_plugin_that_does_not_exist_is_named_with_those_that_do()
    {
        var error = Assert.Throws<UserErrorException>(() => new DisabledPlugins(folder).Set("plh", isDisabled: true));

        Assert.Equal("PLN1841", error.Code);
        Assert.Contains("good", error.Remedy, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder, DisabledPlugins.FileName)));
    }

    [Fact]
    public void What_the_settings_do_not_allow_is_not_loaded()
    {
        Lay("OnDocuments");
        var shelf = new PluginShelf(Settings() with { AllowedPlugins = ["on-documents"] }, isLive: true, NullLogger<PluginShelf>.Instance);

        Assert.Equal([PluginState.Disabled, PluginState.Loaded], shelf.Current.Entries.Select(e => e.State));
        Assert.Contains("AllowedPlugins", shelf.Current.Entries[0].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_libraries_of_a_replaced_plugin_leave_the_memory()
    {
        var shelf = Live();
        var old = UsedContext(shelf);
        Describe("1.1.0");
        Settle(shelf);

        for (var round = 0; old.IsAlive && round < 20; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(old.IsAlive);
        Assert.Single(shelf.Current.Types);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference UsedContext(PluginShelf shelf)
    {
        Assert.Single(new DocumentRecogniser(shelf.Current).Recognise(SomeDocument.With("Lettre au préfet")));
        var context = AssemblyLoadContext.GetLoadContext(shelf.Current.Entries.Single().Library!.Main)!;
        Assert.True(context.IsCollectible);
        return new WeakReference(context, trackResurrection: true);
    }

    /// <summary>Two looks: one that sees what changed, one that finds it settled.</summary>
    private static void Settle(PluginShelf shelf)
    {
        shelf.Look();
        shelf.Look();
    }

    private static string Laid(string name) => Path.Combine(AppContext.BaseDirectory, "test-plugins", name);

    private PluginShelf Live()
    {
        var shelf = new PluginShelf(Settings(), isLive: true, NullLogger<PluginShelf>.Instance);
        Assert.NotEmpty(shelf.Current.Types);
        return shelf;
    }

    private PlanningSettings Settings() => new() { Plugins = folder };

    private void Describe(string version) => File.WriteAllText(Path.Combine(folder, "Good", "plugin.json"),
        $$"""{"id": "good", "version": "{{version}}", "sdk": "0.1", "assembly": "TestPlugin.Good.dll"}""");

    private void Lay(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Laid(name), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, name, Path.GetRelativePath(Laid(name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
