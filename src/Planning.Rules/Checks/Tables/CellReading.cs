namespace Planning.Rules.Checks.Tables;

/// <summary>A cell as a figure.</summary>
/// <param name="Kind">What it holds; the rest matters for figures alone.</param>
/// <param name="Value">The figure as printed.</param>
/// <param name="Step">One unit of its last digit: 0.1 for "12,4".</param>
/// <param name="Unit">The unit written with it; null for a bare figure.</param>
/// <param name="IsYear">Whether it reads as a year: four digits, nothing else.</param>
/// <param name="IsSure">Whether it reads in one way only: "(12)" may be a negative or a remark.</param>
internal readonly record struct CellReading(CellKind Kind, decimal Value = 0, decimal Step = 1, Unit? Unit = null, bool IsYear = false, bool IsSure = true);
