namespace Planning.Documents.Word.Annotation;

/// <summary>A note of a document, as its calls name it.</summary>
/// <param name="IsEndnote">Whether it stands at the document's end, not the page's.</param>
/// <param name="Id">Its id in its part.</param>
internal readonly record struct NoteId(bool IsEndnote, string Id);
