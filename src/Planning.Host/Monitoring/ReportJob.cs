using Planning.Host.Scheduling.Schedules;
using System.Reflection;
using Planning.Abstractions;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Host.Dossiers;
using Planning.Host.Jobs;
using Planning.Host.Settings;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Series;
using Planning.Indicators.Verification;
using Planning.Reporting.Checklist;
using Planning.Reporting.Drafting;
using Planning.Reporting.Monitoring.Composition;
using Planning.Reporting.Monitoring.Kinds;

namespace Planning.Host.Monitoring;

/// <summary>Drafts a monitoring report: the values that are kept, the plan's aims and the check of its documents, composed as the law asks.</summary>
internal sealed class ReportJob(ReportKindSource kinds, CatalogueSource catalogues, StoreSource stores, CheckJob check, PlanningSettings settings, TimeProvider clock)
{
    /// <summary>The report, before it is written into any file.</summary>
    /// <exception cref="UserErrorException">The plan, the kind, the period or a file that the report is made from cannot be used.</exception>
    public ReportOutcome Run(ReportRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var declaration = Directory.Exists(request.Plan) ? DossierDeclarationReader.Read(request.Plan)
            : throw new UserErrorException("PLN1742", $"Le dossier du plan « {request.Plan} » n'existe pas.", "Indiquez le dossier qui contient les pièces du plan et son dossier.yaml.");
        var catalogue = catalogues.Load(request.Catalogues);
        IReadOnlyCollection<string> ids = [.. catalogue.Definitions.Select(d => d.Id)];
        var followUp = FollowUpReader.Read(request.Plan, catalogue.Definitions);
        var observations = Kept(request.Data);
        var series = SeriesComposer.Compose(observations);
        var plan = MonitoredPlanReader.Read(request.Plan, declaration, request.Territory ?? followUp.Territory, [.. series.Select(s => s.Territory).Distinct()]);
        var kind = ReportAsked.Kind(kinds, request.Kind, plan);
        ReportAsked.EnsureKnown(kind, ids);
        var result = Check(request, plan, progress, cancellation);

        progress.Report("Rédaction du rapport");
        var ground = new ReportGround
        {
            Plan = plan,
            Period = ReportAsked.Period(request.Period, plan, ParisTime.Now(clock).Year),
            Indicators = catalogue.Definitions,
            Series = series,
            FollowUp = followUp.FollowUp,
            Facts = declaration!.Facts.With(request.Facts),
            Checks = result?.Reports ?? [],
            Commitments = [.. result?.Programme?.Commitments ?? []],
            OnlyReviewed = request.OnlyReviewed,
            Version = Version,
            Made = ParisTime.Today(clock),
        };
        var report = ReportComposer.Compose(kind, ground);
        report = report with { Method = report.Method with { Inputs = ReportInputs.Of(report, observations, [.. FilesOf(request, kind)]) } };
        var drafted = request.IsDrafted ? Draft(report, ReportFacts.Of(kind, ground), catalogue, progress, cancellation) : null;
        return new ReportOutcome(drafted?.Report ?? report, kind, ids, result, drafted);
    }

    private static string Version => typeof(ReportJob).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The report with the paragraphs that the configured model drafted, as far as the guard let them through.</summary>
    private DraftedReport Draft(MonitoringReport report, IReadOnlyList<Fact> facts, IndicatorCatalogue catalogue, IProgress<string> progress, CancellationToken cancellation) =>
        new ReportDrafter(settings.Model!, clock).DraftAsync(report, facts, new StatementGuard(catalogue, facts, report.Plan.Territory), progress, cancellation).GetAwaiter().GetResult();

    /// <summary>The files that say what the report must hold and how it looks, with their use.</summary>
    private IEnumerable<(string File, string Use)> FilesOf(ReportRequest request, ReportKind kind) =>
    [
        (kinds.FileOf(kind.Id), "ce que le rapport doit dire"),
        (Path.Combine(request.Plan, DossierDeclaration.FileName), "le plan et ses faits"),
        .. Given(request).Where(f => File.Exists(f.File)),
    ];

    private static IEnumerable<(string File, string Use)> Given(ReportRequest request) =>
    [
        (Path.Combine(request.Plan, FollowUpReader.FileName), "cibles et axes du plan"),
        (request.Programme ?? string.Empty, "programme de travail"),
        .. request.Catalogues.Select(c => (c, "indicateurs de l'agence")),
        (request.Template ?? string.Empty, "modèle Word"),
        (request.Previous ?? string.Empty, "rapport précédent"),
    ];

    private IReadOnlyList<RecordedObservation> Kept(string? data)
    {
        using var opened = stores.OpenIfAny(data);
        return opened?.All() ?? [];
    }

    /// <summary>The check of the plan's documents; null where its folder holds none: the figures alone make a report too.</summary>
    private CheckResult? Check(ReportRequest request, MonitoredPlan plan, IProgress<string> progress, CancellationToken cancellation) =>
        FolderContents.Of(request.Plan).Documents.Count == 0 ? null
            : check.Run(new CheckRequest { Paths = [request.Plan], Type = plan.Type, Facts = request.Facts, Programme = request.Programme }, progress, cancellation);
}
