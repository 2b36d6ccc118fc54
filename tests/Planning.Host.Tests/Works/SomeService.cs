using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Planning.Host.Inbox;
using Planning.Host.Scheduling;
using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Tests;

namespace Planning.Host.Tests.Works;

/// <summary>The service without its page, in a folder that lasts as long as a test; it can be started more than once.</summary>
internal sealed class SomeService : IAsyncDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("planning-service").FullName;
    private IHost? host;

    public SomeService() => Directory.CreateDirectory(Folder);

    /// <summary>The watched folder.</summary>
    public string Folder => Path.Combine(root, "depot");

    /// <summary>The folder of the data.</summary>
    public string Data => Path.Combine(root, "donnees");

    /// <summary>Its clock.</summary>
    public JumpingClock Clock { get; } = new();

    /// <summary>What its watched folder is set to.</summary>
    public WatchedFolder Watched { get; set; } = new() { Folder = string.Empty };

    /// <summary>The kind of works that stands for all; null for the real ones.</summary>
    public SomeKind? Kind { get; set; } = SomeKind.Page();

    /// <summary>The works.</summary>
    public WorkLedger Ledger => Get<WorkLedger>();

    /// <summary>Where it is with its watched folder.</summary>
    public InboxFolderState State => Assert.Single(Get<InboxState>().Folders);

    /// <summary>A part of it, made when first asked for.</summary>
    public T Get<T>()
        where T : notnull => (host ??= Build()).Services.GetRequiredService<T>();

    /// <summary>A watch of its folder, which looks when the test says so.</summary>
    public FolderWatch Watch() => ActivatorUtilities.CreateInstance<FolderWatch>((host ??= Build()).Services, Watched with { Folder = Folder });

    /// <summary>Starts it.</summary>
    public async Task StartAsync() => await (host ??= Build()).StartAsync();

    /// <summary>Stops it: what is asked for next is another's, in the same folder.</summary>
    public async Task StopAsync()
    {
        if (host is not null)
        {
            await host.StopAsync();
            host.Dispose();
            host = null;
        }
    }

    /// <summary>A file dropped.</summary>
    public string Drop(string name, string text = "un document")
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The names of the files in the watched folder.</summary>
    public IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal);

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<bool> holds)
    {
        for (var left = 600; !holds(); left--)
        {
            Assert.True(left > 0, "It did not come to that within a minute.");
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(root, recursive: true);
    }

    private IHost Build()
    {
        var settings = new PlanningSettings
        {
            Data = Data,
            Plugins = Path.Combine(AppContext.BaseDirectory, "plugins"),
            Templates = Path.Combine(Repository.Root, "templates"),
            Service = new ServiceSettings { Workers = 2, UploadMegabytes = 1 },
            Inbox = [Watched with { Folder = Folder }],
        };
        var builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddPlanning().Replace(ServiceDescriptor.Singleton(settings)).AddWorks(settings).AddScheduler(settings).AddInbox()
            .Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)).Replace(ServiceDescriptor.Singleton(new InboxRhythm { Quiet = TimeSpan.FromMilliseconds(300), Busy = TimeSpan.FromMilliseconds(100), Idle = TimeSpan.FromSeconds(1) }));
        if (Kind is not null)
        {
            builder.Services.RemoveAll<IWorkKind>().AddSingleton<IWorkKind>(Kind);
        }

        var built = builder.Build();
        built.Services.GetRequiredService<WorkLedger>().Prepare();
        return built;
    }
}
