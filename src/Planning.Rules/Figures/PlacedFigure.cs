namespace Planning.Rules.Figures;

/// <summary>A figure with the rank of the document that gives it.</summary>
internal sealed record PlacedFigure(ReadFigure Figure, int Document);
