using Planning.Abstractions;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Documents.Word.Annotation;
using Planning.Host.Jobs;
using Planning.Reporting.Checklist;

namespace Planning.Host.Outputs;

/// <summary>The person's own Word files, given back with remarks in the margin.</summary>
internal sealed class AnnotatedCopies(string target, bool force, TimeProvider clock)
{
    private Dictionary<string, string> copies = [];

    /// <summary>Settles where each copy goes, and refuses what cannot be written before any work is done.</summary>
    /// <param name="files">The documents to annotate.</param>
    /// <param name="given">The files and folders to read, as they were given: no copy replaces what is read.</param>
    /// <exception cref="UserErrorException">Several documents and the target is a file, or a copy cannot be written there.</exception>
    public void Prepare(IReadOnlyList<string> files, IReadOnlyList<string> given)
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
                return Path.Combine(target, $"{folder}{Path.GetFileNameWithoutExtension(f)}{SourceFiles.CopyMark}{Path.GetExtension(f)}");
            });
        }

        foreach (var copy in copies.Values)
        {
            OutputFile.Prepare(copy, force, given);
        }
    }

    /// <summary>Writes the copies of the files that were checked; one that cannot be annotated is named in the result.</summary>
    public CheckResult Write(CheckResult result, IProgress<string> progress) => Write(result, CommentText.Of, _ => [], progress);

    /// <summary>Writes the copies with other words than those of the findings alone, and with other remarks besides.</summary>
    /// <param name="result">The check.</param>
    /// <param name="words">The words of the remark on a finding.</param>
    /// <param name="others">The other remarks of a file.</param>
    /// <param name="progress">Where to say what is being done.</param>
    public CheckResult Write(CheckResult result, Func<Finding, IReadOnlyList<string>> words, Func<string, IEnumerable<Annotation>> others, IProgress<string> progress)
    {
        var due = result.Reports.SelectMany(r => r.Findings.Where(CommentText.IsDue).Select(f => (r.File, Finding: f))).ToList();
        var unread = result.Unread.ToList();
        foreach (var file in result.Reports.Where(r => !r.IsAbsent).Select(r => r.File).Distinct())
        {
            var places = due.Select(d => (d.Finding, Place: d.File == file ? CommentText.PlaceOf(d.Finding) ?? new Location { HeadingPath = [] } : CommentText.PlaceIn(file, d.Finding)));
            unread.AddRange(Write(file, [.. places.Where(p => p.Place is not null).Select(p => Remark(p.Finding, p.Place!, words(p.Finding))), .. others(file)], progress) is { } refusal ? [refusal] : []);
        }

        return result with { Unread = unread };
    }

    /// <summary>Writes the copy of one file with remarks; says why it cannot be annotated, or null.</summary>
    public UnreadFile? Write(string file, IReadOnlyList<Annotation> annotations, IProgress<string> progress)
    {
        progress.Report($"Annotation de {Path.GetFileName(file)}");
        try
        {
            OutputFile.Write(copies[file], output =>
            {
                using var input = File.OpenRead(file);
                WordAnnotator.Annotate(input, output, annotations, clock);
            });
            return null;
        }
        catch (UserErrorException e)
        {
            return new UnreadFile(file, e.Code, e.Message, e.Remedy) { IsPassing = e.IsPassing };
        }
    }

    private static Annotation Remark(Finding finding, Location place, IReadOnlyList<string> words) => new()
    {
        Location = place,
        Key = finding.Key,
        Paragraphs = words,
        IsSecondLook = finding.Answer is { IsStale: true },
    };
}
