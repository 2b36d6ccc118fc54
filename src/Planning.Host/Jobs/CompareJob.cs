using Planning.Abstractions;
using Planning.Abstractions.Versions;
using Planning.Host.Scheduling.Schedules;
using Planning.Reporting.Checklist;
using Planning.Reporting.Comparison;
using Planning.Rules;
using Planning.Rules.Versions;

namespace Planning.Host.Jobs;

/// <summary>Compares two versions of a plan: both are checked, then their points and their texts are followed from one to the other.</summary>
internal sealed class CompareJob(CheckJob check, TimeProvider clock)
{
    /// <summary>What changed. Files that cannot be used are named in the checks, and the rest go on.</summary>
    /// <exception cref="UserErrorException">The two are not versions of one plan, or one of them holds nothing that can be checked.</exception>
    public ComparisonResult Run(CompareRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        VersionErrors.EnsureComparable(request.Old, request.New);
        var (old, read) = SideBySide.Both(
            stop => Check(Read(request, request.Old, progress, stop), progress, stop),
            stop => Read(request, request.New, progress, stop),
            cancellation);
        var @new = Check(read, progress, cancellation);
        VersionErrors.EnsureOnePlan(request, old.Result, @new.Result);

        progress.Report("Comparaison des deux versions");
        var basis = VersionBasis.Change(old, @new);
        var again = basis is null ? null : check.Judge([.. old.Sets.Select(s => s with { Facts = @new.Sets[0].Facts })], progress, cancellation);
        var comparison = VersionComparer.Compare(VersionOf(old), VersionOf(@new), basis, again?.Reports);
        return new ComparisonResult
        {
            OldName = VersionNaming.Of(request.Old, request.New),
            NewName = VersionNaming.Of(request.New, request.Old),
            Comparison = comparison,
            Old = old.Result,
            New = @new.Result,
            Notices = [.. VersionNotices.Of(request, comparison, old.Result, @new.Result)],
            Made = ParisTime.Now(clock),
        };
    }

    private IReadOnlyList<ReadSet> Read(CompareRequest request, string path, IProgress<string> progress, CancellationToken cancellation) =>
        check.Read(request.Check with { Paths = [path] }, progress, cancellation);

    private CheckedVersion Check(IReadOnlyList<ReadSet> sets, IProgress<string> progress, CancellationToken cancellation) =>
        new(sets, check.Judge(sets, progress, cancellation));

    private static PlanVersion VersionOf(CheckedVersion version) => new()
    {
        Documents = [.. version.Sets.SelectMany(s => s.Files).SelectMany(f => f.Parts).Select(p => new VersionDocument(p.Document, p.Part.Id, p.Part.Name))],
        Reports = version.Result.Reports,
    };
}
