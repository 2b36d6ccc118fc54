namespace Planning.Rules.Figures;

/// <summary>Finds the figures that one document gives as another's and that the other gives otherwise.</summary>
/// <remarks>
/// The other must give one value alone of that quantity for the whole plan and the years to come: where it gives several, the one meant cannot be told.
/// </remarks>
internal static class CitedDisagreements
{
    /// <summary>The disagreements, in reading order.</summary>
    /// <param name="cited">The figures given as another's, by document.</param>
    /// <param name="figures">All figures, by document.</param>
    /// <param name="parts">The part that each document is.</param>
    /// <param name="lawYear">The year before which figures tell what was.</param>
    public static IEnumerable<Disagreement> Among(IReadOnlyList<IReadOnlyList<CitedFigure>> cited, IReadOnlyList<IReadOnlyList<ReadFigure>> figures, IReadOnlyList<string> parts, int lawYear)
    {
        for (var i = 0; i < cited.Count; i++)
        {
            foreach (var (figure, part) in cited[i].Where(c => c.Part != parts[i]))
            {
                List<PlacedFigure> own = [.. Enumerable.Range(0, parts.Count).Where(d => parts[d] == part)
                    .SelectMany(d => figures[d].Where(f => IsMeant(f, figure, lawYear)).Select(f => new PlacedFigure(f, d)))];
                var dated = own.Where(f => f.Figure.Stated.Period.Length > 0).ToList();
                own = dated.Count > 0 ? dated : own;
                if (own is [var first, ..] && own.TrueForAll(f => Agreement.Holds(f.Figure.Amount, first.Figure.Amount)) && !Agreement.Holds(figure.Amount, first.Figure.Amount))
                {
                    yield return new Disagreement([[new PlacedFigure(figure, i)], own]);
                }
            }
        }
    }

    private static bool IsMeant(ReadFigure own, ReadFigure cited, int lawYear) => own.Quantity == cited.Quantity && own.Stated.Territory.Length == 0
        && (own.Stated.Period is not { Length: > 0 } period || (IsToCome(period, lawYear) && (cited.Stated.Period.Length == 0 || cited.Stated.Period == period)));

    private static bool IsToCome(string period, int lawYear) => int.Parse(period[^4..], System.Globalization.CultureInfo.InvariantCulture) > lawYear;
}
