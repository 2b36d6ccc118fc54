namespace Planning.Abstractions.Documents;

/// <summary>A picture, chart or drawing. Its text is what is written about it, never what it shows.</summary>
public sealed record Figure : TextBlock
{
    /// <summary>The alternative text given by the author; empty when there is none.</summary>
    public string AlternativeText { get; init; } = string.Empty;
}
