using Planning.Documents.OpenDocument.Markup;

namespace Planning.Documents.OpenDocument.Story;

/// <summary>An element that is open and must be closed.</summary>
/// <param name="Depth">Its depth in the part.</param>
/// <param name="Mark">What it is.</param>
/// <param name="Outer">The ink around it.</param>
internal readonly record struct Scope(int Depth, Mark Mark, Ink Outer);
