namespace Planning.Rules;

/// <summary>A part of a document type, by their ids.</summary>
public readonly record struct PartOfType(string Type, string Part);
