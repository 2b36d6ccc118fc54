namespace Planning.Documents.Story;

/// <summary>A call to a note.</summary>
/// <param name="Part">The part of the note, as an anchor names it.</param>
/// <param name="Id">The note's id in that part.</param>
internal readonly record struct NoteCall(char Part, string Id);
