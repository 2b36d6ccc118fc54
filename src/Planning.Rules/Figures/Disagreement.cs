namespace Planning.Rules.Figures;

/// <summary>A quantity that the documents of a plan give with several values for one period and one territory.</summary>
/// <param name="Values">The figures by value, the least given value first; those of one value in reading order.</param>
internal sealed record Disagreement(IReadOnlyList<IReadOnlyList<PlacedFigure>> Values)
{
    /// <summary>The rank of the quantity in the templates.</summary>
    public int Quantity => Values[0][0].Figure.Quantity;

    /// <summary>The document that it is told of: the one that gives the least given value.</summary>
    public int Document => Values[0][0].Document;
}
