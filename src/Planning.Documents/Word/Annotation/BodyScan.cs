namespace Planning.Documents.Word.Annotation;

/// <summary>What one reading of the main text gives.</summary>
/// <param name="Namespace">The namespace of its root: which dialect of Word it is written in.</param>
/// <param name="Hosts">The paragraphs that carry remarks.</param>
/// <param name="Removals">The changes that take out marks of comments to remove.</param>
/// <param name="MarkIds">The comment ids that the text's marks name.</param>
/// <param name="ParagraphCount">How many paragraphs it has, text boxes and tables included.</param>
internal sealed record BodyScan(
    string Namespace,
    IReadOnlyCollection<HostParagraph> Hosts,
    IReadOnlyList<Splice> Removals,
    IReadOnlySet<string> MarkIds,
    int ParagraphCount);
