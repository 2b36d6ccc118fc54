using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Monitoring;
using Planning.Documents;
using Planning.Documents.Pdf.Child;
using Planning.Host.Settings;
using Planning.Indicators.Verification;
using Planning.Reporting.Checklist;
using Planning.Reporting.Verification;
using Planning.Rules;

namespace Planning.Host.Jobs;

/// <summary>Holds the sentences of documents against the indicators that are kept.</summary>
internal sealed class VerifyJob(CatalogueSource catalogue, StoreSource store, PlanningSettings settings, FileFence fence)
{
    /// <summary>The verdicts; the files that cannot be used are named, and the others go on.</summary>
    /// <exception cref="UserErrorException">Nothing is there to read, no value is kept, or the plan or the catalogue holds mistakes.</exception>
    public VerificationResult Run(VerifyRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var files = SourceFiles.Under(request.Paths);
        var about = request.Plan is null ? null : VerifiedPlan.NameOf(request.Plan);
        var facts = FactsOf(request.Data);
        var guard = new StatementGuard(catalogue.Load(request.Catalogues), facts, about);
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

    private IReadOnlyList<Fact> FactsOf(string? data)
    {
        using var opened = store.OpenExisting(data);
        var facts = StoredFacts.Of(opened.All());
        return facts.Count > 0 ? facts : throw new UserErrorException("PLN1690", $"Aucune valeur n'est enregistrée dans {opened.Place} : il n'y a rien à quoi tenir le texte.",
            "Importez vos séries (planning indicators import) ou tirez-les de documents (planning extract), puis recommencez.");
    }

    /// <summary>The sentences of running text, in reading order. Headings, contents and running heads claim nothing.</summary>
    private static IReadOnlyList<Statement> StatementsOf(PlanningDocument document, StatementGuard guard) =>
        [.. from section in document.Root.SelfAndDescendants()
            from block in section.Blocks.OfType<TextBlock>()
            where block.Role == BlockRole.Body
            from statement in guard.Judge(block.Text)
            select statement with { Location = block.Location with { Span = statement.Location?.Span } }];
}
