namespace Planning.Rules.Figures;

/// <summary>Finds the figures that cannot all be right. The work grows with the number of figures and of different values, not with the pairs of them.</summary>
internal static class Disagreements
{
    /// <summary>More different values of one thing than this are not slips: the figures measure different things.</summary>
    private const int MostValues = 3;

    /// <summary>The disagreements, in the order of the quantities.</summary>
    public static IEnumerable<Disagreement> Among(IReadOnlyList<PlacedFigure> figures) => figures
        .Where(f => f.Figure.IsBounded)
        .GroupBy(f => new { f.Figure.Quantity, f.Figure.Stated.Period, Territory = Folding.Fold(f.Figure.Stated.Territory) })
        .OrderBy(g => g.Key.Quantity).ThenBy(g => g.Key.Period, StringComparer.Ordinal).ThenBy(g => g.Key.Territory, StringComparer.Ordinal)
        .Select(g => Of([.. g])).OfType<Disagreement>();

    private static Disagreement? Of(List<PlacedFigure> figures)
    {
        var values = new List<List<PlacedFigure>>();
        foreach (var figure in figures)
        {
            if (values.Find(v => Agreement.Holds(v[0].Figure.Amount, figure.Figure.Amount)) is { } same)
            {
                same.Add(figure);
            }
            else if (values.Count == MostValues)
            {
                return null;
            }
            else
            {
                values.Add([figure]);
            }
        }

        var isOneDocument = figures.TrueForAll(f => f.Document == figures[0].Document);
        return values.Count < 2 || (values.Count > 2 && isOneDocument) ? null : new Disagreement([.. values.OrderBy(v => v.Count)]);
    }
}
