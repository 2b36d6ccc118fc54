using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Documents;
using Planning.Documents.Pdf.Child;
using Planning.Host.Dossiers;
using Planning.Host.Monitoring;
using Planning.Host.Settings;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Series;
using Planning.Indicators.Verification;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Composition;
using Planning.Reporting.Verification;
using Planning.Rules;

namespace Planning.Host.Jobs;

/// <summary>Holds the sentences of documents against the indicators that are kept.</summary>
internal sealed class VerifyJob(CatalogueSource catalogues, StoreSource store, PlanningSettings settings, FileFence fence)
{
    /// <summary>The verdicts; the files that cannot be used are named, and the others go on.</summary>
    /// <exception cref="UserErrorException">Nothing is there to read, no value is kept, or the plan or the catalogue holds mistakes.</exception>
    public VerificationResult Run(VerifyRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var files = SourceFiles.Under(request.Paths);
        var catalogue = catalogues.Load(request.Catalogues);
        var kept = Kept(request.Data, out var place);
        var (about, aims) = request.Plan is null ? (null, []) : PlanOf(request, catalogue, kept);
        var facts = StoredFacts.Of(kept);
        if (facts.Count == 0)
        {
            throw new UserErrorException("PLN1690", $"Aucune valeur n'est enregistrée dans {place} : il n'y a rien à quoi tenir le texte.",
                "Importez vos séries (planning indicators import) ou tirez-les de documents (planning extract), puis recommencez.");
        }

        var guard = new StatementGuard(catalogue, [.. facts, .. aims], about);
        using var pool = new ChildPool();
        var pdf = settings.PdfOf(request.Password, pool);
        var done = SideBySide.Run(files, file => fence.Try(file, () =>
        {
            progress.Report($"Vérification de {Path.GetFileName(file)}");
            var document = DocumentReader.Read(file, pdf: pdf, cancellation: cancellation);
            return new VerifiedDocument(file, StatementsOf(document, guard), document.Notices);
        }), cancellation);
        return new VerificationResult
        {
            Documents = [.. done.Select(d => d.Value).OfType<VerifiedDocument>()],
            Unread = [.. done.Select(d => d.Refusal).OfType<UnreadFile>()],
            Facts = facts.Count,
        };
    }

    private IReadOnlyList<RecordedObservation> Kept(string? data, out string place)
    {
        using var opened = store.OpenExisting(data);
        place = opened.Place;
        return opened.All();
    }

    /// <summary>The plan's territory, told as for its report, and what the plan aims at.</summary>
    private static (Territory? About, IReadOnlyList<Fact> Aims) PlanOf(VerifyRequest request, IndicatorCatalogue catalogue, IReadOnlyList<RecordedObservation> kept)
    {
        var folder = request.Plan!;
        var declaration = Directory.Exists(folder) ? DossierDeclarationReader.Read(folder)
            : throw new UserErrorException("PLN1691", $"Le dossier du plan « {folder} » n'existe pas.", "Donnez le dossier qui contient dossier.yaml, ou retirez --plan.");
        var followUp = FollowUpReader.Read(folder, catalogue.Definitions);
        var known = SeriesComposer.Compose(kept).Select(s => s.Territory).Distinct().ToList();
        var plan = MonitoredPlanReader.Read(folder, declaration, request.Territory ?? followUp.Territory, known);
        return (plan.Territory, PlanTargetFacts.Of(followUp.FollowUp, plan.Territory, [.. catalogue.Definitions]));
    }

    /// <summary>The sentences of running text, in reading order. Headings, contents, running heads and what tells how a report was made claim nothing.</summary>
    private static IReadOnlyList<Statement> StatementsOf(PlanningDocument document, StatementGuard guard) =>
        [.. from section in Claiming(document.Root)
            from block in section.Blocks.OfType<TextBlock>()
            where block.Role == BlockRole.Body
            from statement in guard.Judge(block.Text)
            select statement with { Location = block.Location with { Span = statement.Location?.Span } }];

    private static IEnumerable<Section> Claiming(Section section) =>
        MethodParts.IsUnder(section.Heading) ? [] : section.Sections.SelectMany(Claiming).Prepend(section);
}
