using Planning.Rules.French;

namespace Planning.Rules.Figures;

/// <summary>Which words of a clause bear on one figure, where it gives several.</summary>
/// <param name="Lead">The words before the first figure of the clause, that are said of all.</param>
/// <param name="Near">The words from the figure before this one to the next.</param>
internal readonly record struct FigureReach(Range Lead, Range Near)
{
    /// <summary>The reach of a figure in its clause.</summary>
    /// <param name="tokens">The words of the sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="like">The other numbers of the sentence that could be taken for it.</param>
    public static FigureReach Of(ReadOnlySpan<Token> tokens, (int Start, int End) clause, AmountMention figure, List<AmountMention> like)
    {
        var (start, end) = clause;
        foreach (var other in like)
        {
            start = other.First < figure.First ? Math.Max(start, other.End) : start;
            end = other.First > figure.First ? Math.Min(end, other.First) : end;
        }

        for (var i = figure.End; i < end && end < clause.End; i++)
        {
            end = tokens[i].Word.Folded is "et" ? i : end;
        }

        var first = like.Select(a => a.First).DefaultIfEmpty(start).Min();
        return new FigureReach(clause.Start..Math.Clamp(first, clause.Start, start), start..end);
    }
}
