using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Judging;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>Tells whether a change goes the way that its sign or the nearest word says.</summary>
internal sealed class WayTold(Frame frame, Ordering ordering)
{
    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether it does, and some word says that there is a change.</summary>
    public bool Allows(int i, Role role, decimal value)
    {
        var (segment, figure) = (frame.SegmentOf(i), Sentence.Figures[i]);
        // "n'est pas compensé par le gain suivant (+140)": what is in brackets is not denied by the verb before them.
        var denied = Sentence.Tokens.LastOrDefault(t => t.End <= figure.Start && t.Is("(", ")")) is { Folded: "(" } open ? Math.Max(open.Start, segment.Start) : segment.Start;
        if (Sentence.Has(denied, figure.Start, "ne", "n") && Sentence.Has(denied, figure.Start, "pas", "jamais") && !Sentence.Has(segment.Start, figure.Start, "autant", "aussi"))
        {
            return false;
        }

        return Told(segment, figure, role) is var told and not 0 ? value == 0 || Math.Sign(value) == told || (figure.Kind == FigureKind.Times && figure.Scaling == 0) : IsChangeUntold(i, role, value);
    }

    /// <summary>The way that the sign, the role or the nearest word says; 0 for none.</summary>
    private int Told((int Start, int End) segment, ClaimedFigure figure, Role role)
    {
        var told = figure.Sign != 0 ? figure.Sign : role.Direction != 0 ? role.Direction : figure.Kind == FigureKind.Times ? figure.Scaling : 0;
        if (told == 0)
        {
            told = Nearest(segment, figure) is not 0 and var near ? near : role.IsChange ? Nearest(frame.ClauseOf(figure.Start), figure) : 0;
        }

        return IsFromLater(segment) ? -told : told;
    }

    /// <summary>Whether the figure may be a change although no word says which way it goes.</summary>
    private bool IsChangeUntold(int i, Role role, decimal value)
    {
        var (segment, figure) = (frame.SegmentOf(i), Sentence.Figures[i]);
        if (figure.Kind == FigureKind.Points && !IsSurplus() && !Sentence.Tokens.Any(t => ChangeWords.DirectionOf(t.Folded) != 0 || t.Is("progres", "evolution", "evolue", "variation", "varie", "bouge") || ClaimWords.IsGap(t.Folded)))
        {
            return false;
        }

        // "compte 34 000 habitants, soit 4,3 %": of one value alone, no change follows.
        if (i == 1 && Sentence.Has(Sentence.Figures[0].End, figure.Start, "soit") && !ordering.Matches(0).Any(o => o.Kind is not (QuantityKind.Level or QuantityKind.Total)))
        {
            return false;
        }

        // "862 logements en 2022, soit un sur neuf": of one year, with no word of change.
        if (figure.Sign == 0 && i > 0 && Sentence.Has(Sentence.Figures[i - 1].End, figure.Start, "soit") && Sentence.Periods.Select(p => p.Period).Distinct().Count() < 2 && !Sentence.Periods.Any(p => p.IsInterval || p.IsSince) && !Sentence.Tokens.Any(t => ChangeWords.DirectionOf(t.Folded) != 0) && !IsSurplus())
        {
            return false;
        }

        // "225 ha par an" of what there is, and not of what happens, is what is added to it.
        return role.IsChange || (figure.IsYearly && value > 0) || Sentence.Has(segment.Start, segment.End, "rythme", "cadence");
    }

    /// <summary>"de plus", "en moins".</summary>
    private bool IsSurplus() => Sentence.Tokens.Zip(Sentence.Tokens.Skip(1)).Any(t => t.First.Is("de", "en") && t.Second.Is("plus", "moins", "mieux"));

    /// <summary>"307 de moins en 2012 qu'en 2022": more, from the one to the other.</summary>
    private bool IsFromLater((int Start, int End) range) => Sentence.Periods.Where(p => p.Start >= range.Start && p.End <= range.End && !p.IsInterval).ToList() is [{ IsBase: false } one, { IsBase: true, IsSince: false } two] && two.Period.From > one.Period.To;

    private int Nearest((int Start, int End) range, ClaimedFigure figure)
    {
        var before = Sentence.Between(range.Start, figure.Start).Select(t => ChangeWords.DirectionOf(t.Folded)).LastOrDefault(d => d != 0);
        return before != 0 ? before : Sentence.Between(figure.End, range.End).Select(t => ChangeWords.DirectionOf(t.Folded)).FirstOrDefault(d => d != 0);
    }
}
