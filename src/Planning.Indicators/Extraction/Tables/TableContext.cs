using Planning.Abstractions.Documents;
using Planning.Abstractions.French;

namespace Planning.Indicators.Extraction.Tables;

/// <summary>What is written around a table, from the nearest to the farthest.</summary>
internal sealed record TableContext
{
    private const int Longest = 400, MostAround = 2;
    private static readonly string[] NoteWords = ["source", "unite", "champ", "note", "lecture", "donnees", "en ", "(", "*", "perimetre", "millesime", "chiffres"];

    /// <summary>The caption, then the paragraphs right above.</summary>
    public required IReadOnlyList<string> Above { get; init; }

    /// <summary>The notes right below: source, unit, marks.</summary>
    public required IReadOnlyList<string> Below { get; init; }

    /// <summary>The headings, innermost first.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>The context of a block of a section.</summary>
    public static TableContext Of(Section section, int index)
    {
        var block = section.Blocks[index];
        var caption = block is Table { Caption.Length: > 0 } table ? [table.Caption] : Array.Empty<string>();
        return new TableContext
        {
            Above = [.. caption, .. Around(section, index, -1).Where(t => !caption.Contains(t))],
            Below = [.. Around(section, index, 1).TakeWhile(IsNote)],
            Headings = [.. block.Location.HeadingPath.Reverse()],
        };
    }

    private static IEnumerable<string> Around(Section section, int index, int step)
    {
        var left = MostAround;
        for (var i = index + step; i >= 0 && i < section.Blocks.Count && left > 0; i += step)
        {
            if (section.Blocks[i] is not TextBlock { Role: BlockRole.Body } text)
            {
                yield break;
            }

            if (text.Text.Trim() is { Length: > 0 and < Longest } words)
            {
                if (step < 0 && i > 0 && section.Blocks[i - 1] is Table && IsNote(words))
                {
                    // The note of the table before.
                    yield break;
                }

                left--;
                yield return words;
            }
        }
    }

    private static bool IsNote(string text) => Folding.Fold(text) is var folded && NoteWords.Any(w => folded.StartsWith(w, StringComparison.Ordinal));
}
