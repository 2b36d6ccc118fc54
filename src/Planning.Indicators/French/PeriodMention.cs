using Planning.Abstractions.Indicators;

namespace Planning.Indicators.French;

/// <summary>A year or a period found in a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Period">The years.</param>
internal readonly record struct PeriodMention(int Start, int End, Period Period)
{
    /// <summary>Whether it is of more than one year.</summary>
    public bool IsInterval => Period.From != Period.To;
}
