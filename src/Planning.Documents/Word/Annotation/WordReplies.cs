using System.Globalization;
using Planning.Documents.Package;

namespace Planning.Documents.Word.Annotation;

/// <summary>Reads what people answered to our comments in a Word document. The file is only read.</summary>
public static class WordReplies
{
    /// <summary>Our comments, each with its replies.</summary>
    /// <param name="input">The document.</param>
    /// <param name="limits">How much is read before the file is refused; <see cref="ReadingLimits.Default"/> when not given.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">The file is no Word document, is damaged, or unfolds without end.</exception>
    public static AnsweredComments Read(Stream input, ReadingLimits? limits = null)
    {
        try
        {
            using var file = WordFile.Open(input, new ReadingBudget(limits ?? ReadingLimits.Default, input.Length));
            return file.Related("comments") is { } part && file.ReadList(part) is { } comments ? Read(file, comments) : new AnsweredComments([], 0);
        }
        catch (PartTooLargeException)
        {
            throw AnnotationErrors.TooLarge();
        }
    }

    private static AnsweredComments Read(WordFile file, ListPart comments)
    {
        var all = comments.Children.Where(c => c.Name == "comment").ToList();
        var ours = all.Where(c => CommentLedger.KeyOf(c) is not null).ToList();
        var links = new ThreadLinks(file.Related("commentsExtended") is { } part ? file.ReadList(part) : null);
        var replies = all.Except(ours).Where(c => c["author"] != CommentLedger.Author).ToLookup(links.RootOf, StringComparer.OrdinalIgnoreCase);
        var texts = file.Read(file.MainPart, new AnchoredText(ours.Select(c => c["id"]).ToHashSet(StringComparer.Ordinal), DocumentStyles.Of(file).Hidden).Read);
        var threads = ours.Select(comment => new CommentThread
        {
            Key = CommentLedger.KeyOf(comment)!,
            Lines = comment.Lines,
            Anchored = texts.GetValueOrDefault(comment["id"], string.Empty),
            IsResolved = links.Resolves(comment),
            Replies = [.. InOrder([.. comment.ParagraphIds.SelectMany(id => replies[id])]).Select(Reply)],
        }).ToList();
        return new AnsweredComments(threads, replies.Sum(r => r.Count()) - threads.Sum(t => t.Replies.Count));
    }

    private static CommentReply Reply(ListChild comment)
    {
        // Word writes the person's own time and calls it universal.
        var day = DateTimeOffset.TryParse(comment["date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? DateOnly.FromDateTime(moment.DateTime) : (DateOnly?)null;
        var words = string.Join(' ', comment.Lines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new CommentReply(comment["author"], day, string.Join(' ', words));
    }

    /// <summary>By time where all tell theirs, since a file may keep them in any order; else as the file has them.</summary>
    private static IEnumerable<ListChild> InOrder(List<ListChild> replies) =>
        replies.TrueForAll(r => r["date"].Length > 0) ? replies.OrderBy(r => r["date"], StringComparer.Ordinal) : replies;
}
