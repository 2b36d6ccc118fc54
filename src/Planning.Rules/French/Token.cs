namespace Planning.Rules.French;

/// <summary>One word of a text, where it stands.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="Word">What is known of the word.</param>
internal readonly record struct Token(int Start, int End, Word Word);
