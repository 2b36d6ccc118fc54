using Planning.Abstractions.Documents;

namespace Planning.Documents.Word.Annotation;

/// <summary>A remark to write in the margin of a Word document: one comment.</summary>
public sealed record Annotation
{
    /// <summary>
    /// Where: its anchor and its span, as the reader of the same file gave them. Without an anchor the remark goes to the document's
    /// first paragraph.
    /// </summary>
    public required Location Location { get; init; }

    /// <summary>The finding's key, which begins with its rule's id. It is written as the comment's last line, by which the comment is known again.</summary>
    public required string Key { get; init; }

    /// <summary>The remark, in French, a paragraph each.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>
    /// Whether it asks to look again at what a person answered: the comment that holds the answer stays, and does not stand for this one.
    /// </summary>
    public bool IsSecondLook { get; init; }
}
