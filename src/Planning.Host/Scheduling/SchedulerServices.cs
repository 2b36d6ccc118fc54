using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Indicators.Store;
using Quartz;

namespace Planning.Host.Scheduling;

/// <summary>The scheduler on its persistent store: what it knows outlives the process.</summary>
internal static class SchedulerServices
{
    /// <summary>Adds it, started with the service.</summary>
    public static IServiceCollection AddScheduler(this IServiceCollection services, PlanningSettings settings)
    {
        services.AddQuartz(quartz => Configure(quartz, settings));
        return services
            .AddQuartzHostedService(options => (options.WaitForJobsToComplete, options.AwaitApplicationStarted) = (true, true))
            .AddSingleton<WorkQueue>()
            .AddHostedService<WorkSweep>()
            .AddSingleton<ScheduleBook>()
            .AddSingleton<ScheduleMaking>()
            .AddSingleton<ScheduleRunner>()
            .AddSingleton<ScheduleWatch>()
            .AddSingleton<DeclaredSchedules>()
            .AddHostedService<ScheduleSweep>();
    }

    private static void Configure(IQuartzBuilder quartz, PlanningSettings settings)
    {
        quartz.ConfigureScheduler(options => (options.InstanceName, options.GenerateInstanceId, options.ShutdownJobInterruption) = ("planning", true, ShutdownJobInterruption.Always));
        quartz.UseDefaultThreadPool(settings.Service.Workers);
        quartz.UsePersistentStore(store =>
        {
            var connection = StoreDatabase.Of(WorkServices.LocationOf(settings), TimeProvider.System).ConnectionString;
            store.ConfigureStore(options => (options.StoreJobDataAsStrings, options.RecoverFiringsCancelledByShutdown, options.MisfireThreshold) = (true, true, TimeSpan.FromMinutes(1)));
            store.UseSystemTextJsonSerializer();
            store.ProvisionSchema();
            if (settings.PostgreSql.Length == 0)
            {
                store.UseSqlite(SqliteFactory.Instance, connection);
                return;
            }

            store.UsePostgres(NpgsqlFactory.Instance, connection);
            var pulse = ClusterPulse.Of(TimeSpan.FromSeconds(settings.Service.TakeOverSeconds));
            store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (pulse.CheckIn, pulse.Margin));
        });
    }
}
