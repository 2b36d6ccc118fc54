using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Planning.Host.Inbox;
using Planning.Host.Operation;
using Planning.Host.Plugins;
using Planning.Host.Scheduling;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Web;
using Planning.Host.Works;

namespace Planning.Host.Serving;

/// <summary>Puts the hosted service together: the works, their schedule, the page.</summary>
internal static class PlanningService
{
    /// <summary>How long the program may take to end once it is told to.</summary>
    public static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    /// <summary>How many requests may be answered at once without waiting for a thread.</summary>
    private const int ThreadsForPages = 32;

    /// <summary>How long what runs may take to end when the service is stopped; the rest is taken again at the next start.</summary>
    private static readonly TimeSpan StopPatience = TimeSpan.FromSeconds(8);

    /// <summary>The service, ready to be started.</summary>
    /// <param name="settings">The settings, those of the command line included.</param>
    /// <param name="configuration">Where they come from, for what is not ours (logs).</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The database of the works, or the certificate, cannot be used.</exception>
    public static WebApplication Build(PlanningSettings settings, IConfiguration configuration)
    {
        MakeRoomForPages(settings.Service.Workers);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => Listen(kestrel, settings.Service));
        // What cannot be started is told by the command, in French; what runs in the background says its own troubles.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.Configure<HostOptions>(o => o.ShutdownTimeout = StopPatience);
        builder.Services.AddPlanning().Replace(ServiceDescriptor.Singleton(settings));
        // A work that outlived the plugins that it began with would be done by two versions of them.
        builder.Host.UseDefaultServiceProvider(o => o.ValidateScopes = true);
        builder.Services.Replace(ServiceDescriptor.Singleton(provider => new PluginShelf(settings, isLive: true, provider.GetRequiredService<ILogger<PluginShelf>>()))).AddHostedService<PluginWatch>();
        builder.Services.AddWorks(settings).AddScheduler(settings).AddInbox().AddPages(settings);
        builder.AddOperation(settings);
        var service = builder.Build();
        service.Services.GetRequiredService<WorkLedger>().Prepare();
        service.Services.GetRequiredService<DeclaredSchedules>().Declare();
        service.MapPages();
        service.MapOperation(settings);
        return service;
    }

    /// <summary>Works hold threads of the pool as long as they run, and the pool makes more by one or two a second: a page would wait for one that long.</summary>
    private static void MakeRoomForPages(int workers)
    {
        ThreadPool.GetMinThreads(out var threads, out var ports);
        ThreadPool.SetMinThreads(Math.Max(threads, (workers * (Environment.ProcessorCount + 1)) + ThreadsForPages), ports);
    }

    private static void Listen(KestrelServerOptions kestrel, ServiceSettings service)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = service.UploadMegabytes * 1024L * 1024;
        var certificate = service.Certificate.Length == 0 ? null : ServiceCertificate.Read(service);
        void Configure(ListenOptions listen)
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }

        if (service.Address.Host == "localhost")
        {
            kestrel.ListenLocalhost(service.Address.Port, Configure);
        }
        else
        {
            kestrel.Listen(System.Net.IPAddress.Parse(service.Address.Host.Trim('[', ']')), service.Address.Port, Configure);
        }
    }
}
