using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Host.Dossiers;
using Planning.Host.Plugins;
using Planning.Reporting.Checklist;
using Planning.Rules;

namespace Planning.Host.Jobs;

/// <summary>Judges the documents of one plan by the rules and the plugins' own checks, side by side, then by the checks that look at them together; the answer is in their order.</summary>
internal sealed class PlanCheck(PluginCatalogue plugins, RuleLibrary rules, IEnumerable<IPlanCheck> together, FileFence fence)
{
    private readonly IReadOnlyList<IPlanCheck> checks = [.. together];

    /// <summary>One report a document, and the documents whose check failed.</summary>
    public (IReadOnlyList<CheckReport> Reports, IReadOnlyList<UnreadFile> Unread) Judge(PlanDocuments plan, IProgress<string> progress, CancellationToken cancellation)
    {
        var book = rules.Of(plan.Bearings, plan.Programme);
        var engine = new RuleEngine(book);
        var read = SideBySide.Run(plan.Documents, document => fence.Try(document.Document.File, () => engine.Read(document.Document, plan.PartsOf(document))), cancellation);
        var dossier = plan.Folder is null ? null : read.Select(r => r.Value).OfType<ReadDocument>().ToList();
        var judged = SideBySide.Run<(RecognisedPart Part, (ReadDocument? Document, UnreadFile? Refusal) Read), (CheckReport? Report, UnreadFile? Refusal)>([.. plan.Documents.Zip(read)], pair =>
        {
            progress.Report($"Contrôle de {Path.GetFileName(pair.Part.Document.File)}");
            return pair.Read.Document is { } document
                ? fence.Try(pair.Part.Document.File, () => Report(plan, pair.Part, engine.Check(document, plan.Facts, plan.Law, dossier)))
                : (null, pair.Read.Refusal);
        }, cancellation);
        var answered = read.Zip(judged).Where(pair => pair.Second.Report is not null).Select(pair => (Document: pair.First.Value!, Report: pair.Second.Report!)).ToList();
        var reading = new PlanReading { Book = book, Type = plan.Type.Id, Documents = [.. answered.Select(a => a.Document)], Facts = plan.Facts, Law = plan.Law };
        IReadOnlyList<CheckReport> reports = [.. answered.Select(a => a.Report)];
        return (plan.Folder is null ? CompleteEach(reading, reports, cancellation) : Complete(reading, reports, cancellation), [.. judged.Select(j => j.Refusal).OfType<UnreadFile>()]);
    }

    /// <summary>Documents that answer each for itself.</summary>
    private IReadOnlyList<CheckReport> CompleteEach(PlanReading reading, IReadOnlyList<CheckReport> reports, CancellationToken cancellation) =>
        [.. SideBySide.Run([.. reports.Zip(reading.Documents)], pair => Complete(reading with { Documents = [pair.Second] }, [pair.First], cancellation), cancellation).SelectMany(r => r)];

    private IReadOnlyList<CheckReport> Complete(PlanReading reading, IReadOnlyList<CheckReport> reports, CancellationToken cancellation)
    {
        var additions = SideBySide.Run(checks, check =>
        {
            var (seen, refusal) = fence.Try(reports.Count > 0 ? reports[0].File : string.Empty, () => check.Check(reading, reports));
            return seen ?? [.. reports.Select(_ => Undone(check, refusal!))];
        }, cancellation);
        return [.. reports.Select((report, i) => additions.Where(a => a.Count > 0).Aggregate(report, (given, added) => added[i](given)))];
    }

    private static ReportAddition Undone(IPlanCheck check, UnreadFile refusal) => report => report with
    {
        Undone = [.. report.Undone, check.Name],
        Notices = [.. report.Notices, new Notice(refusal.Code, $"Un contrôle n'a pu être fait : {check.Name}. {refusal.Message}", refusal.Remedy)],
    };

    /// <summary>What lacks with a part that no document of the dossier is: the obligations that known facts make due.</summary>
    public CheckReport Absent(PlanDocuments plan, PartPresence part)
    {
        var engine = new RuleEngine(rules.Of(plan.Bearings, plan.Programme));
        var empty = new PlanningDocument
        {
            File = plan.Folder!,
            Title = part.Name,
            Root = new Section { Title = string.Empty, Level = 0, Location = new Location { HeadingPath = [] }, Blocks = [], Sections = [] },
        };
        var isDrawn = plan.Type.Parts.First(p => p.Id == part.Part).IsDrawn;
        var searched = plan.Documents.Select(d => Path.GetFileName(d.Document.File)).Distinct().ToList();
        return new CheckReport
        {
            File = plan.Folder!,
            Title = part.Name,
            Type = plan.Type.Id,
            Part = part.Part,
            PartName = part.Name,
            Law = plan.Law,
            IsAbsent = true,
            Notices = [],
            Findings = [.. engine.Check(engine.Read(empty, [new PartOfType(plan.Type.Id, part.Part)]), plan.Facts, plan.Law).Select(f =>
            {
                var (verdict, message) = f.Verdict != Verdict.Missing ? (f.Verdict, f.Message)
                    : isDrawn ? (Verdict.ToReview, $"La pièce « {part.Name} » n'est pas parmi les documents lus : à vérifier sur la pièce elle-même.")
                    : (Verdict.Missing, $"La pièce « {part.Name} » n'est pas dans le dossier.");
                return new Finding(f.Rule, verdict, message, f.Evidence, searched);
            })],
        };
    }

    private CheckReport Report(PlanDocuments plan, RecognisedPart recognised, IReadOnlyList<Finding> findings)
    {
        var (type, part, document) = recognised;
        var parts = plan.PartsOf(recognised);
        var own = plugins.Checks.Where(c => parts.Contains(new PartOfType(c.Type, c.Rule.Part))).Select(c => c.Check(document, plan.Facts));
        return new CheckReport
        {
            File = document.File,
            Title = document.Title,
            Type = type.Id,
            Part = part.Id,
            PartName = part.Name,
            Law = plan.Law,
            Notices = [.. document.Notices],
            Findings = [.. findings.Where(f => !f.Rule.IsAskedOfEach || BearsOn(plan, part.Id, f.Rule.Part)), .. own],
        };
    }

    /// <summary>Whether a part answers for itself to a rule of some part: its own, or one of a plan that this one stands for, not one that it may carry.</summary>
    private static bool BearsOn(PlanDocuments plan, string part, string ofRule) => part == ofRule || plan.Type.Parts.All(p => p.Id != ofRule);
}
