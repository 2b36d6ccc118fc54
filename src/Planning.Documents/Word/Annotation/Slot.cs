namespace Planning.Documents.Word.Annotation;

/// <summary>A place between the children of a paragraph, or one that becomes so when a run is closed and opened again.</summary>
/// <param name="Offset">The place, in characters of the part.</param>
/// <param name="Close">What closes the run before it; empty between children.</param>
/// <param name="Reopen">What opens its second half after it; empty between children.</param>
/// <param name="PreserveAt">Where the first half must say that its spaces count; null when it does or need not.</param>
internal readonly record struct Slot(long Offset, string Close = "", string Reopen = "", long? PreserveAt = null);
