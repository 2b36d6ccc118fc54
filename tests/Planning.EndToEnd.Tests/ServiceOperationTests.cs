using System.Net;

namespace Planning.EndToEnd.Tests;

public sealed class ServiceOperationTests : IDisposable
{
    private const string Healthy = "\"status\":\"Healthy\"";

    private readonly string folder = Directory.CreateTempSubdirectory("planning-test-").FullName;

    private string Data => Path.Combine(folder, "donnees");

    private string PluginFolder => Path.Combine(folder, "extensions");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Its_health_and_its_figures_are_told_to_machines()
    {
        using var service = new ServiceProcess(Data);

        Assert.Equal(HttpStatusCode.OK, (await service.Get("/sante/vivant")).Status);
        var ready = await service.GetUntil("/sante/pret", Healthy);
        Assert.Contains("\"travaux\":\"Healthy\"", ready, StringComparison.Ordinal);
        Assert.DoesNotContain(folder, ready, StringComparison.Ordinal);

        var (_, figures) = await service.Get("/metrics");
        Assert.Contains("planning_works{", figures, StringComparison.Ordinal);
        Assert.Contains("state=\"waiting\"", figures, StringComparison.Ordinal);
        Assert.Contains("planning_disk_free_bytes", figures, StringComparison.Ordinal);
        Assert.Contains("dotnet_process_memory_working_set_bytes", figures, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plugin_is_taken_over_and_let_go_while_it_runs()
    {
        Directory.CreateDirectory(PluginFolder);
        using var service = new ServiceProcess(Data, new Dictionary<string, string> { ["PLANNING__PLUGINS"] = PluginFolder });

        Lay("scot");
        ServiceProcess.WaitUntil(() => service.Said.Contains("Plugin scot", StringComparison.Ordinal));
        Assert.Contains(": Loaded", service.Said, StringComparison.Ordinal);

        Directory.Delete(Path.Combine(PluginFolder, "scot"), recursive: true);
        ServiceProcess.WaitUntil(() => service.Said.Contains("Plugin scot is removed", StringComparison.Ordinal));
        Assert.Equal(0, service.Stop());
    }

    [Fact]
    public async Task It_is_backed_up_while_it_runs_and_serves_again_from_what_was_restored()
    {
        var archive = Path.Combine(folder, "tout.zip");
        var restored = Path.Combine(folder, "repris");
        using (new ServiceProcess(Data))
        {
            var saved = PlanningCommand.Run("backup", "--data", Data, "--out", archive);
            Assert.True(saved.ExitCode == 0, saved.Error);
            Assert.Equal("PLN1843", PlanningCommand.Run("restore", archive, "--data", Data).Error.Split(' ')[1]);
        }

        var back = PlanningCommand.Run("restore", archive, "--data", restored);
        Assert.True(back.ExitCode == 0, back.Error);
        using var service = new ServiceProcess(restored, new Dictionary<string, string> { ["PLANNING__SERVICE__JSONLOGS"] = "true" });
        await service.GetUntil("/sante/pret", Healthy);
        Assert.Equal(0, service.Stop());
    }

    private void Lay(string plugin)
    {
        var laid = Path.Combine(AppContext.BaseDirectory, "plugins", plugin);
        foreach (var file in Directory.EnumerateFiles(laid, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(PluginFolder, plugin, Path.GetRelativePath(laid, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
