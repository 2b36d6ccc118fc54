namespace Planning.Abstractions.Versions;

/// <summary>Some words of a changed passage, with what became of them.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Text">The words; those kept are as the new version writes them.</param>
public readonly record struct TextEdit(EditKind Kind, string Text);
