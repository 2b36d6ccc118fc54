using Planning.Abstractions;
using Planning.Documents.Word.Markup;
using Planning.Documents.Word.Styles;

namespace Planning.Documents.Word.Annotation;

/// <summary>What the annotator needs of a document's styles.</summary>
/// <param name="CommentText">The id of the style for paragraphs of a comment; null when there is none.</param>
/// <param name="CommentReference">The id of the style for the mark that calls a comment; null when there is none.</param>
/// <param name="Hidden">The styles that hide their text.</param>
internal sealed record DocumentStyles(string? CommentText, string? CommentReference, HiddenStyles Hidden)
{
    /// <summary>Reads them; as for the reader, a document may have none, and those read before a fault stay.</summary>
    public static DocumentStyles Of(WordFile file)
    {
        var styles = new List<StyleDefinition>();
        try
        {
            if (file.Related("styles") is { } part && file.Has(part))
            {
                file.Read(part, (_, xml) =>
                {
                    StyleReader.Read(xml, styles);
                    return styles.Count;
                });
            }
        }
        catch (UserErrorException)
        {
            // The marks and the comments can do without styles.
        }

        return new(Named(styles, "paragraph", "annotation text"), Named(styles, "character", "annotation reference"), new StyleSheet(styles).Hidden);
    }

    // Word keeps the names of its own styles in English, whatever its language; their ids are translated.
    private static string? Named(List<StyleDefinition> styles, string type, string name) =>
        styles.Find(s => s.Type == type && s.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Id;
}
