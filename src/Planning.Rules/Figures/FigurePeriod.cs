using Planning.Rules.Templates;

namespace Planning.Rules.Figures;

/// <summary>Settles which of the years and periods named in a sentence a figure holds for.</summary>
internal static class FigurePeriod
{
    /// <summary>
    /// The period as it is told (<c>2035</c>, <c>2021-2031</c>), empty where none is named; null where several could be meant.
    /// A change counted from a year is told with it: 18 % in 2030 against 2018 is <c>2018-2030</c>.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="clause">Its clause, as tokens: what is named there goes before what is named elsewhere.</param>
    /// <param name="numbers">All numbers, years and periods of the sentence.</param>
    /// <param name="quantity">The quantity.</param>
    public static string? Of(AmountMention figure, (int Start, int End) clause, SentenceNumbers numbers, FigureQuantity quantity)
    {
        var mentions = numbers.Periods;
        var targets = mentions.Where(m => !m.IsBaseline && m.First >= clause.Start && m.Last < clause.End).ToList();
        targets = targets.Count > 0 ? targets : [.. mentions.Where(m => !m.IsBaseline && m.Last < clause.Start)];
        if (targets.Count == 0)
        {
            return string.Empty;
        }

        var settled = targets.Select(m => m.Period).Distinct().Count() == 1 ? targets[0] : Nearest(figure, numbers.Amounts, targets);
        if (settled is not { } mention)
        {
            return null;
        }

        var period = mention.Period;
        var bases = mentions.Where(m => m.IsBaseline && m.Period.IsYear).Select(m => m.Period.First).Distinct().ToList();
        return quantity.Unit == "%" && bases is [var from] && period.IsYear && from < period.First ? new Period(from, period.First).ToString() : period.ToString();
    }

    /// <summary>Whether a period is enough for figures of a quantity to be compared.</summary>
    public static bool IsEnough(string period, FigureBound bound) => bound switch
    {
        FigureBound.Year => period.Length == 4,
        FigureBound.Period => period.Length > 4,
        FigureBound.Term => period.Length > 0,
        _ => true,
    };

    /// <summary>The mention after the figure, else the one before it, with no other figure in between; null when neither is there.</summary>
    private static PeriodMention? Nearest(AmountMention figure, IReadOnlyList<AmountMention> figures, List<PeriodMention> mentions)
    {
        var next = figures.Where(f => f.First > figure.First).Select(f => f.First).DefaultIfEmpty(int.MaxValue).Min();
        var before = figures.Where(f => f.First < figure.First).Select(f => f.End).DefaultIfEmpty(0).Max();
        var after = mentions.Where(m => m.First >= figure.End && m.First < next).ToList();
        var ahead = mentions.Where(m => m.Last < figure.First && m.First >= before).ToList();
        return (after, ahead) switch
        {
            ([var one], []) => one,
            ([], [var one]) => one,
            ([var one, ..], [_]) when one.First - figure.End <= 3 => one,
            _ => null,
        };
    }
}
