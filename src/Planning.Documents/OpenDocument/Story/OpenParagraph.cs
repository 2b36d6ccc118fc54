using Planning.Documents.OpenDocument.Numbering;
using Planning.Documents.OpenDocument.Styles;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>A paragraph that is open.</summary>
/// <param name="Builder">Gathers its text.</param>
/// <param name="Look">Its style.</param>
/// <param name="Place">Its place in a list; null when it has none.</param>
internal sealed record OpenParagraph(ParagraphBuilder Builder, ParagraphLook Look, ListPlace? Place)
{
    /// <summary>How its blanks are folded.</summary>
    public BlankFolding Blanks;

    /// <summary>Whether a field of its own hides it whole.</summary>
    public bool IsHidden { get; set; }

    /// <summary>The number that the file itself writes for applications that do not count; empty when it writes none.</summary>
    public string Number { get; set; } = string.Empty;
}
