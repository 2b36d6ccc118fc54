namespace Planning.Documents.Numbering;

/// <summary>One level of a list, as the file defines it.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; } = 1;

    /// <summary>How a number is written (<c>decimal</c>, <c>upperRoman</c>, <c>bullet</c>…).</summary>
    public string Format { get; set; } = "decimal";

    /// <summary>The label, with <c>%1</c> to <c>%9</c> for the numbers of the levels.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Whether all numbers of the label are written in figures.</summary>
    public bool IsLegal { get; set; }

    /// <summary>The level, from 1, whose items start this one again; 0 for none; null for any outer level.</summary>
    public int? RestartAfter { get; set; }

    /// <summary>The paragraph style that takes this level; null for none.</summary>
    public string? Style { get; set; }

    /// <summary>Whether the bullet is a picture.</summary>
    public bool HasPicture { get; set; }
}
