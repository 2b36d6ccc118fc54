using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Claims;

/// <summary>A name of what is measured, as a sentence writes it.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Measures">What it may name, the likeliest first.</param>
/// <param name="IsWhole">Whether it is a name of the first as the catalogue has it, and not a part of one.</param>
internal sealed record MeasureMention(int Start, int End, IReadOnlyList<Measure> Measures, bool IsWhole)
{
    /// <summary>Whether it is said to be a number: "le nombre de résidences secondaires" is not their part.</summary>
    public bool IsOfNumber { get; init; }

    /// <summary>All measures whose names have its words.</summary>
    public IReadOnlyList<Measure> All { get; init; } = Measures;
}
