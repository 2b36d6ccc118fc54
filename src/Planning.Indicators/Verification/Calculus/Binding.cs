using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Tells whether the words around a figure allow it to be a quantity: its places, years and measures, by year or not, its kind and the way it goes.</summary>
internal sealed class Binding(Frame frame, Where where, QuantityScope scope, Ordering ordering, Likeness likeness)
{
    private static readonly WordSet TotalWords = new("~totaliser ~cumuler ~reunir ~regrouper ~rassembler ~additionner ensemble total totale cumul somme confondus confondues");
    private static readonly WordSet LeftWords = new("pas non +perte ~perdre hors restant restante autres fuite fuites");

    private static readonly WordSet WithoutWords = new("hors hormis sans excepte");

    private static readonly WordSet BelowZero = new("=negatif =deficitaire +deficit");

    private static readonly WordSet ShortWords = new("~manquer reste restent loin deca dessous sous ecart distance manquait");
    private static readonly WordSet OverWords = new("dela dessus ~depasser ~exceder superieur superieure");
    private static readonly WordSet ContributionWords = new("~contribuer +contribution hauteur ~expliquer due dus dues imputable imputables provient proviennent intervenue intervenus dont");
    private static readonly WordSet ShareWords = new("+part +taux +proportion poids ratio +rapport");

    private const int FormerReach = 5;

    private readonly GapSense gaps = new(frame, where);
    private readonly PartsAndWholes wholes = new(frame, where);
    private readonly RatesSaid rates = new(frame);
    private readonly WayTold ways = new(frame, ordering);
    private readonly ListedYears listed = new(frame.Sentence);

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether the figure may be the quantity.</summary>
    public bool Allows(int i, Role role, Quantity quantity) => IsOfScope(i, quantity) && IsOfKind(i, role, quantity);

    /// <summary>Whether it is at least of what the figure's own words name, and comes about as they say.</summary>
    public bool IsNamed(int i, Quantity quantity) => IsOfOwnNames(i, quantity) && IsNamedApart(quantity) && rates.IsOfYears(i, quantity)
        && quantity.Kind is QuantityKind.Level or QuantityKind.Change or QuantityKind.Gap or QuantityKind.Total;

    private bool IsOfScope(int i, Quantity quantity) =>
        IsOfListed(i, quantity) && IsOfOwnPlaces(i, quantity) && IsOfOwnPeriods(i, quantity) && IsOfOwnNames(i, quantity) && IsNamedApart(quantity) && rates.IsOfYears(i, quantity) && IsOfSubject(i, quantity) && wholes.Allows(i, quantity, OwnPlaces(i)) && IsOfSame(i, quantity) && ordering.Allows(i, quantity) && likeness.Allows(i, quantity) && rates.IsByThing(i, quantity);

    private bool IsOfKind(int i, Role role, Quantity quantity) => quantity.Kind switch
    {
        QuantityKind.Change when FigureBounds.IsOfThreshold(Sentence.Tokens.Where(t => t.End <= Sentence.Figures[i].Start).Select(t => t.Folded)) => false,
        QuantityKind.Level or QuantityKind.Share or QuantityKind.Change when Roles.IsOfChange(Sentence, Sentence.Figures[i]) => false,
        QuantityKind.Level or QuantityKind.Change when gaps.IsOfGap(i) => false,
        QuantityKind.Change when role.IsAgainst && gaps.IsAgainstOther(i) => false,
        QuantityKind.Level => (role.IsLevel || role.IsConsumed(quantity.Measure)) && !(role.IsMade && !quantity.Measure.AddsUp) && IsSignOf(Sentence.Figures[i], quantity),
        QuantityKind.Complement when quantity.Scale == QuantityScale.Amount => role.IsLevel && Said(i, WithoutWords),
        QuantityKind.Complement => role.IsLevel && Sentence.Between(frame.SegmentOf(i).Start, frame.SegmentOf(i).End).Any(t => LeftWords.Has(t.Folded)),
        QuantityKind.Total => role.IsLevel && (Said(i, TotalWords) || scope.Together.Count > 1 || IsOfList(i, quantity)),
        QuantityKind.Share => (role.IsLevel || quantity.Scale == QuantityScale.Times) && (!quantity.IsOfTarget || gaps.IsOfTarget(i)) && (quantity.Scale != QuantityScale.Times || gaps.IsOfTimes(i, quantity, ordering)),
        QuantityKind.Contribution when !IsOfPartSaid(quantity) => false,
        QuantityKind.Contribution => Roles.IsOfChange(Sentence, Sentence.Figures[i]) || (Said(i, ContributionWords) && HasChangeWord(frame.ClauseOf(Sentence.Figures[i].Start))),
        QuantityKind.Change => ways.Allows(i, role, quantity.Value) && (quantity.Measure.Composition != Composition.Share || quantity.Scale == QuantityScale.Points || Sentence.Tokens.Any(t => ShareWords.Has(t.Folded))),
        QuantityKind.Former => !IsLostOrWon(i) && Sentence.Between(Sentence.Figures[i].End, Sentence.End).Take(FormerReach).ToList() is var after && (after.Exists(t => t.Is("niveau", "valeur", "total", "maximum", "pic", "frequentation", "population")) || after is [.., { Folded: "de" }, { Kind: TokenKind.Period }] or [.., { Folded: "de" }, { Kind: TokenKind.Period }, _]),
        QuantityKind.Gap => !(gaps.IsOfGap(i) && role is { IsLevel: false, Direction: not 0, Cue: >= 0 } && role.Cue < Sentence.Figures[i].Start) && gaps.Allows(i, quantity),
        QuantityKind.GapChange => Sentence.Between(frame.ClauseOf(Sentence.Figures[i].Start).Start, Sentence.Figures[i].Start).Any(t => ClaimWords.IsGap(t.Folded)) && role.IsChange && ways.Allows(i, role, quantity.Value),
        QuantityKind.Pace => gaps.IsOfTimes(i, quantity, ordering),
        QuantityKind.ToMark => IsBesideMark(i, quantity),
        QuantityKind.Mark => Enumerable.Range(0, Sentence.Figures.Count).Any(k => k != i && ordering.Matches(k).Any(o => o.Kind == QuantityKind.ToMark && IsBesideMark(k, o) && o.Measure == quantity.Measure && o.Places.SequenceEqual(quantity.Places))),
        QuantityKind.Target => gaps.IsOfTarget(i),
        QuantityKind.OnPath => gaps.IsOfPath(i),
        _ => gaps.AllowsTarget(i, quantity),
    };

    /// <summary>A sign stands before changes; before a value, only where the value itself is below 0, or a change by year.</summary>
    private bool IsSignOf(ClaimedFigure figure, Quantity level) => level.Value < 0
        ? figure.Sign < 0 || (figure.Sign == 0 && Sentence.Tokens.Any(t => BelowZero.Has(t.Folded) || ChangeWords.DirectionOf(t.Folded) < 0))
        : figure.Sign == 0 || (figure.Sign > 0 && level.Measure.Unit.EndsWith("/an", StringComparison.Ordinal));

    private bool IsBesideMark(int i, Quantity gap) => Math.Sign(gap.Value) switch { < 0 => Said(i, ShortWords), > 0 => Said(i, OverWords), _ => false };

    /// <summary>Beside a comparison, a figure that nothing else tells is of what is compared; alone in brackets after what it is compared with, it is of that.</summary>
    private bool IsOfSubject(int i, Quantity quantity)
    {
        if (quantity.Kind != QuantityKind.Level || frame.Comparison is not { Object: { } other } comparison || HasOwnMention(i) || ordering.IsPaired(i))
        {
            return true;
        }

        return (frame.IsAloneBeside(other, i) ? other : comparison.Subject) switch
        {
            { Kind: TokenKind.Place } place => where.Resolve(Sentence.Places[place.Rank]).All(quantity.Places.Contains),
            { Kind: TokenKind.Name } name => Sentence.Names[name.Rank].All.Any(quantity.Measures.Contains),
            { Kind: TokenKind.Period } period => quantity.Periods.Contains(Sentence.Periods[period.Rank].Period),
            _ => true,
        };
    }

    /// <summary>
    /// The mentions that a figure cannot do without: what stands right before the brackets that it is alone in, else those between the nearest signs and
    /// what these tell more of ("B, qui en compte 165"), else those of its own stretch. Two figures in order do without where several are named.
    /// </summary>
    private List<T> Own<T>(int i, IReadOnlyList<T> mentions, Func<T, (int Start, int End)> of)
    {
        var (start, end) = Stretch(i);
        var near = mentions.Where(m => of(m) is var (from, to) && from >= start && to <= end && !likeness.IsOther(from)).ToList();
        var segment = frame.SegmentOf(i);
        var own = near.Count > 0 ? near : mentions.Where(m => of(m) is var (from, to) && from >= segment.Start && to <= (IsInBrackets(i) ? ordering.IsPaired(i) ? start : Math.Min(segment.End, end) : segment.End) && !IsObject(from) && !likeness.IsOther(from)).ToList();
        return own.Count > 1 && ordering.IsPaired(i) ? [] : own;
    }

    /// <summary>Of several that stand beyond the signs around a figure, the nearest before it.</summary>
    private List<T> Nearest<T>(int i, IReadOnlyList<T> mentions, Func<T, (int Start, int End)> of)
    {
        var own = Own(i, mentions, of);
        var (start, end) = Stretch(i);
        var isOfStretches = own.Count > 1 && own.TrueForAll(m => m is PeriodSaid { IsInterval: true });
        return isOfStretches ? [own.Find(m => of(m).Start >= Sentence.Figures[i].End) ?? own[^1]] : own.Count < 2 || own.Exists(m => of(m).Start >= start && of(m).End <= end) ? own : [own[Math.Max(0, own.FindLastIndex(m => of(m).End <= Sentence.Figures[i].Start))]];
    }

    /// <summary>What is compared with: after "que", or "devant".</summary>
    private bool IsObject(int position) => position == frame.Comparison?.Object?.Start || (Sentence.Tokens.LastOrDefault(t => t.End <= position && t.Is("devant", "derriere", ",", ";", "(")).Is("devant", "derriere"));

    private bool IsInBrackets(int i) => Sentence.Tokens.LastOrDefault(t => t.End <= Sentence.Figures[i].Start && t.Is("(", ")")).Is("(");

    private (int Start, int End) Stretch(int i)
    {
        var (figure, segment) = (Sentence.Figures[i], frame.SegmentOf(i));
        var opening = Sentence.Tokens.LastOrDefault(t => t.End <= figure.Start && t.Start >= segment.Start && t.Is(",", ":", "("));
        var closing = Sentence.Tokens.Where((t, k) => t.Start >= figure.End && t.End <= segment.End && (t.Is(",", ":", ")", "(") || (t.Is("avant") && k + 1 < Sentence.Tokens.Count && Sentence.Tokens[k + 1].Is("de", "d")))).FirstOrDefault();
        var (start, end) = (Math.Max(opening.End, segment.Start), closing.Folded is null ? segment.End : closing.Start);
        var last = Sentence.Tokens.LastOrDefault(t => t.End <= opening.Start);
        var close = Sentence.Tokens.FirstOrDefault(t => t.Start >= figure.End && t.Is(")"));
        var isTold = opening.Is("(") ? !Sentence.Figures.Any(f => f != figure && f.Start > opening.Start && (close.Folded is null || f.End <= close.Start)) : Sentence.Tokens.FirstOrDefault(t => t.Start >= start).Is("qui", "ou", "dont");
        return (opening.Folded is not null && isTold && last.Kind is TokenKind.Place or TokenKind.Name or TokenKind.Period && last.Start >= segment.Start ? last.Start : start, end);
    }

    /// <summary>Two measures are named each by words of its own.</summary>
    private bool IsNamedApart(Quantity quantity) => quantity.Measures.Count < 2 || quantity.Measure.Composition == Composition.Ratio || (quantity.Measure is { Composition: Composition.None, Formula: not null } && quantity.Against is null)
        || (Names(quantity.Measures[0]).ToList() is var first && (scope.Implied.Contains(quantity.Measures[1]) || !scope.IsOfSentence(quantity.Measures[0]) || quantity.Measures[1].Id == MeasureCatalogue.Area || Names(quantity.Measures[1]).Any(o => first.Exists(n => n != o))));

    private IEnumerable<MeasureMention> Names(Measure measure) => Sentence.Names.Where(n => n.All.Contains(measure));

    /// <summary>"le vélo et la marche représentent 35 %": what is listed before is told together.</summary>
    private bool IsOfList(int i, Quantity quantity) => quantity.Measures.Count > 1 && !Sentence.Has(Sentence.Start, Sentence.End, "respectivement")
        && NameRuns.Of(Sentence).Any(r => r[^1].End <= Sentence.Figures[i].Start && r.Count == quantity.Measures.Count && !Sentence.Figures.Any(f => f.Start >= r[0].Start && f.End <= Sentence.Figures[i].Start && f.Kind != FigureKind.Years));

    private List<PlaceMention> OwnPlaces(int i) => Nearest(i, [.. Sentence.Places.Where(p => !IsPartitive(p))], p => (p.Start, p.End));

    /// <summary>"A, B et C comptent respectivement …": the one that the order tells.</summary>
    private bool IsOfListed(int i, Quantity quantity) => Respectively.Of(Sentence, i) is not { } token || (token.Kind == TokenKind.Place ? where.Resolve(Sentence.Places[token.Rank]).All(quantity.Places.Contains) : Sentence.Names[token.Rank].All.Any(quantity.Measures.Contains));

    private bool IsOfOwnPlaces(int i, Quantity quantity) => Respectively.Of(Sentence, i) is { Kind: TokenKind.Place } || OwnPlaces(i).All(p => where.Resolve(p) is var places && (p.IsGroup ? quantity.Places.Count > 1 : places.All(quantity.Places.Contains)));

    /// <summary>"…, soit 584 de moins", "…, contre 60 auparavant": of the places and of the measure of the figure before.</summary>
    private bool IsOfSame(int i, Quantity quantity)
    {
        var last = Enumerable.Range(0, i).LastOrDefault(k => Sentence.Figures[k].Kind != FigureKind.Years, -1);
        var between = last < 0 ? [] : Sentence.Between(Sentence.Figures[i - 1].End, Sentence.Figures[i].Start).ToList();
        var isOfBefore = between.Exists(t => t.Is("contre")) && Sentence.Tokens.Where(t => t.Start >= Sentence.Figures[i].End).SkipWhile(t => t.Kind == TokenKind.Name).FirstOrDefault().Is("auparavant", "avant", "precedemment");
        if (!isOfBefore && !between.Exists(t => t.Is("soit")))
        {
            return true;
        }

        var isOfPlaces = Own(i, Sentence.Places, p => (p.Start, p.End)).Count > 0 || Own(last, Sentence.Places, p => (p.Start, p.End)).Where(p => !p.IsGroup).All(p => where.Resolve(p).All(quantity.Places.Contains));
        return isOfPlaces && Enumerable.Range(0, i).Any(k => ordering.Matches(k).Any(o => IsOfSame(o.Measure, quantity) && (!isOfBefore || (o.Measure.Unit == quantity.Measure.Unit && o.Kind == quantity.Kind)))) && (isOfBefore || IsSameSaid(i, last, quantity));
    }

    /// <summary>"ont perdu plus de la moitié de leurs voyages": how much went, and not what is left of the former level.</summary>
    private bool IsLostOrWon(int i) => Sentence.Between(frame.ClauseOf(Sentence.Figures[i].Start).Start, Sentence.Figures[i].Start).TakeLast(FormerReach).Any(t => t.Folded.StartsWith("perd", StringComparison.Ordinal) || t.Folded.StartsWith("gagn", StringComparison.Ordinal));

    /// <summary>"gagne 9 points, soit 42 %": what a change comes to is a change, unless words name what it is a part of.</summary>
    private bool IsSameSaid(int i, int last, Quantity quantity) => quantity.Kind != QuantityKind.Level || quantity.IsYearly || Sentence.Figures[i].Kind is not (FigureKind.Percent or FigureKind.Amount)
        || Sentence.Tokens.FirstOrDefault(t => t.Start >= Sentence.Figures[i].End).Is("de", "d", "du", "des") || Own(i, Sentence.Names, n => (n.Start, n.End)).Exists(n => !ordering.Matches(last).Any(o => n.All.Contains(o.Measure)))
        || ordering.Matches(last).Any(o => o.Kind is not (QuantityKind.Change or QuantityKind.Gap) || o.Measure.AddsUp);

    private static bool IsOfSame(Measure before, Quantity quantity) => before == quantity.Measure || quantity.Measure.Parts.Contains(before) || before.Parts.Any(quantity.Measure.Parts.Contains)
        || (quantity.Kind == QuantityKind.Level && quantity.Measure.Formula?.Operands.Contains(before.Id) == true);

    private bool IsPartitive(PlaceMention group) => Sentence.Tokens.Where(t => t.End <= group.Start).TakeLast(2).ToList() is [.., { Folded: "des" or "parmi" or "ces" }] or [{ Folded: "parmi" }, { Folded: "les" }];

    private bool IsOfOwnPeriods(int i, Quantity quantity)
    {
        if (listed.PeriodOf(i) is { } one)
        {
            return quantity.Periods is [var only] && only == one;
        }

        var said = Sentence.Periods.Where(p => !IsOfExtreme(p) && !Exceptions.IsAt(Sentence, p) && !(p.IsBase && quantity.Kind is QuantityKind.Level or QuantityKind.Total) && (quantity.IsOfTarget || !gaps.IsOfAim(p))).ToList();
        return Nearest(i, said, p => (p.Start, p.End)).All(p => quantity.Periods.Contains(p.Period)
            || (p.IsSince && quantity.Periods.Any(q => q.From == p.Period.From))
            || (p.IsInterval && (quantity.Periods.Contains(new Period(p.Period.To)) ? quantity.Kind != QuantityKind.Change || quantity.Periods.Contains(new Period(p.Period.From)) : quantity.Kind != QuantityKind.Change && ordering.IsPaired(i) && quantity.Periods.Contains(new Period(p.Period.From)))))
            && (quantity.Kind is QuantityKind.Change or QuantityKind.GapChange or QuantityKind.Contribution or QuantityKind.Pace || ordering.IsPaired(i) || !quantity.Periods.Any(q => IsOpeningOnly(i, q)));
    }

    /// <summary>"… s'est produite avant 2016", "… depuis 2016": the part of the years that the words say.</summary>
    private bool IsOfPartSaid(Quantity part) => part.Opens is not { } opens || Sentence.Periods.Where(p => !p.IsInterval).All(p => Sentence.Tokens.LastOrDefault(t => t.End <= p.Start && !t.Is("en", "l", "annee")).Folded switch
    {
        "avant" or "jusqu" or "jusque" or "ici" => opens.To < p.Period.From,
        "apres" or "depuis" or "partir" or "des" => opens == p.Period,
        _ => true,
    });

    /// <summary>"le maximum de la période 2019-2023": among which years, and not when.</summary>
    private bool IsOfExtreme(PeriodSaid said) => Sentence.Tokens.Where(t => t.End <= said.Start).TakeLast(4).Any(t => t.Is("maximum", "minimum", "record", "pic"));

    /// <summary>The year that a stretch begins with is not when a value is of, unless words go back to it.</summary>
    private bool IsOpeningOnly(int i, Period period) => period.From == period.To && !Sentence.Periods.Any(p => p.Period == period) && Sentence.Periods.Any(p => p.IsInterval && p.Period.From == period.From && p.Period.To != period.To)
        && frame.SegmentOf(i) is var (start, end) && !Sentence.Has(start, end, "contre", "initial", "initialement", "depart", "debut", "puis");

    /// <summary>Beside the name of a rate, that of what it is counted of ("trois habitants sur dix ont 60 ans et plus"), or by, adds nothing.</summary>
    private bool IsOfOwnNames(int i, Quantity quantity)
    {
        if (scope.Wholes.Contains(quantity.Measure) && Sentence.Tokens.LastOrDefault(t => t.End <= Sentence.Figures[i].Start).Is("sur"))
        {
            return true;
        }

        if (Respectively.Of(Sentence, i) is { Kind: TokenKind.Name })
        {
            return true;
        }

        var own = Own(i, [.. Sentence.Names.Where(n => !IsAside(i, n))], n => (n.Start, n.End));
        if (quantity is { Kind: QuantityKind.Change, Measure.IsRate: true } && own.Exists(n => n.IsOfNumber))
        {
            return false;
        }

        // "60 % des 360 logements livrés l'ont été en renouvellement": the whole is of the name right after it.
        if (IsWholeOfPart(i) && quantity.Measure.Composition == Composition.Count)
        {
            return false;
        }

        own = IsWholeOfPart(i) ? [.. own.Take(1)] : own;
        var others = own.Where(n => !n.All.Any(quantity.Measures.Contains)).ToList();
        return others.TrueForAll(n => (quantity.Measure.IsRate && n.Measures[0].IsCount && Sentence.Names.Any(o => o.Measures.Contains(quantity.Measure))) || (quantity.Measure.Unit.Contains('/', StringComparison.Ordinal) && Sentence.Tokens.LastOrDefault(t => t.End <= n.Start).Is("par", "chaque", "d", "pour")));
    }

    /// <summary>"tandis qu'elle gagne autant d'actifs", "des trois secteurs (résidentiel, tertiaire, industrie)": of something else than the figure.</summary>
    private bool IsAside(int i, MeasureMention name) => Sentence.Tokens.Where(t => t.End <= name.Start).TakeLast(2).ToList() is [{ Folded: "autant" }, { Folded: "de" or "d" }]
        || (Sentence.Tokens.LastOrDefault(t => t.End <= name.Start && t.Is("(", ")")) is { Folded: "(" } open && Sentence.Tokens.FirstOrDefault(t => t.Start >= name.End && t.Is(")")) is { Folded: ")" } close
            && !(Sentence.Figures[i].Start > open.Start && Sentence.Figures[i].End <= close.Start) && NameRuns.Of(Sentence).Any(r => r.Count > 2 && r.Contains(name) && r[0].Start > open.Start && r[^1].End <= close.Start));

    private bool IsWholeOfPart(int i) => i > 0 && (Sentence.Figures[i - 1].Kind is FigureKind.Percent or FigureKind.Part || (Sentence.Figures[i - 1].Kind == FigureKind.Amount && Sentence.Figures[i].Kind == FigureKind.Amount && Sentence.Figures[i].Value > Sentence.Figures[i - 1].Value)) && Sentence.Between(Sentence.Figures[i - 1].End, Sentence.Figures[i].Start).ToList() is [{ Folded: "des" }];

    private bool HasOwnMention(int i)
    {
        var (start, end) = frame.SegmentOf(i);
        return Sentence.Places.Any(p => p.Start >= start && p.End <= end) || Sentence.Periods.Any(p => p.Start >= start && p.End <= end);
    }

    private bool HasChangeWord((int Start, int End) range) => Sentence.Between(range.Start, range.End).Any(t => ChangeWords.DirectionOf(t.Folded) != 0);

    private bool Said(int i, WordSet words)
    {
        var clause = frame.ClauseOf(Sentence.Figures[i].Start);
        return Sentence.Between(clause.Start, clause.End).Any(t => words.Has(t.Folded));
    }
}
