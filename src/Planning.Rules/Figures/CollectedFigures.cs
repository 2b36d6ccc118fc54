namespace Planning.Rules.Figures;

/// <summary>The figures of one document.</summary>
/// <param name="Figures">Those that it gives, in reading order.</param>
/// <param name="Cited">Those that it gives as another document's.</param>
internal sealed record CollectedFigures(IReadOnlyList<ReadFigure> Figures, IReadOnlyList<CitedFigure> Cited);
