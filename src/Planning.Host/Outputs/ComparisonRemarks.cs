using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Documents.Word.Annotation;
using Planning.Reporting.Comparison;

namespace Planning.Host.Outputs;

/// <summary>The remarks that a comparison leaves in the margin of the new version: what is still open, what is new, the figures that changed.</summary>
internal sealed class ComparisonRemarks(VersionComparison comparison)
{
    private readonly Dictionary<object, FindingChange> changes = comparison.Findings.Where(c => c.New is not null)
        .ToDictionary(c => (object)c.New!, ReferenceEqualityComparer.Instance);

    /// <summary>The words of the remark on a finding of the new version.</summary>
    public IReadOnlyList<string> Of(Finding finding) => ComparisonComment.Of(finding, changes[finding], comparison.Basis);

    /// <summary>The remarks on the figures of a file that changed.</summary>
    public IEnumerable<Annotation> On(string file) => comparison.Figures.Where(c => c.New.File == file).GroupBy(c => c.New).Select(g => new Annotation
    {
        Location = g.Key.Location,
        Key = ComparisonComment.FigureKey,
        Paragraphs = ComparisonComment.Of([.. g]),
    });
}
