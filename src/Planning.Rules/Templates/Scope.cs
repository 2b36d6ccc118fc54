namespace Planning.Rules.Templates;

/// <summary>How wide a place may be that brings a rule's facets together.</summary>
public enum Scope
{
    /// <summary>About half a page, or a short section.</summary>
    Passage,

    /// <summary>A section with its sub-sections.</summary>
    Section,

    /// <summary>The whole document.</summary>
    Document,
}
