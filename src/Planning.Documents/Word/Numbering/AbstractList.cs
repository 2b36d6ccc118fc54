namespace Planning.Documents.Word.Numbering;

/// <summary>The look of a list, which several lists may share.</summary>
internal sealed class AbstractList
{
    public const int LevelCount = 9;

    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[LevelCount];

    /// <summary>The numbering style that holds the levels instead; null for none.</summary>
    public string? StyleLink { get; set; }
}
