using Planning.Indicators.French;
using Planning.Indicators.Units;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>A number of a sentence with its unit.</summary>
/// <param name="Figure">The number.</param>
/// <param name="Unit">Its unit; null for a bare number.</param>
/// <param name="End">The position after its unit, else after the number.</param>
internal readonly record struct Quantity(WrittenNumber Figure, UnitMention? Unit, int End)
{
    /// <summary>Its first character.</summary>
    public int Start => Figure.Start;
}
