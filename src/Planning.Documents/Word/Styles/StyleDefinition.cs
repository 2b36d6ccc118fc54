namespace Planning.Documents.Word.Styles;

/// <summary>A style as the file defines it, without what it takes from the one it is based on: null is not said.</summary>
internal sealed class StyleDefinition
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public bool IsDefault { get; init; }

    public string Name { get; set; } = string.Empty;

    public string? BasedOn { get; set; }

    public int? OutlineLevel { get; set; }

    public string? NumberingId { get; set; }

    public int? NumberingLevel { get; set; }

    public bool? Bold { get; set; }

    public bool? Capitals { get; set; }

    public bool? Hides { get; set; }

    /// <summary>The size in half points.</summary>
    public int? Size { get; set; }
}
