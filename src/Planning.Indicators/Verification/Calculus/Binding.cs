using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Judging;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Tells whether the words around a figure allow it to be a quantity: its places, years and measures, by year or not, its kind and the way it goes.</summary>
internal sealed class Binding(Frame frame, Where where, QuantityScope scope)
{
    private static readonly WordSet TotalWords = new("~totaliser ~cumuler ~reunir ~regrouper ~rassembler ~additionner ensemble total totale cumul somme confondus confondues");
    private static readonly WordSet LeftWords = new("pas non +perte ~perdre hors restant restante autres fuite fuites");

    private readonly GapSense gaps = new(frame, where);

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether the figure may be the quantity.</summary>
    public bool Allows(int i, Role role, Quantity quantity) =>
        IsOfOwnPlaces(i, quantity) && IsOfOwnPeriods(i, quantity) && IsOfOwnNames(i, quantity) && IsNamedApart(quantity) && (!quantity.IsMonthly || Sentence.Tokens.Any(t => t.Is("mois", "mensuel", "mensuelle", "mensuellement"))) && IsByYearAsSaid(i, quantity) && IsOrderTold(i, quantity) && quantity.Kind switch
        {
            QuantityKind.Level or QuantityKind.Share when Roles.IsOfChange(Sentence, Sentence.Figures[i]) => false,
            QuantityKind.Level => role.IsLevel && Sentence.Figures[i].Sign == 0 && (frame.Comparison?.Object is null || HasOwnMention(i)),
            QuantityKind.Complement => role.IsLevel && Sentence.Between(frame.SegmentOf(i).Start, frame.SegmentOf(i).End).Any(t => LeftWords.Has(t.Folded)),
            QuantityKind.Total => role.IsLevel && (Said(i, TotalWords) || scope.Together.Count > 1 || IsOfList(i, quantity)),
            QuantityKind.Share => (role.IsLevel || quantity.Scale == QuantityScale.Times) && (!quantity.IsOfTarget || gaps.IsOfTarget(i)),
            QuantityKind.Contribution => HasChangeWord(frame.ClauseOf(Sentence.Figures[i].Start)),
            QuantityKind.Change => IsWayTold(i, role, quantity.Value),
            QuantityKind.Gap => gaps.Allows(i, quantity),
            QuantityKind.Target => role.IsLevel && gaps.IsOfTarget(i),
            _ => gaps.AllowsTarget(i, quantity),
        };

    /// <summary>The mentions that a figure cannot do without: those between the nearest commas, else those of its own stretch.</summary>
    private List<T> Own<T>(int i, IReadOnlyList<T> mentions, Func<T, (int Start, int End)> of)
    {
        var (figure, segment) = (Sentence.Figures[i], frame.SegmentOf(i));
        var opening = Sentence.Tokens.LastOrDefault(t => t.End <= figure.Start && t.Start >= segment.Start && t.Is(",", ":", "(")).End;
        var closing = Sentence.Tokens.FirstOrDefault(t => t.Start >= figure.End && t.End <= segment.End && t.Is(",", ":", ")", "("));
        var (start, end) = (Math.Max(opening, segment.Start), closing.Folded is null ? segment.End : closing.Start);
        var near = mentions.Where(m => of(m) is var (from, to) && from >= start && to <= end).ToList();
        return near.Count > 0 ? near : [.. mentions.Where(m => of(m) is var (from, to) && from >= segment.Start && to <= segment.End)];
    }

    /// <summary>Two measures are named each by words of its own.</summary>
    private bool IsNamedApart(Quantity quantity) => quantity.Measures.Count < 2
        || Sentence.Names.Any(n => n.All.Contains(quantity.Measures[0]) && Sentence.Names.Any(o => o != n && o.All.Contains(quantity.Measures[1])));

    /// <summary>"le vélo et la marche représentent 35 %": what is listed before is told together.</summary>
    private bool IsOfList(int i, Quantity quantity) => quantity.Measures.Count > 1 && !Sentence.Has(Sentence.Start, Sentence.End, "respectivement")
        && NameRuns.Of(Sentence).Any(r => r[^1].End <= Sentence.Figures[i].Start && r.Count == quantity.Measures.Count && !Sentence.Figures.Any(f => f.Start >= r[0].Start && f.End <= Sentence.Figures[i].Start && f.Kind != FigureKind.Years));

    private bool IsOfOwnPlaces(int i, Quantity quantity) => Own(i, Sentence.Places, p => (p.Start, p.End))
        .All(p => where.Resolve(p) is var places && (p.IsGroup ? quantity.Places.Count > 1 || IsPartitive(p) : places.All(quantity.Places.Contains))) && IsOfSamePlaces(i, quantity);

    /// <summary>"…, soit 584 de moins": of the places of the figure before.</summary>
    private bool IsOfSamePlaces(int i, Quantity quantity) => i == 0 || !Sentence.Has(Sentence.Figures[i - 1].End, Sentence.Figures[i].Start, "soit")
        || where.Of(i - 1).All(quantity.Places.Contains);

    private bool IsPartitive(PlaceMention group) => Sentence.Tokens.LastOrDefault(t => t.End <= group.Start).Is("des", "parmi", "ces");

    private bool IsOfOwnPeriods(int i, Quantity quantity)
    {
        var said = Sentence.Periods.Where(p => !IsOfExtreme(p) && (quantity.IsOfTarget || !gaps.IsOfAim(p))).ToList();
        return Own(i, said, p => (p.Start, p.End)).All(p => quantity.Periods.Contains(p.Period)
            || (p.IsSince && quantity.Periods.Any(q => q.From == p.Period.From))
            || (p.IsInterval && quantity.Periods.Contains(new Period(p.Period.To)) && (quantity.Kind != QuantityKind.Change || quantity.Periods.Contains(new Period(p.Period.From)))))
            && (quantity.Kind is QuantityKind.Change or QuantityKind.Contribution || !quantity.Periods.Any(q => IsOpeningOnly(i, q)));
    }

    /// <summary>"le maximum de la période 2019-2023": among which years, and not when.</summary>
    private bool IsOfExtreme(PeriodSaid said) => Sentence.Tokens.Where(t => t.End <= said.Start).TakeLast(4).Any(t => t.Is("maximum", "minimum", "record", "pic"));

    /// <summary>The year that a stretch begins with is not when a value is of, unless words go back to it.</summary>
    private bool IsOpeningOnly(int i, Period period) => period.From == period.To && !Sentence.Periods.Any(p => p.Period == period) && Sentence.Periods.Any(p => p.IsInterval && p.Period.From == period.From && p.Period.To != period.To)
        && frame.SegmentOf(i) is var (start, end) && !Sentence.Has(start, end, "contre", "initial", "initialement", "depart", "debut", "puis");

    private bool IsOfOwnNames(int i, Quantity quantity) => Own(i, Sentence.Names, n => (n.Start, n.End)).All(n => n.All.Any(quantity.Measures.Contains));

    private bool IsByYearAsSaid(int i, Quantity quantity)
    {
        var (segment, figure) = (frame.SegmentOf(i), Sentence.Figures[i]);
        var own = $" {Sentence.WordsBetween(segment.Start, segment.End)} ";
        var isSaid = figure.IsYearly || own.Contains(" par an ", StringComparison.Ordinal) || own.Contains(" chaque annee ", StringComparison.Ordinal) || own.Contains(" l an ", StringComparison.Ordinal) || own.Contains(" annuellement ", StringComparison.Ordinal);
        return quantity.IsYearly
            ? isSaid || figure.Unit is { Key: "€/an" } || Sentence.Has(frame.ClauseOf(figure.Start).Start, segment.End, "moyenne", "moyen", "rythme", "annuel", "annuelle", "annuels", "annuelles", "cadence") || (i > 0 && Sentence.Figures[i - 1].IsYearly && figure.Unit is null)
            : !isSaid || figure.Unit is { Key: "€/an" } || (quantity is { Kind: QuantityKind.Level, Measure.AddsUp: true } && quantity.Periods[0].From == quantity.Periods[0].To);
    }

    /// <summary>"de X à Y", "X puis Y", "respectivement": the order of words tells which is which, and the search does not know it.</summary>
    private bool IsOrderTold(int i, Quantity quantity)
    {
        var (segment, figure) = (frame.SegmentOf(i), Sentence.Figures[i]);
        var hasYear = Sentence.Periods.Any(p => p.Start >= segment.Start && p.End <= segment.End && (!p.IsInterval || quantity.Kind == QuantityKind.Change));
        var hasPlace = Sentence.Places.Any(p => p.Start >= segment.Start && p.End <= segment.End && !p.IsGroup);
        var isPaired = Roles.IsFromTo(frame, i) || Roles.IsFromTo(frame, i - 1) || (i > 0 && Sentence.Has(Sentence.Figures[i - 1].End, figure.Start, "puis", "contre")) || (i + 1 < Sentence.Figures.Count && Sentence.Has(figure.End, Sentence.Figures[i + 1].Start, "puis"));
        return (!isPaired || hasYear || hasPlace) && (hasYear || hasPlace || !Sentence.Has(Sentence.Start, Sentence.End, "respectivement"));
    }

    /// <summary>Whether the change goes the way that its sign or the nearest word says, and some word says that there is one.</summary>
    private bool IsWayTold(int i, Role role, decimal value)
    {
        var (segment, figure) = (frame.SegmentOf(i), Sentence.Figures[i]);
        if (Sentence.Has(segment.Start, figure.Start, "ne", "n") && Sentence.Has(segment.Start, figure.Start, "pas", "jamais"))
        {
            return false;
        }

        var told = figure.Sign != 0 ? figure.Sign : role.Direction != 0 ? role.Direction : figure.Kind == FigureKind.Times ? figure.Scaling : 0;
        if (told == 0)
        {
            told = Nearest(segment, figure) is not 0 and var near ? near : role.IsChange ? Nearest(frame.ClauseOf(figure.Start), figure) : 0;
        }

        return told == 0 ? role.IsChange || Sentence.Has(segment.Start, segment.End, "rythme", "cadence") : value == 0 || Math.Sign(value) == told || (figure.Kind == FigureKind.Times && figure.Scaling == 0);
    }

    private int Nearest((int Start, int End) range, ClaimedFigure figure)
    {
        var before = Sentence.Between(range.Start, figure.Start).Select(t => ChangeWords.DirectionOf(t.Folded)).LastOrDefault(d => d != 0);
        return before != 0 ? before : Sentence.Between(figure.End, range.End).Select(t => ChangeWords.DirectionOf(t.Folded)).FirstOrDefault(d => d != 0);
    }

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
