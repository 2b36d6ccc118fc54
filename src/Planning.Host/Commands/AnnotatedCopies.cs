using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Documents.Word.Annotation;
using Planning.Reporting.Checklist;

namespace Planning.Host.Commands;

/// <summary>The person's own Word files, given back with remarks in the margin.</summary>
internal sealed class AnnotatedCopies(string target, bool force, TimeProvider clock)
{
    private Dictionary<string, string> copies = [];

    /// <summary>Settles where each copy goes, and refuses what cannot be written before any work is done.</summary>
    /// <exception cref="UserErrorException">Several documents and the target is a file, or a copy cannot be written there.</exception>
    public void Prepare(IReadOnlyList<string> files)
    {
        if (files.Count == 1 && !Directory.Exists(target))
        {
            copies = new() { [files[0]] = target };
        }
        else if (Path.HasExtension(target) && !Directory.Exists(target))
        {
            throw new UserErrorException("PLN1331", $"Il y a {files.Count} documents à annoter et « {target} » est un nom de fichier.",
                "Indiquez un dossier : chaque document y aura sa copie.");
        }
        else
        {
            Directory.CreateDirectory(target);
            // Files of one name in several folders keep their folder's name.
            var twins = files.CountBy(f => Path.GetFileName(f)).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet();
            copies = files.ToDictionary(f => f, f =>
            {
                var folder = twins.Contains(Path.GetFileName(f)) ? $"{Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(f)))}-" : string.Empty;
                return Path.Combine(target, $"{folder}{Path.GetFileNameWithoutExtension(f)}-controle{Path.GetExtension(f)}");
            });
        }

        foreach (var copy in copies.Values)
        {
            OutputFile.Prepare(copy, force, files);
        }
    }

    /// <summary>Writes the copies of the files that were checked; one that cannot be annotated is named in the result.</summary>
    public CheckResult Write(CheckResult result, IProgress<string> progress)
    {
        var unread = result.Unread.ToList();
        foreach (var reports in result.Reports.Where(r => !r.IsAbsent).GroupBy(r => r.File))
        {
            progress.Report($"Annotation de {Path.GetFileName(reports.Key)}");
            try
            {
                var due = result.Reports.SelectMany(r => r.Findings.Where(CommentText.IsDue).Select(f => (Finding: f, IsOwn: r.File == reports.Key)));
                var annotations = due.Select(d => d.IsOwn ? Annotation(d.Finding, CommentText.PlaceOf(d.Finding) ?? new Location { HeadingPath = [] })
                    : CommentText.PlaceIn(reports.Key, d.Finding) is { } place ? Annotation(d.Finding, place) : null).OfType<Annotation>().ToList();
                OutputFile.Write(copies[reports.Key], output =>
                {
                    using var input = File.OpenRead(reports.Key);
                    WordAnnotator.Annotate(input, output, annotations, clock);
                });
            }
            catch (UserErrorException e)
            {
                unread.Add(new UnreadFile(reports.Key, e.Code, e.Message, e.Remedy));
            }
        }

        return result with { Unread = unread };
    }

    private static Annotation Annotation(Finding finding, Location place) => new()
    {
        Location = place,
        Key = finding.Key,
        Paragraphs = CommentText.Of(finding),
    };
}
