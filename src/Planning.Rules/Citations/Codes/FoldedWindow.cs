namespace Planning.Rules.Citations.Codes;

/// <summary>Some characters of a text as they are compared, each with its place: lower case, without accents, one kind of apostrophe, one space at most.</summary>
internal ref struct FoldedWindow
{
    private readonly Span<char> folded;
    private readonly Span<int> ends;
    private int length;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the window begins.</param>
    /// <param name="folded">Where to write, as long as the window is to be.</param>
    /// <param name="ends">As long.</param>
    public FoldedWindow(string text, int start, Span<char> folded, Span<int> ends)
    {
        this.folded = folded;
        this.ends = ends;
        Span<char> pair = stackalloc char[2];
        for (var i = start; i < text.Length && length < folded.Length - 1; i++)
        {
            var character = text[i];
            if (char.IsWhiteSpace(character) || character is '-' or '\u2011')
            {
                if (length > 0 && folded[length - 1] != ' ')
                {
                    Add(' ', i + 1);
                }
            }
            else if (character is '\'' or '\u2019' or '\u02BC')
            {
                Add('\'', i + 1);
            }
            else if (character < 0x80)
            {
                Add(char.ToLowerInvariant(character), i + 1);
            }
            else
            {
                var written = character is 'à' or 'À' ? 1 : Folding.Fold([character], pair);
                pair[0] = character is 'à' or 'À' ? 'a' : pair[0];
                for (var k = 0; k < written && length < folded.Length; k++)
                {
                    Add(pair[k], i + 1);
                }
            }
        }
    }

    public readonly ReadOnlySpan<char> Text => folded[..length];

    /// <summary>The position in the text after some folded characters.</summary>
    public readonly int EndOf(int count) => ends[count - 1];

    private void Add(char character, int end)
    {
        folded[length] = character;
        ends[length++] = end;
    }
}
