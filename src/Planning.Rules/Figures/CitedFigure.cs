namespace Planning.Rules.Figures;

/// <summary>A figure that one document gives as another's.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Part">The part of the plan that it is said to be of (<c>padd</c>).</param>
internal sealed record CitedFigure(ReadFigure Figure, string Part);
