namespace Planning.Abstractions.Documents;

/// <summary>A footnote or an endnote, placed after the block that calls it.</summary>
public sealed record Note : TextBlock;
