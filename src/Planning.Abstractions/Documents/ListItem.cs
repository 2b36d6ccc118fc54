namespace Planning.Abstractions.Documents;

/// <summary>An item of a list, numbered or bulleted.</summary>
public sealed record ListItem : TextBlock
{
    /// <summary>Depth in the list, 0 for the outermost.</summary>
    public int Level { get; init; }

    /// <summary>The number or bullet as a reader sees it ("a)", "–"); empty when there is none. Not part of the text.</summary>
    public string Label { get; init; } = string.Empty;
}
