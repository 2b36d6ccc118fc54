using Microsoft.Extensions.Logging;
using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Documents;
using Planning.Host.Plugins;
using Planning.Reporting.Checklist;
using Planning.Rules;

namespace Planning.Host.Jobs;

/// <summary>Checks documents: read, recognise, judge by the rules, then by the plugins' own checks.</summary>
internal sealed partial class CheckJob(
    PluginCatalogue plugins, DocumentRecogniser recogniser, Lazy<RuleBook> rules, TimeProvider clock, ILogger<CheckJob> log)
{
    /// <summary>One report a part of each file. A file that cannot be used is named and the rest go on.</summary>
    /// <exception cref="UserErrorException">Nothing can be checked at all.</exception>
    public CheckResult Run(CheckRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var files = SourceFiles.Under(request.Paths);
        var loading = Task.Run(() => rules.Value, cancellation);
        var recognised = new List<RecognisedPart>();
        var unread = new List<UnreadFile>();
        foreach (var file in files)
        {
            progress.Report($"Lecture de {Path.GetFileName(file)}");
            Attempt(file, unread, () => recognised.AddRange(recogniser.Recognise(DocumentReader.Read(file, cancellation: cancellation), request.Type, request.Part)));
            cancellation.ThrowIfCancellationRequested();
        }

        // The templates were loaded while the documents were read; a mistake in them is told before any judgement.
        loading.GetAwaiter().GetResult();
        var reports = new List<CheckReport>();
        foreach (var part in recognised)
        {
            progress.Report($"Contrôle de {Path.GetFileName(part.Document.File)}");
            Attempt(part.Document.File, unread, () => reports.Add(Judge(part, recognised, request.Facts)));
            cancellation.ThrowIfCancellationRequested();
        }

        return new CheckResult { Reports = reports, Unread = unread, Notices = Notices(request.Facts), Made = clock.GetLocalNow() };
    }

    private CheckReport Judge(RecognisedPart recognised, IReadOnlyList<RecognisedPart> all, FactSet facts)
    {
        var (type, part, document) = recognised;
        var separate = all.Where(r => r.Type == type).Select(r => r.Part.Id).ToHashSet(StringComparer.Ordinal);
        var parts = type.Parts.Where(p => p.Id == part.Id || (p.CarriedBy.Contains(part.Id) && !separate.Contains(p.Id))).Select(p => p.Id).ToHashSet();
        var own = plugins.Checks.Where(c => c.Type == type.Id && parts.Contains(c.Rule.Part)).Select(c => c.Check(document, facts));
        var today = DateOnly.FromDateTime(clock.GetUtcNow().DateTime);
        return new CheckReport
        {
            File = document.File,
            Title = document.Title,
            Type = type.Id,
            Part = part.Id,
            PartName = part.Name,
            Notices = [.. document.Notices],
            Findings = [.. new RuleEngine(rules.Value).Check(document, type.Id, parts, facts, facts.Day("plan.date_document") ?? today), .. own],
        };
    }

    /// <summary>The fence of one file: a person's mistake or a fault of ours stops that file alone.</summary>
    private void Attempt(string file, List<UnreadFile> unread, Action work)
    {
        try
        {
            work();
        }
        catch (UserErrorException e)
        {
            unread.Add(new UnreadFile(file, e.Code, e.Message, e.Remedy));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFault(log, file, e);
            unread.Add(new UnreadFile(file, "PLN4001", "Une erreur interne a empêché le contrôle de ce fichier.",
                "Relancez avec PLANNING__VERBOSE=1 et transmettez le détail à la personne qui maintient l'outil."));
        }
    }

    private List<Notice> Notices(FactSet facts)
    {
        var known = rules.Value.Templates.Facts.Select(f => f.Name).ToList();
        var notices = plugins.Notices.ToList();
        foreach (var name in facts.Names.Where(n => !known.Contains(n) && !n.StartsWith("plan.date", StringComparison.Ordinal)))
        {
            var nearest = Rules.Templates.Nearest.To(name, known);
            notices.Add(new Notice("PLN2301", $"Aucune règle ne connaît le fait « {name} ».",
                nearest is null ? "Vérifiez son nom dans faits.yaml." : $"Vouliez-vous écrire « {nearest} » ?"));
        }

        return notices;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The check of {File} failed")]
    private static partial void LogFault(ILogger log, string file, Exception exception);
}
