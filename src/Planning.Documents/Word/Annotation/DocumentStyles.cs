using Planning.Documents.Word.Markup;

namespace Planning.Documents.Word.Annotation;

/// <summary>What the annotator needs of a document's styles.</summary>
/// <param name="Comments">The styles for comments.</param>
/// <param name="Hidden">The styles that hide their text.</param>
internal sealed record DocumentStyles(CommentStyles Comments, HiddenStyles Hidden)
{
    /// <summary>Reads them; a document may have none.</summary>
    public static DocumentStyles Of(WordFile file) => file.Related("styles") is { } part && file.Has(part)
        ? new(file.Read(part, CommentStyles.Read), file.Read(part, (_, xml) => StyleSheet.Read(xml)).Hidden)
        : new(CommentStyles.None, StyleSheet.Empty.Hidden);
}
