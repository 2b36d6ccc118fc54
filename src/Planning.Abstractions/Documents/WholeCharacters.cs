namespace Planning.Abstractions.Documents;

/// <summary>The beginning of a text, never half a character.</summary>
public static class WholeCharacters
{
    /// <summary>The first UTF-16 units of a text, one less where the last would be the first half of a pair; all of a shorter text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="longest">How many units at most.</param>
    public static string Of(string text, int longest) =>
        text.Length <= longest ? text : text[..(longest > 0 && char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
