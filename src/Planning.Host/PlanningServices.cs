using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Deadlines;
using Microsoft.Extensions.Logging;
using Planning.Host.Jobs;
using Planning.Host.Monitoring;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Planning.Rules;
using Planning.Rules.Citations;
using Planning.Rules.Evaluability;
using Planning.Rules.Figures;
using Planning.Rules.Programmes;

namespace Planning.Host;

/// <summary>What the commands and the service share: the settings, the plugins, the rules and the jobs.</summary>
internal static class PlanningServices
{
    /// <summary>Adds them. Nothing is loaded before it is asked for. What works by the plugins is made anew for each work: all of it is done by the same ones.</summary>
    public static IServiceCollection AddPlanning(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => PlanningSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => new PluginShelf(provider.GetRequiredService<PlanningSettings>(), isLive: false, provider.GetRequiredService<ILogger<PluginShelf>>()));
        services.AddScoped(provider => provider.GetRequiredService<PluginShelf>().Current);
        services.AddScoped<DocumentRecogniser>();
        services.AddSingleton(provider => new RuleLibrary(provider.GetRequiredService<PlanningSettings>().Templates, PlanningSettings.KeptTemplates));
        services.AddScoped<ProgrammeSource>();
        services.AddSingleton<DeadlineSource>();
        services.AddSingleton<DeadlineJob>();
        services.AddSingleton<FileFence>();
        services.AddScoped<DocumentIntake>();
        services.AddSingleton<IPlanCheck, CitationCheck>();
        services.AddSingleton<IPlanCheck, AgreementCheck>();
        services.AddSingleton<IPlanCheck, EvaluabilityCheck>();
        services.AddSingleton<IPlanCheck, CommitmentCheck>();
        services.AddScoped<PlanCheck>();
        services.AddScoped<CheckJob>();
        services.AddScoped<DossierInitJob>();
        services.AddScoped<ReadRepliesJob>();
        services.AddScoped<GiveAnswerJob>();
        services.AddScoped<CompareJob>();
        services.AddSingleton<StoreSource>();
        services.AddSingleton<CatalogueSource>();
        services.AddSingleton<ExtractJob>();
        services.AddSingleton<TableJob>();
        services.AddSingleton(provider => SourcePage.Of(provider.GetRequiredService<TableJob>(), provider.GetRequiredService<PlanningSettings>().Data));
        services.AddSingleton<ReportKindSource>();
        services.AddScoped<ReportJob>();
        services.AddScoped<VerifyJob>();
        return services;
    }
}
