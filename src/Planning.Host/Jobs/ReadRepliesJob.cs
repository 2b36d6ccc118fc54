using Planning.Abstractions;
using Planning.Documents.Word.Annotation;
using Planning.Host.Answers;
using Planning.Host.Dossiers;
using Planning.Reporting.Checklist;

namespace Planning.Host.Jobs;

/// <summary>Reads what people replied to our comments in Word files, and puts it into the files of answers.</summary>
internal sealed class ReadRepliesJob(DocumentIntake intake, FileFence fence)
{
    /// <summary>The answers by the folder whose file they go to. A Word file that cannot be used is named and the rest go on.</summary>
    /// <exception cref="UserErrorException">A file of answers holds a mistake: nothing is read.</exception>
    public IReadOnlyList<ReadAnswers> Run(ReadRepliesRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        // One folder may be written several ways; its first spelling is the one that messages show.
        var folders = request.Files.GroupBy(f => request.Dossier is null ? Path.GetDirectoryName(FullPath(f)) : request.Dossier)
            .Select(copies => (Copies: copies, File: AnswerFile.Read(request.Dossier ?? Path.GetDirectoryName(copies.First()) ?? string.Empty).Sound())).ToList();
        return [.. folders.Select(folder =>
        {
            var (copies, file) = folder;
            var merge = new AnswerMerge(file);
            var read = copies.DistinctBy(FullPath).Select(copy =>
            {
                progress.Report($"Lecture de {Path.GetFileName(copy)}");
                return fence.Try(copy, () => Read(copy, file.Folder, request, progress, cancellation));
            }).ToList();
            var answers = read.Where(r => r.Refusal is null).Select(r => r.Value).ToList();
            answers.SelectMany(a => a.Entries).ToList().ForEach(merge.Take);
            return new ReadAnswers(file, answers, merge) { Unread = [.. read.Select(r => r.Refusal).OfType<UnreadFile>()] };
        })];
    }

    private (string Copy, string Document, IReadOnlyList<AnswerEntry> Entries, int Others) Read(string copy, string folder, ReadRepliesRequest request, IProgress<string> progress, CancellationToken cancellation)
    {
        var read = intake.Read(new SourceSet(null, [copy]), new CheckRequest { Paths = [copy] }, null, progress, cancellation)[0];
        if (read is { Document: null, Refusal: { } refusal })
        {
            throw new UserErrorException(refusal.Code, refusal.Message, refusal.Remedy);
        }

        var comments = Comments(copy);
        if (comments.Threads.Count == 0)
        {
            throw new UserErrorException("PLN1567", "Ce document n'a aucune remarque de Planning : il n'y a pas de réponse à y lire.",
                "Donnez la copie que « planning check --annotate » a écrite, une fois les remarques répondues dans Word.");
        }

        var document = request.Document ?? CheckedDocument.Of(folder, request.Dossier is not null, copy);
        var declared = request.Dossier is null ? null : DossierDeclarationReader.Read(folder)?.PartOf(folder, Path.Combine(folder, document));
        var part = declared ?? (read.Parts is [var only] ? only.Part.Id : string.Empty);
        var answers = new WordAnswers(part, document, read.Document);
        return (copy, document, [.. comments.Threads.Select(answers.Of).OfType<AnswerEntry>()], comments.Others);
    }

    private static string FullPath(string file) => Path.GetFullPath(Path.Combine(".", file));

    private static AnsweredComments Comments(string copy)
    {
        try
        {
            using var file = new FileStream(copy, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return WordReplies.Read(file);
        }
        catch (UserErrorException e) when (e.Code == "PLN1305")
        {
            throw new UserErrorException("PLN1568", "Ce document est au format OpenDocument : les réponses ne se lisent que dans un document Word.",
                "Dans LibreOffice, enregistrez-le au format « Document Word (.docx) » et relancez sur cette copie.", e);
        }
    }
}
