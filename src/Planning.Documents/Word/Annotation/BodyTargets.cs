namespace Planning.Documents.Word.Annotation;

/// <summary>Which remarks are meant for which paragraph of the main text.</summary>
/// <param name="ByParagraph">By the paragraph's ordinal.</param>
/// <param name="ByNote">By the note whose text is meant: they go to the paragraph that calls it.</param>
/// <param name="Anywhere">Those without a place: they go to the first paragraph.</param>
internal sealed record BodyTargets(
    ILookup<int, Remark> ByParagraph,
    ILookup<NoteId, Remark> ByNote,
    IReadOnlyList<Remark> Anywhere);
