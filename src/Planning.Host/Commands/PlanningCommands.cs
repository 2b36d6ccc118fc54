using System.CommandLine;
using System.CommandLine.Help;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Planning.Host.Deadlines;
using Planning.Host.Jobs;
using Planning.Host.Monitoring;
using Planning.Host.Plugins;
using Planning.Host.Settings;

namespace Planning.Host.Commands;

/// <summary>All that can be asked on the command line.</summary>
internal static class PlanningCommands
{
    /// <summary>The commands.</summary>
    public static RootCommand Build(IServiceProvider services)
    {
        var root = new RootCommand("Planning contrôle les documents d'urbanisme au regard de la loi.")
        {
            new CheckCommand(services.GetRequiredService<CheckJob>, services.GetRequiredService<TimeProvider>()).Build(),
            new CompareCommand(services.GetRequiredService<CompareJob>, services.GetRequiredService<TimeProvider>()).Build(),
            new EvaluabilityCommand(services.GetRequiredService<CheckJob>, services.GetRequiredService<TimeProvider>()).Build(),
            new ExtractCommand(
                new IndicatorExtraction(services.GetRequiredService<ExtractJob>, services.GetRequiredService<StoreSource>, services.GetRequiredService<TimeProvider>()),
                new TableExtraction(services.GetRequiredService<TableJob>, services.GetRequiredService<TimeProvider>())).Build(),
            new DossierCommand(services.GetRequiredService<DossierInitJob>, services.GetRequiredService<TimeProvider>()).Build(),
            new AnswersCommand(services.GetRequiredService<ReadRepliesJob>, services.GetRequiredService<GiveAnswerJob>, services.GetRequiredService<TimeProvider>()).Build(),
            new ProgrammesCommand(services.GetRequiredService<ProgrammeSource>, new MatrixCommand(services.GetRequiredService<CheckJob>, services.GetRequiredService<TimeProvider>()), services.GetRequiredService<TimeProvider>()).Build(),
            new IndicatorsCommand(services.GetRequiredService<StoreSource>, services.GetRequiredService<CatalogueSource>, services.GetRequiredService<TableJob>, services.GetRequiredService<TimeProvider>()).Build(),
            new ReportCommand(services.GetRequiredService<ReportJob>, services.GetRequiredService<ReportKindSource>, services.GetRequiredService<PlanningSettings>(), services.GetRequiredService<TimeProvider>()).Build(),
            new VerifyCommand(services.GetRequiredService<VerifyJob>, services.GetRequiredService<TimeProvider>()).Build(),
            new DeadlinesCommand(services.GetRequiredService<DeadlineJob>, services.GetRequiredService<PlanningSettings>(), services.GetRequiredService<TimeProvider>()).Build(),
            new ServeCommand(services.GetRequiredService<PlanningSettings>, services.GetRequiredService<IConfiguration>()).Build(),
            new SchedulesCommand(services.GetRequiredService<PlanningSettings>, services.GetRequiredService<ReportKindSource>, services.GetRequiredService<TimeProvider>()).Build(),
            new InboxCommand(services.GetRequiredService<PlanningSettings>, services.GetRequiredService<TimeProvider>()).Build(),
            new BackupCommand(services.GetRequiredService<PlanningSettings>, services.GetRequiredService<TimeProvider>()).Build(),
            new RestoreCommand(services.GetRequiredService<PlanningSettings>, services.GetRequiredService<TimeProvider>()).Build(),
            new DoctorCommand(services.GetRequiredService<PlanningSettings>, services.GetRequiredService<PluginCatalogue>, services.GetRequiredService<TimeProvider>()).Build(),
            new PluginsCommand(services.GetRequiredService<PluginCatalogue>, services.GetRequiredService<PlanningSettings>).Build(),
            new TemplatesCommand(services.GetRequiredService<PlanningSettings>(), services.GetRequiredService<PluginCatalogue>).Build(),
        };
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Description = "Affiche l'aide.";
        }

        return root;
    }
}
