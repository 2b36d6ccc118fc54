using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Planning.Host.Serving;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Tests.Web;

/// <summary>The service itself, in this process: on a free port of this machine, with fresh data.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("planning-service");
    private readonly WebApplication service;

    private RunningService(Func<ServiceSettings, string, ServiceSettings> with, Func<PlanningSettings, string, PlanningSettings> around)
    {
        Data = Path.Combine(folder.FullName, "donnees");
        Directory.CreateDirectory(Data);
        var service = with(new ServiceSettings { Address = new Uri("http://127.0.0.1:0"), Workers = 2, UploadMegabytes = 100 }, folder.FullName);
        var settings = around(PlanningSettings.From(new ConfigurationBuilder().Build()) with { Data = Data, Service = service }, folder.FullName);
        this.service = PlanningService.Build(settings, new ConfigurationBuilder().AddInMemoryCollection([new("Logging:LogLevel:Default", "None")]).Build());
    }

    /// <summary>The folder of its data.</summary>
    public string Data { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(service.Urls.First());

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => service.Services;

    /// <summary>Starts it.</summary>
    /// <param name="with">Its settings, from the usual ones and a folder for its certificate; null for the usual ones.</param>
    /// <param name="around">The other settings, from the usual ones and the same folder; null for the usual ones.</param>
    public static async Task<RunningService> StartAsync(Func<ServiceSettings, string, ServiceSettings>? with = null, Func<PlanningSettings, string, PlanningSettings>? around = null)
    {
        var running = new RunningService(with ?? ((usual, _) => usual), around ?? ((usual, _) => usual));
        await running.service.StartAsync();
        return running;
    }

    /// <summary>The files that were received for a work, by their names from the folder of all works.</summary>
    public IReadOnlyList<string> Received(string work) =>
        [.. Directory.EnumerateFiles(Path.Combine(Data, WorkFolder.Shelf, work, "recu"), "*", SearchOption.AllDirectories).Select(f => Path.GetFileName(f)!)];

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await service.StopAsync();
        await service.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
