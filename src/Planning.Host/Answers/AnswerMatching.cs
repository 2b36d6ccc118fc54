using Planning.Abstractions.Findings;

namespace Planning.Host.Answers;

/// <summary>Finds which finding each answer answers: by rule, subject and part, then by the passage; where the text stands does not matter.</summary>
internal sealed class AnswerMatching
{
    private readonly AnswerFile file;
    private readonly bool isDossier;
    private readonly IReadOnlyList<CheckReport> reports;
    private readonly DateOnly today;
    private readonly Dictionary<(int Report, int Finding), AnswerEntry> given = [];
    private readonly List<AnswerEntry> without = [];
    private readonly List<(AnswerEntry Left, AnswerEntry Kept)> doubled = [];

    /// <param name="file">The answers.</param>
    /// <param name="isDossier">Whether the reports are those of the dossier whose folder holds the file; else of documents that answer each for itself.</param>
    /// <param name="reports">The reports, settled.</param>
    /// <param name="today">The day of the check.</param>
    public AnswerMatching(AnswerFile file, bool isDossier, IReadOnlyList<CheckReport> reports, DateOnly today)
    {
        (this.file, this.isDossier, this.reports, this.today) = (file, isDossier, reports, today);
        Match();
    }

    /// <summary>The reports, each finding with its answer.</summary>
    public IReadOnlyList<CheckReport> Reports =>
    [
        .. reports.Select((report, r) => report with
        {
            Findings = [.. report.Findings.Select((finding, f) => given.TryGetValue((r, f), out var entry) ? finding with { Answer = AnswerGround.Of(entry, finding, today) } : finding)],
        }),
    ];

    /// <summary>The answers that no finding of these reports is answered by.</summary>
    public IReadOnlyList<AnswerEntry> Without => without;

    /// <summary>Answers left aside for another to the same finding, though they too would hold.</summary>
    public IReadOnlyList<(AnswerEntry Left, AnswerEntry Kept)> Doubled => doubled;

    private void Match()
    {
        var places = reports.SelectMany((report, r) => report.Findings.Select((finding, f) => (Place: (r, f), Report: report, Finding: finding))).ToLookup(p => p.Finding.Key, StringComparer.Ordinal);
        var latestFirst = file.Entries.OrderByDescending(e => e.On ?? DateOnly.MinValue).ThenByDescending(e => e.Line)
            .Select(entry => (Entry: entry, Places: Fitting(entry, [.. places[entry.Key]]))).ToList();

        // Those that tell their passage are sure of their finding; those without may answer all that are left; the passage of the others has changed.
        var standing = latestFirst.ToLookup(e => e.Places.Exists(p => Holds(e.Entry, p.Finding)));
        var late = standing[true].OrderByDescending(e => e.Entry.Passage.Length > 0).SelectMany(e => Give(e.Entry, e.Places.Where(p => Holds(e.Entry, p.Finding)).Select(p => p.Place), all: true)).ToList();
        late.AddRange(standing[false].SelectMany(e => Give(e.Entry, e.Places.Select(p => p.Place), all: false)));
        foreach (var entry in late)
        {
            var first = Fitting(entry, [.. places[entry.Key]]).Select(p => p.Place).FirstOrDefault((-1, -1));
            if (!given.TryGetValue(first, out var kept))
            {
                without.Add(entry);
            }
            else if (!IsPast(entry, kept, reports[first.Item1].Findings[first.Item2]))
            {
                doubled.Add((entry, kept));
            }
        }
    }

    /// <summary>Gives an answer to the free ones among some findings: all, or the first. An answer that finds none comes back.</summary>
    private IEnumerable<AnswerEntry> Give(AnswerEntry entry, IEnumerable<(int, int)> places, bool all)
    {
        var free = places.Where(p => !given.ContainsKey(p)).Take(all ? int.MaxValue : 1).ToList();
        free.ForEach(p => given.Add(p, entry));
        return free.Count == 0 ? [entry] : [];
    }

    /// <summary>Whether an answer was given to an earlier passage, and another since to the one of today.</summary>
    private static bool IsPast(AnswerEntry entry, AnswerEntry kept, Finding finding) =>
        !Holds(entry, finding) && Holds(kept, finding) && (entry.On ?? DateOnly.MinValue) <= (kept.On ?? DateOnly.MaxValue);

    private static bool Holds(AnswerEntry entry, Finding finding) => AnswerGround.Change(entry, finding).Length == 0;

    private List<((int, int) Place, CheckReport Report, Finding Finding)> Fitting(AnswerEntry entry, List<((int, int) Place, CheckReport Report, Finding Finding)> places)
    {
        var fitting = places.FindAll(p => entry.Part.Length == 0 || p.Report.Part == entry.Part || IsOfDossier(p.Finding));
        if (entry.File.Length == 0)
        {
            return fitting;
        }

        var sameFile = fitting.FindAll(p => NameOf(p.Report) == entry.File);
        var sameDocument = sameFile.Count > 0 ? sameFile : fitting.FindAll(p => DocumentName.IsSame(entry.File, p.Report.File));
        return sameDocument.Count > 0 ? sameDocument
            : fitting.FindAll(p => p.Report.IsAbsent || IsOfDossier(p.Finding) || !File.Exists(Path.Combine(file.Folder, entry.File)));
    }

    /// <summary>Whether a finding may be answered in any document: a rule is answered once for the whole dossier, two passages disagree in both of their documents.</summary>
    private bool IsOfDossier(Finding finding) => isDossier && (!finding.Rule.IsAskedOfEach || finding.Rule.Concern == Concern.Agreement);

    private string NameOf(CheckReport report) => Path.GetRelativePath(file.Folder.Length == 0 ? "." : file.Folder, report.File).Replace('\\', '/');
}
