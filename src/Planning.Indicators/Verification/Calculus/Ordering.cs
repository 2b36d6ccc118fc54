using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>
/// Two figures that stand side by side ("de X à Y", "X puis Y", "X contre Y", "respectivement X et Y") without a year or a place of their own
/// tell by their order which is which: of two years the earlier first, or last after "contre"; of two places or measures, as they are named.
/// </summary>
internal sealed class Ordering(Frame frame, Where where, Func<int, IEnumerable<Quantity>> matches)
{
    private const int YearReach = 24;

    private ClaimSentence Sentence => frame.Sentence;

    private readonly ListedYears listed = new(frame.Sentence);

    private enum Link
    {
        None,

        /// <summary>"de X à Y", "X puis Y".</summary>
        Rising,

        /// <summary>"X contre Y".</summary>
        Contrast,

        /// <summary>"X et Y".</summary>
        Listed,
    }

    /// <summary>Whether the order lets a figure be a quantity: the figure beside it is another that goes with it.</summary>
    public bool Allows(int i, Quantity quantity)
    {
        var (before, after) = (LinkOf(i - 1), LinkOf(i));
        return IsTold(i, quantity) || Respectively.Of(Sentence, i) is not null || listed.PeriodOf(i) is not null
            || ((before == Link.None || matches(i - 1).Any(o => IsInOrder(i - 1, o, quantity, before))) && (after == Link.None || matches(i + 1).Any(o => IsInOrder(i, quantity, o, after))));
    }

    /// <summary>Whether a figure is one of two that the order tells apart.</summary>
    public bool IsPaired(int i) => LinkOf(i - 1) != Link.None || LinkOf(i) != Link.None;

    /// <summary>What a figure may be by its value alone.</summary>
    public IEnumerable<Quantity> Matches(int i) => matches(i);

    /// <summary>Whether the place that a sentence names first is the one, and the other comes after it; the one of which all is said goes before all.</summary>
    public bool IsNamedBefore(int one, int two) => RankOf(one) < RankOf(two);

    /// <summary>Whether one measure is named before another.</summary>
    public bool IsNamedBefore(Measure one, Measure two) => RankOf(one) < RankOf(two);

    private int RankOf(int place) => Sentence.Places.ToList().FindIndex(p => !p.IsGroup && where.Resolve(p).Contains(place));

    private int RankOf(Measure measure)
    {
        var names = Sentence.Names.ToList();
        var rank = names.FindIndex(n => n.Measures.Contains(measure));
        return rank >= 0 ? rank : names.FindIndex(n => n.All.Contains(measure));
    }

    /// <summary>"12 % à Lisors, contre 9 % à Montaubin": the second of two has a place or years of its own.</summary>
    private bool IsTold(int i, Quantity quantity)
    {
        var second = LinkOf(i - 1) != Link.None ? i : i + 1;
        if (second >= Sentence.Figures.Count || Sentence.Has(Sentence.Start, Sentence.Figures[i].Start, "respectivement"))
        {
            return second >= Sentence.Figures.Count;
        }

        var (start, end) = frame.SegmentOf(second);
        end = Sentence.Tokens.FirstOrDefault(t => t.Start >= Sentence.Figures[second].End && t.End <= end && t.Is("(", ")")) is { Folded: ")" } close ? close.Start : end;
        return Sentence.Places.Any(p => p.Start >= start && p.End <= end && !p.IsGroup && p.Places.Count > 0)
            || Sentence.Periods.Any(p => p.Start >= start && p.End <= end && (!p.IsInterval || ((quantity.Kind == QuantityKind.Change || quantity.Periods.Contains(p.Period)) && HasOwnPeriod(second - 1))));
    }

    private bool HasOwnPeriod(int i) => frame.SegmentOf(i) is var (start, end) && Sentence.Periods.Any(p => p.Start >= start && p.End <= end);

    private bool HasOwnYear(int i) => frame.SegmentOf(i) is var (start, end) && Sentence.Periods.Any(p => p.Start >= start && p.End <= end && !p.IsInterval && p.Start - Sentence.Figures[i].End is >= 0 and < YearReach);

    private Link LinkOf(int first)
    {
        if (first < 0 || first + 1 >= Sentence.Figures.Count)
        {
            return Link.None;
        }

        var (one, two) = (Sentence.Figures[first], Sentence.Figures[first + 1]);
        if (one.Kind != two.Kind && two is not { Kind: FigureKind.Amount, Unit: null })
        {
            return Link.None;
        }

        if (Roles.IsFromTo(frame, first))
        {
            return Link.Rising;
        }

        var between = Sentence.Between(one.End, two.Start).ToList();
        return between.Exists(t => t.Is(";", "soit", "dont")) || Sentence.Tokens.LastOrDefault(t => t.End <= one.Start).Is("soit") ? Link.None : between.FindLast(t => t.Is("puis", "contre", "et")).Folded switch
        {
            "puis" => Link.Rising,
            "contre" => Link.Contrast,
            _ when between.Exists(t => t.Is("premier", "premiere", "premiers", "premieres")) && Sentence.Between(two.End, Sentence.End).Take(4).Any(t => t.Is("second", "seconde", "secondes", "seconds", "deuxieme")) => Link.Listed,
            "et" when Sentence.Has(Sentence.Start, one.Start, "respectivement") || between.TrueForAll(t => t.Is("et", "de", "d")) => Link.Listed,
            _ => Link.None,
        };
    }

    private bool IsInOrder(int i, Quantity first, Quantity second, Link link)
    {
        if (first.Kind != second.Kind || first.Scale != second.Scale || first.IsYearly != second.IsYearly)
        {
            return false;
        }

        var (isSameMeasure, isSamePlace, isSameTime) = (first.Measure == second.Measure, first.Places.SequenceEqual(second.Places), first.Periods.SequenceEqual(second.Periods));
        return (isSameMeasure, isSamePlace, isSameTime) switch
        {
            (true, true, false) => HasOwnYear(i) || (link == Link.Contrast ? first.Periods[^1].To > second.Periods[^1].To : first.Periods[^1].To < second.Periods[^1].To),
            (true, false, true) => IsNamedBefore(first.Places[0], second.Places[0]),
            (false, true, true) => IsNamedBefore(first.Measure.Parts[0], second.Measure.Parts[0]),
            _ => false,
        };
    }
}
