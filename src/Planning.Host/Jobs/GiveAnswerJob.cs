using Planning.Abstractions;
using Planning.Abstractions.Findings;
using Planning.Host.Answers;
using Planning.Host.Scheduling.Schedules;
using Planning.Reporting.Checklist;
using Planning.Rules.Templates;

namespace Planning.Host.Jobs;

/// <summary>Answers a finding of a dossier as it is now: the check is made, so that the answer keeps what it answers to.</summary>
internal sealed class GiveAnswerJob(CheckJob check, TimeProvider clock)
{
    private const int MostTold = 20;

    /// <summary>The file of answers as it was, and the answers put together, one for each finding of that key.</summary>
    /// <exception cref="UserErrorException">No finding has that key, or the file of answers holds a mistake.</exception>
    public (AnswerFile File, IReadOnlyList<AnswerEntry> Entries, AnswerMerge Merge) Run(GiveAnswerRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var folder = Directory.Exists(request.Path) ? request.Path : Path.GetDirectoryName(request.Path) ?? string.Empty;
        var file = AnswerFile.Read(folder).Sound();
        var result = check.Run(request.Check, progress, cancellation);
        if (result.Reports.Count == 0 && result.Unread is [var first, ..])
        {
            throw new UserErrorException(first.Code, first.Message, first.Remedy);
        }

        var entries = Found(request, result).Select(f => Entry(request, folder, f.Report, f.Finding)).ToList();
        var merge = new AnswerMerge(file);
        entries.ForEach(merge.Take);
        return (file, entries, merge);
    }

    private static List<(CheckReport Report, Finding Finding)> Found(GiveAnswerRequest request, CheckResult result)
    {
        var all = result.Reports.SelectMany(r => r.Findings.Select(f => (Report: r, Finding: f)))
            .Where(f => request.File is null || DocumentName.IsSame(request.File, f.Report.File)).ToList();
        var exact = all.FindAll(f => f.Finding.Key.Equals(request.Key, StringComparison.OrdinalIgnoreCase));
        var found = exact.Count > 0 ? exact : all.FindAll(f => f.Finding.Rule.Id.Equals(request.Key, StringComparison.OrdinalIgnoreCase));
        if (found.Select(f => f.Finding.Key).Distinct().ToList() is { Count: > 1 } keys)
        {
            throw new UserErrorException("PLN1565", $"La règle « {request.Key} » a {keys.Count} constats : à lequel répondez-vous ?",
                $"Donnez le constat entier à --rule : {string.Join(" ; ", keys.Take(MostTold).Select(k => $"« {k} »"))}{(keys.Count > MostTold ? " ; …" : string.Empty)}");
        }

        return found.Count > 0 ? found : throw new UserErrorException("PLN1564", $"Aucun constat « {request.Key} » dans « {request.File ?? request.Path} ».",
            Nearest.To(request.Key.ToUpperInvariant(), all.Select(f => f.Finding.Key)) is { } nearest ? $"Vouliez-vous écrire « {nearest} » ?" : "« planning check » donne l'identifiant de chaque constat.");
    }

    private AnswerEntry Entry(GiveAnswerRequest request, string folder, CheckReport report, Finding finding)
    {
        var (rule, subject) = (finding.Rule.Id, finding.Subject);
        return new AnswerEntry
        {
            Rule = rule,
            Subject = subject,
            Part = report.Part,
            File = report.IsAbsent ? string.Empty : CheckedDocument.Relative(folder, report.File),
            Verdict = CommentText.VerdictOf(finding).ToLowerInvariant(),
            Passage = SamePassage.Short((finding.Evidence.FirstOrDefault(e => e.File is null) ?? (finding.Evidence is [var other, ..] ? other : null))?.Quote ?? string.Empty),
            State = request.State,
            Reason = request.Reason,
            By = request.By,
            On = ParisTime.Today(clock),
            Until = request.Until,
        };
    }
}
