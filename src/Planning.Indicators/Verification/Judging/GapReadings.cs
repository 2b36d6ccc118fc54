using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>What parts two places at one time: "1 670 € de plus qu'à Barentin", "l'écart entre Duclair et Barentin".</summary>
internal sealed class GapReadings(Frame frame, Slots slots, Where where, When when)
{
    private FactTable Facts => frame.Facts;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The differences that a figure may be.</summary>
    public IEnumerable<Derivation> Of(int i) => Gaps(i).Select(g => new Derivation(IsOfGap(i) || IsAgainst(i) ? Math.Abs(g.One - g.Two) : g.One - g.Two, g.Factor, $"{g.Says} : {Saying.Signed(g.One - g.Two)} {g.Unit}") { IsChange = !IsOfGap(i) && !IsAgainst(i) });

    /// <summary>The differences, in per cent of the second.</summary>
    public IEnumerable<Derivation> Relative(int i) => Gaps(i).Where(g => g.Two != 0).Select(g => new Derivation((g.One / g.Two - 1) * 100, 1, $"{g.Says} : {Saying.Signed((g.One / g.Two - 1) * 100)} %") { IsChange = true });

    private IEnumerable<(decimal One, decimal Two, decimal Factor, string Says, string Unit)> Gaps(int i)
    {
        var figure = Sentence.Figures[i];
        if (PlacesOf(i) is not var (one, two))
        {
            yield break;
        }

        foreach (var measure in slots.MeasuresOf(i))
        {
            if (when.OfLevel(i, measure, one) is { } period && Facts.Value(measure, one, period) is { } first && Facts.Value(measure, two, period) is { } second
                && (figure.Kind == FigureKind.Amount ? frame.Factor(measure, figure.Unit) : 1) is { } factor)
            {
                yield return (first, second, factor, $"{Saying.Value(Facts, measure, one, period, first)} ; {Saying.Value(Facts, measure, two, period, second)}", measure.Unit);
            }
        }
    }

    private (int, int)? PlacesOf(int i)
    {
        var figure = Sentence.Figures[i];
        var after = Sentence.Between(figure.End, Sentence.End).TakeWhile(t => t.Kind != TokenKind.Figure).ToList();
        var isAgainst = IsAgainst(i);
        var link = after.FindIndex(t => t.Is("que", "qu") || (isAgainst && t.Is("à", "au")));
        var other = link >= 0 ? after.Skip(link + 1).FirstOrDefault(t => t.Kind is TokenKind.Place or TokenKind.Period) : default;
        if (other.Kind == TokenKind.Place && Single(other) is { } second)
        {
            var subject = Sentence.Places.LastOrDefault(p => p.End <= figure.Start && p.Places.Count == 1 && p.Places[0] != second);
            return subject is not null ? (subject.Places[0], second) : null;
        }

        var named = Sentence.Places.Where(p => p.Places.Count == 1 || (p.IsGroup && p.Places.Count == 2)).SelectMany(p => p.Places).Distinct().ToList();
        var isDevance = Sentence.Has(Sentence.Start, figure.Start, "devance", "depasse");
        return named is [var one, var two] && (IsOfGap(i) || isDevance) ? (one, two) : null;
    }

    /// <summary>"inférieur de 3,2 points à": the comparison itself is judged elsewhere.</summary>
    private bool IsAgainst(int i) => Sentence.Tokens.Where(t => t.End <= Sentence.Figures[i].Start).TakeLast(3)
        .Any(t => t.Folded is { } word && (word.StartsWith("superieur", StringComparison.Ordinal) || word.StartsWith("inferieur", StringComparison.Ordinal)));

    private bool IsOfGap(int i) => Sentence.Has(Sentence.Start, Sentence.Figures[i].Start, "ecart", "difference");

    private int? Single(Token token) => where.Resolve(Sentence.Places[token.Rank]) is [var only] ? only : null;
}
