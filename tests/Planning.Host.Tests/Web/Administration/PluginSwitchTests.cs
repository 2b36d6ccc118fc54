using System.Net;
using Planning.Host.Plugins;

namespace Planning.Host.Tests.Web.Administration;

public sealed class PluginSwitchTests
{
    [Fact]
    public async Task A_plugin_is_disabled_and_enabled_from_the_page_as_by_the_command()
    {
        var plugins = string.Empty;
        await using var service = await RunningService.StartAsync(around: (usual, folder) => usual with { Plugins = plugins = Copy(usual.Plugins, Path.Combine(folder, "extensions")) });
        using var visitor = new Visitor(service.Address);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync("/administration/extensions/scot", ("geste", "desactiver"))).StatusCode);
        Assert.Equal(["scot"], new DisabledPlugins(plugins).Read());
        await UntilAsync(visitor, "désactivée");

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync("/administration/extensions/scot", ("geste", "activer"))).StatusCode);
        Assert.Empty(new DisabledPlugins(plugins).Read());
        await UntilAsync(visitor, "chargée");
    }

    [Fact]
    public async Task A_plugin_that_is_not_there_is_told()
    {
        await using var service = await RunningService.StartAsync(around: (usual, folder) => usual with { Plugins = Copy(usual.Plugins, Path.Combine(folder, "extensions")) });
        using var visitor = new Visitor(service.Address);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.PostAsync("/administration/extensions/plh", ("geste", "desactiver"))).StatusCode);
    }

    /// <summary>Waits until the page says of the plugin what it became.</summary>
    private static async Task UntilAsync(Visitor visitor, string state)
    {
        for (var left = 600; ; left--)
        {
            var page = WebUtility.HtmlDecode(await visitor.TextAsync("/administration"));
            if (page.Split("<span class=\"hint\">scot</span>")[1].Split("</tr>")[0].Contains($">{state}</span>", StringComparison.Ordinal))
            {
                return;
            }

            Assert.True(left > 0, "It did not come to that within a minute.");
            await Task.Delay(100);
        }
    }

    private static string Copy(string plugins, string target)
    {
        foreach (var file in Directory.EnumerateFiles(plugins, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(plugins, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return target;
    }
}
