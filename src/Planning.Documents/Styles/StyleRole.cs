namespace Planning.Documents.Styles;

/// <summary>What a paragraph style is for, as far as its name or its properties tell.</summary>
internal enum StyleRole
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>A heading; its level is apart.</summary>
    Heading,

    /// <summary>The document's own title.</summary>
    Title,

    /// <summary>The caption of a table or figure.</summary>
    Caption,

    /// <summary>A line of a table of contents, of figures or of an index.</summary>
    Contents,

    /// <summary>An item of a list.</summary>
    List,
}
