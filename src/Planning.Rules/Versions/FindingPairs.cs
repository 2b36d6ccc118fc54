using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;

namespace Planning.Rules.Versions;

/// <summary>Follows each finding from one version to the next, by its key: in the file that stands for its own, else in the same part, else anywhere.</summary>
internal sealed class FindingPairs(IReadOnlyList<CheckReport> old, IReadOnlyList<CheckReport> @new, IReadOnlyList<CheckReport>? oldOnNewBasis, Func<string, string, bool> stands)
{
    /// <summary>The findings of the new version in their order, then those that only the old one has.</summary>
    public IReadOnlyList<FindingChange> All()
    {
        var before = Entries(old);
        var after = Entries(@new);
        var byKey = before.ToLookup(e => e.Finding.Key, StringComparer.Ordinal);
        foreach (var fits in (Func<Entry, Entry, bool>[])[(o, n) => stands(o.Report.File, n.Report.File), (o, n) => o.Report.Part == n.Report.Part, (_, _) => true])
        {
            foreach (var entry in after.Where(e => e.Other is null))
            {
                if (byKey[entry.Finding.Key].FirstOrDefault(o => o.Other is null && fits(o, entry)) is { } twin)
                {
                    (entry.Other, twin.Other) = (twin, entry);
                }
            }
        }

        var basis = oldOnNewBasis is null ? null : Entries(oldOnNewBasis).GroupBy(e => e.Finding.Key).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        var kept = @new.Select(r => r.File).ToList();
        return [.. after.Select(n => Change(n.Other, n, basis, kept)), .. before.Where(o => o.Other is null).Select(o => Change(o, null, basis, kept))];
    }

    private static List<Entry> Entries(IReadOnlyList<CheckReport> reports) => [.. reports.SelectMany(r => r.Findings.Select(f => new Entry(r, f)))];

    private FindingChange Change(Entry? before, Entry? after, Dictionary<string, List<Entry>>? basis, List<string> files) => new()
    {
        State = StateOf(before, after, files),
        Cause = CauseOf(before, after, basis),
        OldReport = before?.Report,
        Old = before?.Finding,
        NewReport = after?.Report,
        New = after?.Finding,
    };

    private FindingState StateOf(Entry? before, Entry? after, List<string> files) => (before?.Finding.NeedsAction ?? false, after?.Finding.NeedsAction ?? false) switch
    {
        (false, false) => FindingState.Quiet,
        (false, true) => FindingState.Appeared,
        (true, false) when after is not null => FindingState.Settled,

        // Beyond the law, checks tell faults alone: what is told no longer is mended, if its file is still there.
        (true, false) => before!.Finding.Rule.Concern != Concern.Law && files.Exists(f => stands(before.Report.File, f)) ? FindingState.Settled : FindingState.Withdrawn,
        _ => (before!.Finding.Verdict, after!.Finding.Verdict) switch
        {
            (Verdict.Missing, Verdict.Partial) => FindingState.Improved,
            (Verdict.Partial, Verdict.Missing) => FindingState.Worsened,
            _ => FindingState.Remains,
        },
    };

    private static ChangeCause CauseOf(Entry? before, Entry? after, Dictionary<string, List<Entry>>? basis)
    {
        var (was, now) = (before?.Finding.Verdict, after?.Finding.Verdict);
        if (was == now)
        {
            return ChangeCause.None;
        }

        if (basis is null)
        {
            return ChangeCause.Text;
        }

        var judgedAgain = basis.GetValueOrDefault((before ?? after)!.Finding.Key) ?? [];
        var wouldBe = (judgedAgain.Find(e => e.Report.File == before?.Report.File) ?? judgedAgain.FirstOrDefault())?.Finding.Verdict;
        return wouldBe == was ? ChangeCause.Text : wouldBe == now ? ChangeCause.Basis : ChangeCause.TextAndBasis;
    }

    private sealed class Entry(CheckReport report, Finding finding)
    {
        public CheckReport Report { get; } = report;

        public Finding Finding { get; } = finding;

        public Entry? Other { get; set; }
    }
}
