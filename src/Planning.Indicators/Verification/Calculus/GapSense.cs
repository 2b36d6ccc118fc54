using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Reads which of two is said to be above the other, and by what words: "supérieur à", "3,6 points en dessous", "l'écart entre".</summary>
internal sealed class GapSense(Frame frame, Where where)
{
    private static readonly WordSet Above = new("=superieur ~depasser ~exceder ~devancer ~distancer ~surpasser dessus dela plus davantage mieux");
    private static readonly WordSet Below = new("=inferieur dessous deca moins retard ~manquer sous");
    private static readonly WordSet Unsigned = new("+ecart +difference +differentiel +fosse avance ~separer distance");
    private static readonly WordSet Aims = new("+objectif +cible +ambition +cap +plafond +enveloppe +trajectoire ~plafonner ~viser ~ambitionner atteindre");

    private static readonly WordSet Fast = new("vite rapide rapides rapidement rythme lent lente lentement");

    private static readonly WordSet Path = new("+trajectoire =attendu palier jalon etape");
    private static readonly WordSet Needs = new("faudrait faudra faut reste restent ~manquer portee");

    private const int LinkReach = 5;
    private const int OtherReach = 8;

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether a gap between two places or measures is one that the words tell, in the way that they tell it.</summary>
    public bool Allows(int i, Quantity gap)
    {
        if (Around(i).Any(t => Unsigned.Has(t.Folded)))
        {
            return true;
        }

        if (SenseOf(i) is { } way && gap.Places is [var above, _] && IsOfPronoun(i, above))
        {
            return Math.Sign(gap.Value) == way;
        }

        if (SenseOf(i) is not { } sense || ObjectOf(gap.Places.Count > 1 ? TokenKind.Place : TokenKind.Name) is not { } other)
        {
            return false;
        }

        var isObject = other.Kind == TokenKind.Place ? where.Resolve(Sentence.Places[other.Rank]) is [var place] && gap.Places[1] == place : gap.Against is { } against && Sentence.Names[other.Rank].All.Contains(against) && !Sentence.Names[other.Rank].Measures.Contains(gap.Measure);
        return isObject && Math.Sign(gap.Value) == sense;
    }

    /// <summary>"…; il est inférieur de 1 400 € à Lisors": the one place of its clause, against the one of the clause before.</summary>
    private bool IsOfPronoun(int i, int above)
    {
        var clause = frame.ClauseOf(Sentence.Figures[i].Start);
        List<int> PlacesIn(int start, int end) => [.. Sentence.Places.Where(p => p.Start >= start && p.End <= end).SelectMany(where.Resolve).Distinct()];
        return clause.Start > Sentence.Start && Sentence.Between(clause.Start, Sentence.Figures[i].Start).Any(t => t.Is("il", "elle")) && PlacesIn(clause.Start, clause.End) is [var here] && here == above && PlacesIn(Sentence.Start, clause.Start) is [var there] && there != here;
    }

    /// <summary>"l'écart de revenu passe de 920 € à …", "l'écart se creuse : il est de …": the figure is of the gap, and of neither side.</summary>
    public bool IsOfGap(int i)
    {
        var clause = frame.ClauseOf(Sentence.Figures[i].Start);
        var gap = Sentence.Between(clause.Start, Sentence.Figures[i].Start).LastOrDefault(t => ClaimWords.IsGap(t.Folded));
        var between = gap.Folded is null ? [] : Sentence.Between(gap.End, Sentence.Figures[i].Start).ToList();
        var sign = between.FindLastIndex(t => t.Kind == TokenKind.Sign || t.Is("dont", "avec", "car"));
        return gap.Folded is not null && (sign < 0 || (between[sign].Is(":", ",") && sign + 1 < between.Count && between[sign + 1].Is("il", "elle", "passant")))
            && !between.Where((t, k) => t.Is("et") && k > 0 && between[k - 1].Kind == TokenKind.Word).Any();
    }

    /// <summary>"inférieur de 1,3 point à celui de Livarot": what parts two, and not what one changed by.</summary>
    public bool IsAgainstOther(int i)
    {
        var after = Sentence.Between(Sentence.Figures[i].End, Sentence.End).TakeWhile(t => t.Kind is not (TokenKind.Sign or TokenKind.Figure or TokenKind.Period)).Take(OtherReach).ToList();
        return after.FindIndex(t => t.Is("à", "au", "aux", "que", "qu", "celui", "celle", "celles", "ceux")) is >= 0 and var link && after.Skip(link).Any(t => t.Kind is TokenKind.Place or TokenKind.Name);
    }

    /// <summary>Whether "fois" is said of the two, the first of them first: "trois fois plus qu'à Lisors", "deux fois plus vite que la population".</summary>
    public bool IsOfTimes(int i, Quantity times, Ordering ordering)
    {
        var after = Sentence.Between(Sentence.Figures[i].End, Sentence.End).Take(LinkReach).ToList();
        var isOfPace = after.Exists(t => Fast.Has(t.Folded));
        var isCompared = after.Exists(t => t.Is("plus", "moins", "moindre", "moindres", "superieur", "superieure", "superieurs", "superieures", "inferieur", "inferieure", "le", "la", "celui", "celle", "celles", "ceux", "son", "sa"));
        return (times.Kind == QuantityKind.Pace ? isOfPace || isCompared && Around(i).Any(t => ChangeWords.DirectionOf(t.Folded) != 0) : isCompared && !isOfPace)
            && (times.Opens is { } opens ? Sentence.Periods.FirstOrDefault(p => p.IsInterval) is not { } first || first.Period.From == opens.From
                : times.Places.Count > 1 ? ordering.IsNamedBefore(times.Places[0], times.Places[1])
                : times.Against is { } against ? ordering.IsNamedBefore(times.Measure, against) : times.Measure.Composition != Composition.Share || ordering.IsNamedBefore(times.Measure.Parts[0], times.Measure.Parts[^1]));
    }

    /// <summary>Whether the words tell what parts a value from a target, in its way: "12 ha de plus que la cible", or what is needed to reach it: "il faudrait 12 ha de moins".</summary>
    public bool AllowsTarget(int i, Quantity gap) => IsOfTarget(i) && (IsLacking(i) ? gap.Value < 0 : SenseOf(i) is not { } sense || Math.Sign(gap.Value) == (Around(i).Any(t => Needs.Has(t.Folded)) ? -sense : sense));

    /// <summary>"il manque 89 GWh pour atteindre l'objectif".</summary>
    private bool IsLacking(int i) => Sentence.Tokens.Where(t => t.End <= Sentence.Figures[i].Start).TakeLast(LinkReach).Any(t => t.Folded?.StartsWith("manqu", StringComparison.Ordinal) == true);

    /// <summary>Whether the clause of a figure speaks of a target, or of what reaching that of the sentence before needs.</summary>
    public bool IsOfTarget(int i) => Around(i).Any(t => Aims.Has(t.Folded) || (frame.Before.IsOfAim && Needs.Has(t.Folded)));

    /// <summary>Whether it speaks of the way to one: "la trajectoire, qui demande 336 GWh à cette date".</summary>
    public bool IsOfPath(int i) => Around(i).Any(t => Path.Has(t.Folded));

    /// <summary>"l'objectif 2030", "la cible fixée pour 2030": the year of a target.</summary>
    public bool IsOfAim(PeriodSaid said) => Sentence.Tokens.Where(t => t.End <= said.Start).TakeLast(LinkReach).Reverse().TakeWhile(t => t.Kind == TokenKind.Word).Any(t => Aims.Has(t.Folded));

    private IEnumerable<Token> Around(int i) => frame.ClauseOf(Sentence.Figures[i].Start) is var clause ? Sentence.Between(clause.Start, clause.End) : [];

    /// <summary>The nearest word of the figure's own stretch; null where none says which is above.</summary>
    private int? SenseOf(int i)
    {
        var (figure, segment) = (Sentence.Figures[i], frame.SegmentOf(i));
        var words = Sentence.Tokens.Where(t => (Above.Has(t.Folded) || Below.Has(t.Folded)) && !IsBound(t, figure)).ToList();
        var own = words.Where(t => t.Start >= segment.Start && t.End <= segment.End).OrderBy(t => t.Start >= figure.End ? t.Start - figure.End : figure.Start - t.End).ToList();
        var word = own.Count > 0 ? own[0] : words.FindLast(t => t.End <= figure.Start);
        return word.Folded is null ? null : Above.Has(word.Folded) ? 1 : -1;
    }

    /// <summary>"plus de 500".</summary>
    private bool IsBound(Token word, ClaimedFigure figure) => word.Is("plus", "moins") && word.End <= figure.Start && Sentence.Between(word.End, figure.Start).All(t => t.Is("de", "d", "que", "qu"));

    /// <summary>What stands after "que", "à", "celui de"; the strongest of them, the last among equals.</summary>
    private Token? ObjectOf(TokenKind kind)
    {
        var linked = Sentence.Tokens.Where(t => t.Kind == kind).Select(t => (Token: t, Link: LinkOf(t))).Where(t => t.Link > 0).ToList();
        return linked.Count == 0 ? null : linked.Where(t => t.Link == linked.Max(l => l.Link)).Last().Token;
    }

    private int LinkOf(Token token)
    {
        var before = Sentence.Tokens.Where(t => t.End <= token.Start).TakeLast(LinkReach).Reverse().TakeWhile(t => t.Is("la", "le", "l", "les", "de", "du", "des", "d", "celui", "celle", "celles", "ceux", "que", "qu", "à", "au", "aux", "dans", "en", "rapport", "comparaison", "pour", "sur")).ToList();
        var last = before.Count > 0 ? before[^1].Start : token.Start;
        // "devance de 6 points la Plaine".
        var verb = Sentence.Tokens.Where(t => t.End <= last).Reverse().SkipWhile(t => t.Kind == TokenKind.Figure || t.Is("de", "d", "pres", "plus", "moins", "environ", "quelque", "un", "peu")).FirstOrDefault();
        return Above.Has(verb.Folded) && (before.TrueForAll(t => t.Is("la", "le", "l", "les")) || Above.Has(Sentence.Tokens.LastOrDefault(t => t.End <= last).Folded)) ? 2 : before.Exists(t => t.Is("que", "qu", "celui", "celle", "celles", "ceux", "rapport", "comparaison")) ? 2 : before.Exists(t => t.Is("à", "au", "aux")) ? 1 : 0;
    }
}
