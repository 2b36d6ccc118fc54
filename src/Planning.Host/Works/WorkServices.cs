using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Deadlines;
using Planning.Host.Mailing;
using Planning.Host.Settings;
using Planning.Host.Works.Kinds;
using Planning.Indicators.Store;

namespace Planning.Host.Works;

/// <summary>The works of the service, and where they are kept.</summary>
internal static class WorkServices
{
    /// <summary>The SQLite file of the works and of their schedule, beside that of the indicators.</summary>
    public const string FileName = "service.db";

    /// <summary>Where the works and their schedule are kept.</summary>
    public static StoreLocation LocationOf(PlanningSettings settings) => new() { Folder = settings.Data, PostgreSql = settings.PostgreSql, Name = FileName, Schema = "planning_service" };

    /// <summary>Adds them.</summary>
    public static IServiceCollection AddWorks(this IServiceCollection services, PlanningSettings settings) => services.AddKeys(settings)
        .AddSingleton(provider => StoreDatabase.Of(LocationOf(settings), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<WorkLedger>()
        .AddSingleton<OwnPaths>()
        .AddSingleton<SuspectTurn>()
        .AddSingleton<PasswordSeal>()
        .AddScoped<WorkRunner>()
        .AddScoped<IWorkKind, CheckWork>()
        .AddScoped<IWorkKind, ExtractWork>()
        .AddScoped<IWorkKind, ReportWork>()
        .AddScoped<IWorkKind, RemindWork>()
        .AddScoped<IWorkKind, CompareWork>()
        .AddScoped<IWorkKind, VerifyWork>()
        .AddScoped<IWorkKind, TableWork>()
        .AddSingleton<ReminderBook>()
        .AddSingleton<DraftsAhead>()
        .AddSingleton<MailBox>()
        .AddSingleton<IMailCarrier, SmtpCarrier>()
        .AddHostedService<MailSweep>();

    /// <summary>The keys that seal what only the service may read: sessions, the forms of its pages, the passwords of documents. Machines that share the data share them.</summary>
    private static IServiceCollection AddKeys(this IServiceCollection services, PlanningSettings settings)
    {
        services.AddDataProtection().SetApplicationName("planning").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(settings.Data, "cles")));
        return services;
    }
}
