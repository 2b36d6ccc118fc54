namespace Planning.Documents.Word.Annotation;

/// <summary>What a person wrote below a comment of ours.</summary>
/// <param name="Author">Who wrote it, as the file says.</param>
/// <param name="On">The day, as the person's Word shows it; null when the file tells none.</param>
/// <param name="Text">The words, on one line; empty for a reply without words.</param>
public sealed record CommentReply(string Author, DateOnly? On, string Text);
