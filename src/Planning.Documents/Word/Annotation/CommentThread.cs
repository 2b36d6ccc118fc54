namespace Planning.Documents.Word.Annotation;

/// <summary>A comment of ours, and what people answered to it.</summary>
public sealed record CommentThread
{
    /// <summary>The finding's key, from the comment's own line.</summary>
    public required string Key { get; init; }

    /// <summary>The comment's lines.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>The words of the text that it is attached to, on one line; cut when very long, empty when it is attached to none.</summary>
    public required string Anchored { get; init; }

    /// <summary>Whether a person marked the thread as resolved.</summary>
    public required bool IsResolved { get; init; }

    /// <summary>What people replied, in the order in which they wrote. Replies that are signed like our comments are no one's.</summary>
    public required IReadOnlyList<CommentReply> Replies { get; init; }
}
