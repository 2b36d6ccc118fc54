using Planning.Tests;

namespace Planning.EndToEnd.Tests;

public sealed class PluginsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("planning-test-").FullName;

    public PluginsTests()
    {
        var laid = Path.Combine(AppContext.BaseDirectory, "plugins");
        foreach (var file in Directory.EnumerateFiles(laid, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(laid, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_plugin_is_disabled_for_all_commands_until_it_is_enabled()
    {
        Assert.Equal(0, Run("plugins", "disable", "plui").ExitCode);

        var list = Run("plugins", "list");
        Assert.Equal(0, list.ExitCode);
        Assert.Equal("désactivée", StateOf("plui", list));
        Assert.Equal("chargée", StateOf("scot", list));
        var check = Run("check", Path.Combine(Repository.Root, "samples", "plui", "2_PADD.docx"), "--type", "plui");
        Assert.NotEqual(0, check.ExitCode);
        Assert.Contains("« plui » n'existe pas", check.Error + check.Output, StringComparison.Ordinal);

        Assert.Equal(0, Run("plugins", "enable", "plui").ExitCode);
        Assert.Equal("chargée", StateOf("plui", Run("plugins")));
    }

    [Fact]
    public void A_plugin_that_does_not_exist_is_told()
    {
        var answer = Run("plugins", "disable", "plh");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("pcaet, plui, scot", answer.Error, StringComparison.Ordinal);
    }

    private static string StateOf(string id, PlanningCommand.Answer answer) =>
        answer.Output.Split('\n').Single(l => l.StartsWith(id + " ", StringComparison.Ordinal)).Split(" : ")[1].Trim();

    private PlanningCommand.Answer Run(params string[] arguments) => PlanningCommand.RunWith(new Dictionary<string, string> { ["PLANNING__PLUGINS"] = folder }, arguments);
}
