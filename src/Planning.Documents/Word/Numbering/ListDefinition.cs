using Planning.Documents.Numbering;

namespace Planning.Documents.Word.Numbering;

/// <summary>A list that paragraphs belong to.</summary>
internal sealed class ListDefinition
{
    public string AbstractId { get; set; } = string.Empty;

    /// <summary>Levels of its own, instead of those of its look.</summary>
    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[ListCounter.LevelCount];

    /// <summary>Numbers that it starts again from, by level.</summary>
    public int?[] Starts { get; } = new int?[ListCounter.LevelCount];
}
