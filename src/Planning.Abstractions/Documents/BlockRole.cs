namespace Planning.Abstractions.Documents;

/// <summary>What a block is for in its document.</summary>
public enum BlockRole
{
    /// <summary>Text of the document itself.</summary>
    Body,

    /// <summary>A line of a table of contents, of figures or of an index: it announces, it says nothing.</summary>
    TableOfContents,

    /// <summary>A running header or footer.</summary>
    Furniture,
}
