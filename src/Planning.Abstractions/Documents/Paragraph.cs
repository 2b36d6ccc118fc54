namespace Planning.Abstractions.Documents;

/// <summary>A paragraph of running text, text boxes included.</summary>
public sealed record Paragraph : TextBlock;
