using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Verification.Claims;

/// <summary>"68, 72 puis 70 GWh en 2015, 2019 et 2023": figures in a row, and as many years in a row, are of each other in their order.</summary>
internal sealed class ListedYears
{
    /// <summary>Of two, other words tell the order.</summary>
    private const int Least = 3;

    private readonly Dictionary<int, Period> years = [];

    public ListedYears(ClaimSentence sentence)
    {
        var dates = Rows(sentence, TokenKind.Period).Where(r => r.TrueForAll(t => !sentence.Periods[t.Rank].IsInterval)).ToList();
        foreach (var row in Rows(sentence, TokenKind.Figure))
        {
            var beside = dates.Where(d => d.Count == row.Count).MinBy(d => Math.Abs(d[0].Start - row[^1].End));
            foreach (var (figure, date) in row.Zip(beside ?? []))
            {
                years[figure.Rank] = sentence.Periods[date.Rank].Period;
            }
        }
    }

    /// <summary>The year that a figure is of by its order; null for none.</summary>
    public Period? PeriodOf(int figure) => years.TryGetValue(figure, out var period) ? period : null;

    private static IEnumerable<List<Token>> Rows(ClaimSentence sentence, TokenKind kind)
    {
        var row = new List<Token>();
        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == kind && !(kind == TokenKind.Figure && sentence.Figures[token.Rank].Kind == FigureKind.Years))
            {
                row.Add(token);
            }
            else if (!token.Is(",", "et", "puis", "en", "enfin", "ensuite"))
            {
                if (row.Count >= Least)
                {
                    yield return row;
                }

                row = [];
            }
        }

        if (row.Count >= Least)
        {
            yield return row;
        }
    }
}
