namespace Planning.Documents.Word.Annotation;

/// <summary>What people answered to our comments in a Word document.</summary>
/// <param name="Threads">Our comments in the order of the file, each with its replies; none where the document holds no comment of ours.</param>
/// <param name="Others">How many comments of other people are no replies to ours, as far as the file tells.</param>
public sealed record AnsweredComments(IReadOnlyList<CommentThread> Threads, int Others);
