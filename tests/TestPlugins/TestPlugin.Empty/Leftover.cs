namespace TestPlugin.Empty;

/// <summary>Neither a document type nor a check.</summary>
public sealed class Leftover;
