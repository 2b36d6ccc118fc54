using Planning.Documents.Numbering;

namespace Planning.Documents.Word.Numbering;

/// <summary>The look of a list, which several lists may share.</summary>
internal sealed class AbstractList
{
    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[ListCounter.LevelCount];

    /// <summary>The numbering style that holds the levels instead; null for none.</summary>
    public string? StyleLink { get; set; }
}
