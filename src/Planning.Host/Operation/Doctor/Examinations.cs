using Planning.Abstractions;
using Planning.Host.Jobs;
using Planning.Host.Plugins;
using Planning.Host.Settings;
using Planning.Host.Works;
using Planning.Indicators.Store;

namespace Planning.Host.Operation.Doctor;

/// <summary>All that is examined before a service is trusted with the work of an agency, in the order of what depends on what.</summary>
internal static class Examinations
{
    /// <summary>Examines everything that these settings use.</summary>
    /// <param name="settings">The settings, those of the command line included.</param>
    /// <param name="plugins">The plugins, loaded when asked for.</param>
    /// <param name="clock">The time.</param>
    public static IReadOnlyList<Diagnosis> Run(PlanningSettings settings, Func<PluginCatalogue> plugins, TimeProvider clock) => [.. Of(settings, plugins, clock).Select(Examine)];

    /// <summary>One diagnosis, whatever goes wrong with the thing itself.</summary>
    internal static Diagnosis Examine(IExamination examination)
    {
        try
        {
            return examination.Examine();
        }
        catch (UserErrorException e)
        {
            return new Diagnosis(examination.Subject, DiagnosisState.Mend, e.Message, e.Remedy);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Diagnosis(examination.Subject, DiagnosisState.Mend, "Le disque ne répond pas, ou l'accès est refusé.", "Vérifiez que le disque ou le partage est monté, et les droits du compte qui lance Planning.");
        }
    }

    private static IEnumerable<IExamination> Of(PlanningSettings settings, Func<PluginCatalogue> plugins, TimeProvider clock)
    {
        yield return new ClockExamination(clock);
        yield return new FolderExamination(settings.Data);
        yield return new DiskExamination(settings.Data);
        yield return new StoreExamination("Indicateurs", new StoreSource(settings, clock).Location(null), typeof(ObservationStore).Assembly, clock);
        yield return new StoreExamination("Travaux du service", WorkServices.LocationOf(settings), typeof(WorkLedger).Assembly, clock);
        yield return new TemplateExamination(settings);
        yield return new PluginExamination(plugins);
        yield return new WordExamination(settings);
        yield return new PdfExamination(settings);
        yield return new FontExamination(settings);
        yield return new AddressExamination(settings);
        if (settings.Service.SignIn is { } signIn)
        {
            yield return new ReachExamination("Fournisseur d'identité", signIn.Authority, "Planning:Service:SignIn:Authority");
        }

        if (settings.Mail is { } mail)
        {
            yield return new ReachExamination("Courriel", new UriBuilder("smtp", mail.Server, mail.Port).Uri, "Planning:Mail:Server");
        }

        if (settings.Model is { } model)
        {
            yield return new ReachExamination("Modèle de langage", model.Endpoint, "Planning:Model:Endpoint");
        }
    }
}
