using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions;

/// <summary>Follows each finding from one version to the next, by its key: in the file that stands for its own, else in the same part, else anywhere.</summary>
internal sealed class FindingPairs(IReadOnlyList<CheckReport> old, IReadOnlyList<CheckReport> @new, IReadOnlyList<CheckReport>? oldOnNewBasis, Func<string, string, bool> stands)
{
    /// <summary>The findings of the new version in their order, then those that only the old one has.</summary>
    public IReadOnlyList<FindingChange> All()
    {
        var (before, after) = (Entries(old), Entries(@new));
        var oldOf = Twins(after, before, (n, o) => stands(o.Report.File, n.Report.File));
        var again = JudgedAgain(before, [.. after.Except(oldOf.Keys)]);
        var kept = @new.Select(r => r.File).ToList();
        return [.. after.Select(n => Change(oldOf.GetValueOrDefault(n), n)), .. before.Except(oldOf.Values).Select(o => Change(o, null))];

        FindingChange Change(Entry? o, Entry? n) => new()
        {
            State = StateOf(o, n, kept),
            Cause = CauseOf(o?.Finding.Verdict, n?.Finding.Verdict, again?.GetValueOrDefault((o ?? n)!)?.Finding.Verdict),
            OldReport = o?.Report,
            Old = o?.Finding,
            NewReport = n?.Report,
            New = n?.Finding,
            EarlierAnswer = EarlierAnswer(o?.Finding, n?.Finding),
        };
    }

    private static List<Entry> Entries(IReadOnlyList<CheckReport> reports) => [.. reports.SelectMany(r => r.Findings.Select(f => new Entry(r, f)))];

    /// <summary>
    /// One to one, the findings of one rule on the same words, whatever their number has become, then those of one key; among these the nearest
    /// first, then those of the same part, then any.
    /// </summary>
    private static Dictionary<Entry, Entry> Twins(IReadOnlyCollection<Entry> from, IReadOnlyCollection<Entry> to, params Func<Entry, Entry, bool>[] nearest)
    {
        var (twins, taken) = (new Dictionary<Entry, Entry>(), new HashSet<Entry>());
        foreach (var keyOf in (Func<Entry, string>[])[WordsOf, e => e.Finding.Key])
        {
            var byKey = to.ToLookup(keyOf, StringComparer.Ordinal);
            foreach (var fits in (Func<Entry, Entry, bool>[])[.. nearest, (a, b) => a.Report.Part == b.Report.Part, (_, _) => true])
            {
                foreach (var entry in from.Where(e => !twins.ContainsKey(e)))
                {
                    if (byKey[keyOf(entry)].FirstOrDefault(e => !taken.Contains(e) && fits(entry, e)) is { } twin && taken.Add(twin))
                    {
                        twins[entry] = twin;
                    }
                }
            }
        }

        return twins;
    }

    /// <summary>The rule with the words that a finding is about, where a rule has several; else its key.</summary>
    private static string WordsOf(Entry entry) => entry.Finding is { Subject.Length: > 0, Evidence: [var first, ..] }
        ? $"{entry.Finding.Rule.Id} {PieceKey.Of(first.Quote, isHeading: true)}" : entry.Finding.Key;

    /// <summary>What the old version is judged on the new basis, for its own findings and for those that only the new one has; null where the basis is the same.</summary>
    private Dictionary<Entry, Entry>? JudgedAgain(List<Entry> before, List<Entry> appeared)
    {
        if (oldOnNewBasis is null)
        {
            return null;
        }

        var again = Entries(oldOnNewBasis);
        var ofOld = Twins(before, again, (o, a) => o.Report.File == a.Report.File && IsSamePassage(o.Finding, a.Finding), (o, a) => o.Report.File == a.Report.File);
        return ofOld.Concat(Twins(appeared, [.. again.Except(ofOld.Values)], (n, a) => stands(a.Report.File, n.Report.File))).ToDictionary();
    }

    private FindingState StateOf(Entry? before, Entry? after, List<string> files)
    {
        // A person who contests a verdict that both versions have says it of both.
        var isOpen = after?.Finding.IsOpen ?? false;
        var wasOpen = before?.Finding is { IsMet: true } && after?.Finding is { IsMet: true } ? isOpen : before?.Finding.IsOpen ?? false;
        return (wasOpen, isOpen) switch
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
    }

    private ChangeCause CauseOf(Verdict? was, Verdict? now, Verdict? wouldBe) =>
        was == now ? ChangeCause.None
        : oldOnNewBasis is null || wouldBe == was ? ChangeCause.Text
        : wouldBe == now ? ChangeCause.Basis
        : ChangeCause.TextAndBasis;

    private static FindingAnswer? EarlierAnswer(Finding? before, Finding? after) =>
        before?.Answer is { } given && (after is null || (after.Answer is null && before.IsMet == after.IsMet && IsSamePassage(before, after))) ? given : null;

    /// <summary>Whether two findings rest on the same words, or on none with the same verdict.</summary>
    private static bool IsSamePassage(Finding one, Finding other) => (one.Evidence, other.Evidence) switch
    {
        ([], []) => one.Verdict == other.Verdict,
        ([var a, ..], [var b, ..]) => PieceKey.Of(a.Quote, isHeading: false) == PieceKey.Of(b.Quote, isHeading: false),
        _ => false,
    };

    private sealed class Entry(CheckReport report, Finding finding)
    {
        public CheckReport Report { get; } = report;

        public Finding Finding { get; } = finding;
    }
}
