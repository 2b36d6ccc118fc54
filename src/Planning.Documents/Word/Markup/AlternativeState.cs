namespace Planning.Documents.Word.Markup;

/// <summary>An alternative content that is open.</summary>
/// <param name="Depth">Its depth in the part.</param>
/// <param name="SeenBefore">How many characters were seen before it.</param>
/// <param name="WasInFallback">Whether it stands in the fallback of another.</param>
internal sealed record AlternativeState(int Depth, long SeenBefore, bool WasInFallback);
