namespace Planning.Rules;

/// <summary>A part of a document type, by their ids.</summary>
public sealed record PartOfType(string Type, string Part);
