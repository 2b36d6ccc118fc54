namespace Planning.Rules.Figures;

/// <summary>A figure with the rank of the document that gives it.</summary>
internal readonly record struct PlacedFigure(ReadFigure Figure, int Document);
