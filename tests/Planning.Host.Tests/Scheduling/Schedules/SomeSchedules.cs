using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging;
using Planning.Host.Mailing;
using Planning.Host.Scheduling;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Scheduling.Words;
using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Tests;
using Quartz;

namespace Planning.Host.Tests.Scheduling.Schedules;

/// <summary>The service's works and schedules on a real SQLite store, under a clock that the test sets; nothing runs unless the test asks.</summary>
internal sealed class SomeSchedules : IAsyncDisposable
{
    private static readonly DateTimeOffset Friday = new(2026, 11, 27, 7, 0, 0, TimeSpan.Zero);
    private readonly ServiceProvider provider;

    public SomeSchedules(Func<PlanningSettings, PlanningSettings>? change = null, IMailCarrier? carrier = null)
    {
        Directory.CreateDirectory(PlanFolder);
        var settings = new PlanningSettings { Templates = Path.Combine(Repository.Root, "templates"), Plugins = Path.Combine(Folder, "plugins"), Data = Path.Combine(Folder, "donnees") };
        settings = change?.Invoke(settings) ?? settings;
        var services = new ServiceCollection().AddSingleton(typeof(ILogger<>), typeof(NullLogger<>)).AddSingleton<ILoggerFactory, NullLoggerFactory>().AddPlanning();
        services.Replace(ServiceDescriptor.Singleton(settings)).Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        services.AddWorks(settings).AddScheduler(settings);
        services.RemoveAll<Microsoft.Extensions.Hosting.IHostedService>();
        if (carrier is not null)
        {
            services.Replace(ServiceDescriptor.Singleton(carrier));
        }

        services.AddSingleton<ScheduleSweep>().AddSingleton<MailSweep>();
        provider = services.BuildServiceProvider();
        Directory.CreateDirectory(settings.Data);
        Get<WorkLedger>().Prepare();
    }

    public SetClock Clock { get; } = new(Friday);

    public string Folder { get; } = Directory.CreateTempSubdirectory("planning-programmes").FullName;

    public string PlanFolder => Path.Combine(Folder, "plan");

    public ScheduleBook Book => Get<ScheduleBook>();

    public WorkLedger Ledger => Get<WorkLedger>();

    public T Get<T>()
        where T : notnull => provider.GetRequiredService<T>();

    /// <summary>Adds a schedule that checks the plan's folder.</summary>
    public Schedule Add(string name, string when)
    {
        var schedule = new Schedule
        {
            Name = name,
            Origin = ScheduleOrigin.Command,
            Said = when,
            When = ScheduleText.Read(when, Clock.Now.DateTime),
            Order = new WorkOrder { Kind = WorkKind.Check, Paths = [PlanFolder] },
            By = "Camille",
            Made = Clock.Now,
        };
        Book.Add(schedule);
        return schedule;
    }

    /// <summary>Looks through the schedules once, as the service does from time to time.</summary>
    public Task SweepAsync() => Get<ScheduleSweep>().SweepAsync(CancellationToken.None);

    /// <summary>Lets a schedule take place if it is its time, as its trigger does.</summary>
    public Task<Schedule?> TickAsync(Schedule schedule) => Get<ScheduleRunner>().RunIfDueAsync(schedule.Key, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await (await Get<ISchedulerFactory>().GetScheduler()).Shutdown(false);
        await provider.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
