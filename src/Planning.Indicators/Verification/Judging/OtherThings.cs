using Planning.Indicators.Extraction.Sentences;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Tells the figures of what the facts do not hold: other things ("42 actions", "un trafic en hausse de 9 %") and what may come. No fact contradicts them, whatever is spoken of around them.</summary>
/// <param name="frame">The sentence.</param>
/// <param name="unknown">The ranks of its words that nothing of the facts explains.</param>
internal sealed class OtherThings(Frame frame, IReadOnlyList<int> unknown)
{
    /// <summary>What is supposed rather than observed.</summary>
    private static readonly WordSet Supposed = new("peut peuvent pourrait pourraient +scenario +hypothese +gisement +potentiel +projection +simulation");

    private static readonly WordSet Linking = new("depuis apres alors moins tandis dans sous vers hors puis plus");

    /// <summary>A word or two that the facts do not explain only dress what a sentence says.</summary>
    private const int MostBeside = 3;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether a figure is of such a thing.</summary>
    /// <param name="figure">Its rank.</param>
    /// <param name="against">The fact that it was held against.</param>
    public bool IsOf(int figure, Derivation against)
    {
        var (said, clause) = (Sentence.Figures[figure], frame.ClauseOf(Sentence.Figures[figure].Start));
        return IsCounted(figure, against.Measure) || IsBracketed(figure)
            || (against.Kind == QuantityKind.Target ? Sentence.Periods.Count > 0 && !Sentence.Periods.Any(p => p.Period.To == against.Period.To) : against.Kind != QuantityKind.ToTarget && IsToCome(clause.Start, clause.End))
            // "deux fois la valeur guide de l'OMS": what it is so many times of.
            || (said.Kind == FigureKind.Times && HasUnknown(said.End, clause.End))
            || (!IsNamed(against.Measure) && HasUnknown(clause.Start, clause.End));
    }

    /// <summary>Whether all that a sentence says is of such things: without a figure or a year, most of its words are for them, or it tells what may come.</summary>
    public bool IsWhole() => IsToCome(Sentence.Start, Sentence.End) || (Sentence.Figures.Count == 0 && Sentence.Periods.Count == 0 && unknown.Count >= MostBeside);

    /// <summary>What is needed to reach an aim ("il faudrait …") follows from the facts.</summary>
    private bool IsToCome(int start, int end) => Sentence.Between(start, end).Any(t => (SentenceWords.IsFuture(t.Folded) && !t.Is("faudrait", "faudra")) || Supposed.Has(t.Folded));

    private bool HasUnknown(int start, int end) => unknown.Any(k => Sentence.Tokens[k].Start >= start && Sentence.Tokens[k].End <= end);

    private bool IsNamed(Measure? measure) => measure is not null && Sentence.Names.Any(n => n.All.Contains(measure) || measure.Parts.Any(n.All.Contains));

    /// <summary>"38 600 têtes", "380 GWh de solaire": what follows the figure is what there is so much of.</summary>
    private bool IsCounted(int figure, Measure? measure)
    {
        var (said, after) = (Sentence.Figures[figure], Sentence.Tokens.ToList().FindIndex(t => t.Start >= Sentence.Figures[figure].End));
        if (after < 0)
        {
            return false;
        }

        var thing = Sentence.Tokens[after];
        var named = thing.Is("de", "d", "des", "du") ? Sentence.Tokens.ToList().FindIndex(after + 1, t => !t.Is("la", "le", "l", "les", "leur", "leurs", "son", "sa", "ses", "ces")) : after;
        return unknown.Contains(named) || (said.Kind is FigureKind.Amount or FigureKind.Part && IsOfThings(Sentence, said, measure));
    }

    /// <summary>"3 415 500 litres" where the facts are in m³: a bare number of several things is none of what is measured in a unit.</summary>
    public static bool IsOfThings(ClaimSentence sentence, ClaimedFigure figure, Measure? measure) => figure.Unit is null && measure is { IsCount: false }
        && sentence.Tokens.FirstOrDefault(t => t.Start >= figure.End) is { Kind: TokenKind.Word, Folded: [.., 's' or 'x'] } thing && !Linking.Has(thing.Folded);

    /// <summary>"la fonderie de Brévaux (11 GWh)": what opens a bracket is of what stands right before it, its place left aside.</summary>
    private bool IsBracketed(int figure)
    {
        var before = Sentence.Tokens.ToList().FindLastIndex(t => t.End <= Sentence.Figures[figure].Start);
        if (before < 0 || !Sentence.Tokens[before].Is("("))
        {
            return false;
        }

        do
        {
            before--;
        }
        while (before >= 0 && (Sentence.Tokens[before].Kind == TokenKind.Place || Sentence.Tokens[before].Is("de", "d", "du", "des", "à", "la", "le", "les", "l")));

        return unknown.Contains(before);
    }
}
