using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Plugins;
using Planning.Host.Answers;
using Planning.Host.Deadlines;
using Planning.Host.Dossiers;
using Planning.Host.Plugins;
using Planning.Host.Scheduling.Schedules;
using Planning.Reporting.Checklist;
using Planning.Rules;
using Planning.Rules.Programmes;

namespace Planning.Host.Jobs;

/// <summary>Checks documents and dossiers: read, recognise, judge, settle what several documents of one plan answer to the same rule.</summary>
internal sealed class CheckJob(DocumentIntake intake, PlanCheck check, PluginCatalogue plugins, RuleLibrary rules, ProgrammeSource programmes, DeadlineSource deadlines, FileFence fence, TimeProvider clock)
{
    /// <summary>One report a part of each file. A file that cannot be used is named and the rest go on.</summary>
    /// <exception cref="UserErrorException">Nothing can be checked at all.</exception>
    public CheckResult Run(CheckRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var gathering = new Gathering { Programme = request.Programme is null ? null : programmes.Open(request.Programme) };
        foreach (var set in SetsOf(request))
        {
            Judge(Read(set, request, progress, cancellation), gathering, progress, cancellation);
        }

        return Result(gathering);
    }

    /// <summary>The documents read and not yet judged, for one who needs their text too, or judges them more than once.</summary>
    /// <exception cref="UserErrorException">Nothing can be checked at all.</exception>
    public IReadOnlyList<ReadSet> Read(CheckRequest request, IProgress<string> progress, CancellationToken cancellation) =>
        [.. SetsOf(request).Select(set => Read(set, request, progress, cancellation))];

    /// <summary>The check of documents that were read.</summary>
    public CheckResult Judge(IReadOnlyList<ReadSet> sets, IProgress<string> progress, CancellationToken cancellation)
    {
        var gathering = new Gathering();
        foreach (var set in sets)
        {
            Judge(set, gathering, progress, cancellation);
        }

        return Result(gathering);
    }

    /// <summary>A part that is forced is forced on each file: they are not taken for one plan's dossier.</summary>
    private static IReadOnlyList<SourceSet> SetsOf(CheckRequest request) =>
        request.Part is null ? SourceFiles.Sets(request.Paths) : [SourceFiles.OneByOne(request.Paths)];

    private ReadSet Read(SourceSet set, CheckRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var declaration = set.Folder is null ? null : DossierDeclarationReader.Read(set.Folder);
        var facts = declaration?.Facts.With(request.Facts) ?? request.Facts;

        // Where the type is said, its rules are loaded while the documents are read; what is wrong with them is told at the first judgement.
        var said = (request.Type ?? declaration?.Type)?.Trim().ToLowerInvariant();
        var loading = plugins.Types.FirstOrDefault(t => t.Id == said) is { } type ? Task.Run(() => LoadAhead(type, set, request, facts), cancellation) : Task.CompletedTask;
        var files = intake.Read(set, request, declaration, progress, cancellation);
        loading.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        return new ReadSet(set, declaration, facts, files);
    }

    /// <summary>Loads the rules that the documents of a type will likely be held to: those of a dossier or of the part that is said; where that is not known yet, their files are read.</summary>
    private void LoadAhead(IDocumentType type, SourceSet set, CheckRequest request, FactSet facts)
    {
        var plan = new PlanDocuments { Type = type, Documents = [], Facts = facts, Law = PlanLaw.Of(facts, null, Today()), Folder = set.Folder };
        var part = type.Parts.FirstOrDefault(p => p.Id == request.Part);
        if (request.Programme is null && (set.Folder is not null || part is not null))
        {
            rules.Of(part is null ? plan.Bearings : plan.PartsOf(part));
        }
        else
        {
            rules.ReadAhead(type.Id);
        }
    }

    private void Judge(ReadSet read, Gathering gathering, IProgress<string> progress, CancellationToken cancellation)
    {
        var (set, declaration, facts, files) = read;
        var (judged, unread) = (gathering.Reports.Count, gathering.Unread.Count);
        gathering.Notices.AddRange(FactNotices.Of(facts, facts.Names.Any() ? rules.Facts() : [], deadlines.Facts));
        gathering.Notices.AddRange(SetNotices.Of(set));
        IReadOnlyList<RecognisedPart> parts = [.. files.SelectMany(f => f.Parts)];
        gathering.Unread.AddRange(files.Select(f => f.Refusal).OfType<UnreadFile>());
        if (set.Folder is not null && Dossier.Of(set.Folder, declaration, parts, facts, Today()) is { } dossier)
        {
            Judge(dossier with { Unread = [.. files.Where(f => f.Refusal is not null).Select(f => f.File)] }, declaration, gathering, progress, cancellation);
        }
        else
        {
            JudgeEach(parts, facts, gathering, progress, cancellation);
        }

        BringAnswers(set, gathering, judged, gathering.Unread.Count == unread);
    }

    private CheckResult Result(Gathering gathering) => new()
    {
        Reports = gathering.Reports,
        Dossiers = gathering.Dossiers,
        Unread = gathering.Unread,
        Notices = [.. plugins.Notices, .. gathering.Notices.Distinct(), .. ProgrammeNotices.Of(gathering.Programme?.Programme, gathering.Reports)],
        Programme = gathering.Programme?.Programme,
        Made = ParisTime.Now(clock),
    };

    private void Judge(Dossier dossier, DossierDeclaration? declaration, Gathering gathering, IProgress<string> progress, CancellationToken cancellation)
    {
        var (reports, unread) = check.Judge(dossier.Plan with { Programme = gathering.Programme }, progress, cancellation);
        gathering.Unread.AddRange(unread);
        gathering.Dossiers.Add(dossier.Report());
        gathering.Reports.AddRange(DossierFindings.Settle(reports));
        if (dossier.IsWhole(declaration))
        {
            // A part that a file may do without is told only where known facts make it due.
            gathering.Reports.AddRange(dossier.Parts.Where(p => p.IsAbsent).Select(p => (Part: p, Report: check.Absent(dossier.Plan with { Programme = gathering.Programme }, p)))
                .Where(a => a.Part.IsMissing || a.Report.Findings.Any(f => f.Verdict == Verdict.Missing)).Select(a => a.Report));
        }

        JudgeEach(dossier.Strays, dossier.Plan.Facts, gathering, progress, cancellation);
    }

    /// <summary>Documents that answer each for itself, under the law that each was written under.</summary>
    private void JudgeEach(IReadOnlyList<RecognisedPart> documents, FactSet facts, Gathering gathering, IProgress<string> progress, CancellationToken cancellation)
    {
        foreach (var group in documents.GroupBy(d => (d.Type, Law: PlanLaw.Of(facts, d.Type.EraOf(d.Document, d.Part.Id), Today()))))
        {
            var plan = new PlanDocuments { Type = group.Key.Type, Documents = [.. group], Facts = facts, Law = group.Key.Law, Programme = gathering.Programme };
            var (reports, unread) = check.Judge(plan, progress, cancellation);
            gathering.Reports.AddRange(reports);
            gathering.Unread.AddRange(unread);
        }
    }

    /// <summary>What people answered to the findings of a set, from the file beside its documents.</summary>
    private void BringAnswers(SourceSet set, Gathering gathering, int first, bool isWhole)
    {
        var (reports, notices) = DossierAnswers.Bring(fence, set, gathering.Reports[first..], isWhole, Today());
        gathering.Reports.RemoveRange(first, gathering.Reports.Count - first);
        gathering.Reports.AddRange(reports);
        gathering.Notices.AddRange(notices);
    }

    private DateOnly Today() => ParisTime.Today(clock);

    private sealed class Gathering
    {
        public ProgrammeFile? Programme { get; init; }

        public List<CheckReport> Reports { get; } = [];

        public List<DossierReport> Dossiers { get; } = [];

        public List<UnreadFile> Unread { get; } = [];

        public List<Notice> Notices { get; } = [];
    }
}
