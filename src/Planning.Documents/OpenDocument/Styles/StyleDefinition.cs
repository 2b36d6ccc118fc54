namespace Planning.Documents.OpenDocument.Styles;

/// <summary>A style as the file defines it, without what it takes from its parent: null is not said.</summary>
internal sealed class StyleDefinition
{
    /// <summary>The name that a person sees; empty for one that the application made for a single use.</summary>
    public string Name { get; init; } = string.Empty;

    public string? Parent { get; init; }

    /// <summary>The level of a heading, from 0; 9 for text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The list style; empty where the style leaves that of its parent.</summary>
    public string? ListStyle { get; init; }

    /// <summary>Whether it begins a page, being the first of another kind of pages.</summary>
    public bool? BeginsPages { get; init; }

    public bool? BreaksBefore { get; set; }

    public bool? BreaksAfter { get; set; }

    public bool? Bold { get; set; }

    public bool? Capitals { get; set; }

    public bool? Hides { get; set; }

    public bool? Highlighted { get; set; }

    /// <summary>The size in half points.</summary>
    public int? Size { get; set; }

    /// <summary>The size as a share of the parent's.</summary>
    public double? RelativeSize { get; set; }
}
