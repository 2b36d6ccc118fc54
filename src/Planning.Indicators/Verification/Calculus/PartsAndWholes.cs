using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Tells whether a sum, a part or its whole is of the places and measures that the words around a figure name.</summary>
internal sealed class PartsAndWholes(Frame frame, Where where)
{
    private const int Hundred = 100;
    private const int DontReach = 3;

    private static readonly WordSet TogetherWords = new("ensemble total =reuni ~totaliser ~cumuler ~reunir eux elles somme");

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether the words let the figure be of that part, that whole or that sum; a quantity of neither kind always may.</summary>
    /// <param name="i">The figure.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="own">The places that the figure's own stretch names.</param>
    public bool Allows(int i, Quantity quantity, IReadOnlyList<PlaceMention> own) => IsOfSum(quantity, own) && IsOfNamedPlaces(i, quantity) && IsOfNamedWhole(i, quantity) && IsOfAllSaid(quantity) && IsNoLess(i);

    /// <summary>"a baissé de 40 % à la station Gambetta": what several places come to is not said of one of them.</summary>
    private static bool IsOfSum(Quantity quantity, IReadOnlyList<PlaceMention> own) => !quantity.IsOfAll || own is not [{ IsGroup: false, Places.Count: 1 }];

    /// <summary>"A concentre la moitié de la population des trois communes": a part of A, in the three.</summary>
    private bool IsOfNamedPlaces(int i, Quantity quantity)
    {
        if (quantity.Whole.Count == 0)
        {
            return true;
        }

        var clause = frame.ClauseOf(Sentence.Figures[i].Start);
        var said = Sentence.Places.Where(p => p.Start >= clause.Start && p.End <= clause.End).ToList();
        var singles = said.Where(p => !p.IsGroup).SelectMany(where.Resolve).ToHashSet();
        var group = said.Find(p => p.IsGroup && !(p.Places.Count == 0 && singles.Count > 1));
        return (singles.Count == 0 || singles.Contains(quantity.Places[0])) && !(quantity.Whole.Count > 1 && group is null && quantity.Whole.All(singles.Contains) && !Sentence.Tokens.Any(t => TogetherWords.Has(t.Folded)))
            && (group is not null ? where.Resolve(group).ToHashSet().SetEquals(quantity.Whole) : quantity.Whole is not [var other] || singles.Count == 0 || singles.Contains(other));
    }

    /// <summary>"tous secteurs confondus" is not said of one of them.</summary>
    private bool IsOfAllSaid(Quantity quantity) => !quantity.Measures.Any(frame.IsPart) || !Sentence.Tokens.Any(t => t.Is("confondus", "confondues"));

    /// <summary>"15,9 ha sur 24,8 ha": the whole is no less than its part.</summary>
    private bool IsNoLess(int i) => i == 0 || Sentence.Between(Sentence.Figures[i - 1].End, Sentence.Figures[i].Start).ToList() is not [{ Folded: "sur" }] || Sentence.Figures[i].Value >= Sentence.Figures[i - 1].Value
        || (Sentence.Figures[i].Unit is { } unit && Sentence.Figures[i - 1].Unit is { } before && unit.Times != before.Times);

    /// <summary>"35 % des émissions" is of the emissions as a whole; "trois logements sur quatre" is no more than all of them.</summary>
    private bool IsOfNamedWhole(int i, Quantity quantity)
    {
        var figure = Sentence.Figures[i];
        // "…, dont la moitié en zone urbaine": of what was said before, and no ratio of two things.
        if (quantity.Measure.Composition == Composition.Ratio && figure.Kind is FigureKind.Part or FigureKind.Percent && Sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(DontReach).Any(t => t.Is("dont")))
        {
            return false;
        }

        if (quantity.Kind != QuantityKind.Share || quantity.Measure is not { Composition: Composition.Share, Parts: { } parts } || figure.Kind is not (FigureKind.Part or FigureKind.Percent))
        {
            return true;
        }

        var after = Sentence.Tokens.Where(t => t.Start >= figure.End).ToList();
        var links = after.TakeWhile(t => t.Is("de", "d", "des", "du", "la", "le", "l", "les")).ToList();
        var isOfWhole = links.Exists(t => t.Is("des", "du", "la", "le", "l", "les")) && links.Count < after.Count && after[links.Count].Kind == TokenKind.Name;
        return (figure.Kind != FigureKind.Part || quantity.Value <= Hundred) && (!isOfWhole || Sentence.Names[after[links.Count].Rank].All.Contains(parts[^1]));
    }
}
