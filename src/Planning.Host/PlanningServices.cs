using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Deadlines;
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
    /// <summary>Adds them. Nothing is loaded before it is asked for.</summary>
    public static IServiceCollection AddPlanning(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => PlanningSettings.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => PluginCatalogue.Load(provider.GetRequiredService<PlanningSettings>().Plugins));
        services.AddSingleton<DocumentRecogniser>();
        services.AddSingleton(provider => new RuleLibrary(provider.GetRequiredService<PlanningSettings>().Templates));
        services.AddSingleton<ProgrammeSource>();
        services.AddSingleton<DeadlineSource>();
        services.AddSingleton<DeadlineJob>();
        services.AddSingleton<FileFence>();
        services.AddSingleton<DocumentIntake>();
        services.AddSingleton<IPlanCheck, CitationCheck>();
        services.AddSingleton<IPlanCheck, AgreementCheck>();
        services.AddSingleton<IPlanCheck, EvaluabilityCheck>();
        services.AddSingleton<IPlanCheck, CommitmentCheck>();
        services.AddSingleton<PlanCheck>();
        services.AddSingleton<CheckJob>();
        services.AddSingleton<DossierInitJob>();
        services.AddSingleton<ReadRepliesJob>();
        services.AddSingleton<GiveAnswerJob>();
        services.AddSingleton<CompareJob>();
        services.AddSingleton<StoreSource>();
        services.AddSingleton<CatalogueSource>();
        services.AddSingleton<ExtractJob>();
        services.AddSingleton<TableJob>();
        services.AddSingleton<ReportKindSource>();
        services.AddSingleton<ReportJob>();
        services.AddSingleton<VerifyJob>();
        return services;
    }
}
