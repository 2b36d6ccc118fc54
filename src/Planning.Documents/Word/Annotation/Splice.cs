namespace Planning.Documents.Word.Annotation;

/// <summary>A change to the characters of a part: at a place, write a text, then leave out some of what stood there.</summary>
/// <param name="Offset">In characters from the part's first, byte order mark apart.</param>
/// <param name="Deleted">How many characters are left out.</param>
/// <param name="Inserted">What is written before them.</param>
internal readonly record struct Splice(long Offset, long Deleted, string Inserted);
