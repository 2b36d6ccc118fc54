using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>
/// The one fact that a figure can be where the words around it bind it to none: its value to the last digit, in its unit, of a place and a
/// year that the sentence speaks of. What its own stretch names is never set aside.
/// </summary>
internal sealed class NearestFact(Frame frame, Where where)
{
    /// <summary>The least that a figure tells of itself: a number of fewer digits is many things at once.</summary>
    private const int LeastDigits = 2;

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>The value; null where none is, or more than one.</summary>
    public Derivation? Of(int i, Role role)
    {
        var figure = Sentence.Figures[i];
        if (!role.IsLevel || figure.Sign != 0 || figure.Bound != Bound.Exact || figure.IsInWords || figure.IsYearly || figure.Kind is not (FigureKind.Amount or FigureKind.Percent) || IsPaired(i) || Digits(figure) < LeastDigits)
        {
            return null;
        }

        // "par an" is said of a mean, which the words before must bind.
        var isYearly = Sentence.Tokens.Any(t => t.Is("an", "chaque", "annuel", "annuelle", "rythme", "moyenne", "annuellement"));
        var found = Facts.Measures.Where(m => m.IsHeld && IsNamed(i, m) && !(m.AddsUp && isYearly)).SelectMany(m => Places(i).SelectMany(p => Periods(i, m, p).SelectMany(t => Values(figure, m, p, t)))).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private IEnumerable<Derivation> Values(ClaimedFigure figure, Measure measure, int place, Period period) =>
        (figure.Kind == FigureKind.Percent ? measure.IsRate ? 1 : null : frame.Factor(measure, figure.Unit)) is not { } factor ? []
            : Facts.Values(measure, place, period).Where(v => Math.Abs(v - figure.Value * factor) <= figure.Half * factor).Select(v => new Derivation(v, factor, Saying.Value(Facts, measure, place, period, v)) { Measure = measure });

    /// <summary>What the figure's own stretch names, else what the sentence or the one before does.</summary>
    private bool IsNamed(int i, Measure measure)
    {
        var segment = frame.SegmentOf(i);
        var own = Sentence.Names.Where(n => n.Start >= segment.Start && n.End <= segment.End).ToList();
        var names = own.Count > 0 ? own : Sentence.Names;
        return names.Count > 0 ? names.Any(n => n.Measures.Contains(measure) || (n.Measures[0].Unit != measure.Unit && n.All.Contains(measure))) : frame.Before.Measures.Count == 0 || frame.Before.Measures.Contains(measure);
    }

    private IEnumerable<int> Places(int i)
    {
        var segment = frame.SegmentOf(i);
        var own = Sentence.Places.Where(p => p.Start >= segment.Start && p.End <= segment.End).ToList();
        var named = (own.Count > 0 ? own : Sentence.Places).SelectMany(where.Resolve).Distinct().ToList();
        return named.Count > 0 ? named : frame.Before.Places.Count > 0 ? frame.Before.Places : Facts.Places.Count == 1 ? [0] : [];
    }

    private List<Period> Periods(int i, Measure measure, int place)
    {
        var segment = frame.SegmentOf(i);
        var own = Sentence.Periods.Where(p => p.Start >= segment.Start && p.End <= segment.End).ToList();
        var said = (own.Count > 0 ? own : Sentence.Periods).Select(p => p.Period).SelectMany(p => p.From == p.To || measure.AddsUp ? (Period[])[p] : [p, new Period(p.From), new Period(p.To)]).Distinct().ToList();
        return said.Count > 0 ? said : frame.Before.Year is { } year ? [new Period(year)] : Facts.Periods(measure, place) is [.., var last] ? [last] : [];
    }

    /// <summary>Whether the order of words tells which of two values it is: "de X à Y", "X puis Y", "respectivement".</summary>
    private bool IsPaired(int i) => ((Roles.IsFromTo(frame, i) || Roles.IsFromTo(frame, i - 1)) && !HasOwnYear(i)) || Sentence.Has(Sentence.Start, Sentence.End, "respectivement", "puis") || frame.Comparison is { Object: not null };

    private bool HasOwnYear(int i) => frame.SegmentOf(i) is var (start, end) && Sentence.Periods.Any(p => p.Start >= start && p.End <= end && !p.IsInterval);

    private static int Digits(ClaimedFigure figure)
    {
        var (digits, value) = (0, decimal.Truncate(figure.Value / (figure.Half * 2)));
        for (; value >= 1; value /= 10)
        {
            digits++;
        }

        return digits;
    }
}
