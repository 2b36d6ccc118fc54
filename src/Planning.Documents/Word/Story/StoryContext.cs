using Planning.Documents.Word.Numbering;

namespace Planning.Documents.Word.Story;

/// <summary>What the parts with text share.</summary>
/// <param name="Styles">The styles.</param>
/// <param name="Lists">The lists; its numbers go on from part to part.</param>
/// <param name="MaxDepth">How deep elements may stand inside each other.</param>
/// <param name="Cancellation">Stops the reading.</param>
internal sealed record StoryContext(StyleSheet Styles, Lists Lists, int MaxDepth, CancellationToken Cancellation);
