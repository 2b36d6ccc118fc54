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
    /// <param name="files">The documents to annotate.</param>
    /// <param name="kept">Other documents that no copy may replace.</param>
    /// <exception cref="UserErrorException">Several documents and the target is a file, or a copy cannot be written there.</exception>
    public void Prepare(IReadOnlyList<string> files, params IReadOnlyList<string> kept)
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
            OutputFile.Prepare(copy, force, files.Concat(kept));
        }
    }

    /// <summary>Writes the copies of the files that were checked; one that cannot be annotated is named in the result.</summary>
    public CheckResult Write(CheckResult result, IProgress<string> progress) =>
        Write(result, reports => [.. reports.SelectMany(r => r.Findings).Where(CommentText.IsDue).Select(f => Annotation(f, CommentText.Of(f)))], progress);

    /// <summary>Writes the copies with other remarks than those of the findings alone.</summary>
    /// <param name="result">The check.</param>
    /// <param name="remarks">The remarks of one file, from the reports of its parts.</param>
    /// <param name="progress">Where to say what is being done.</param>
    public CheckResult Write(CheckResult result, Func<IReadOnlyList<CheckReport>, IReadOnlyList<Annotation>> remarks, IProgress<string> progress)
    {
        var unread = result.Unread.ToList();
        foreach (var reports in result.Reports.Where(r => !r.IsAbsent).GroupBy(r => r.File))
        {
            progress.Report($"Annotation de {Path.GetFileName(reports.Key)}");
            try
            {
                var annotations = remarks([.. reports]);
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

    /// <summary>A remark on a finding, at its strongest passage.</summary>
    public static Annotation Annotation(Finding finding, IReadOnlyList<string> paragraphs) => new()
    {
        Location = CommentText.PlaceOf(finding) ?? new Location { HeadingPath = [] },
        Key = finding.Key,
        Paragraphs = paragraphs,
        IsSecondLook = finding.Answer is { IsStale: true },
    };
}
