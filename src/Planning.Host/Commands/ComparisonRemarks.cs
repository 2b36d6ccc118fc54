using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Documents.Word.Annotation;
using Planning.Reporting.Checklist;
using Planning.Reporting.Comparison;

namespace Planning.Host.Commands;

/// <summary>The remarks that a comparison leaves in the margin of the new version: what is still open, what is new, the figures that changed.</summary>
internal sealed class ComparisonRemarks(VersionComparison comparison)
{
    private readonly Dictionary<object, FindingChange> changes = comparison.Findings.Where(c => c.New is not null)
        .ToDictionary(c => (object)c.New!, ReferenceEqualityComparer.Instance);

    /// <summary>The remarks of one file, from the reports of its parts.</summary>
    public IReadOnlyList<Annotation> Of(IReadOnlyList<CheckReport> reports)
    {
        var findings = reports.SelectMany(r => r.Findings).Where(CommentText.IsDue).Select(f => AnnotatedCopies.Annotation(f, ComparisonComment.Of(f, changes[f], comparison.Basis)));
        var file = reports.Count > 0 ? reports[0].File : string.Empty;
        var figures = comparison.Figures.Where(c => c.New.File == file).GroupBy(c => c.New).Select(g => new Annotation
        {
            Location = g.Key.Location,
            Key = ComparisonComment.FigureKey,
            Paragraphs = ComparisonComment.Of([.. g]),
        });
        return [.. findings, .. figures];
    }
}
