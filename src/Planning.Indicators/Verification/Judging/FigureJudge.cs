using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges each figure of a sentence: whether the facts give it for what the words say that it is.</summary>
internal sealed class FigureJudge(Frame frame, Slots slots, FigureReadings readings, NearestFact nearest, Role[] roles, When when)
{
    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What became of a figure.</summary>
    public Outcome Judge(int i)
    {
        var figure = Sentence.Figures[i];
        if (figure.Kind == FigureKind.Years)
        {
            return OfYears(figure);
        }

        if (figure is { IsInWords: true, Kind: FigureKind.Amount } && IsOfGroup(figure))
        {
            return Outcome.Supported(string.Empty);
        }

        figure = Denied(i, figure, out var isDenied);
        var written = Sentence.Text[figure.Start..figure.End].Trim();
        Derivation? first = null;
        foreach (var derivation in readings.Of(i))
        {
            var value = derivation.IsChange || IsBelowZero(i, derivation) ? Math.Abs(derivation.Value) : derivation.Value;
            if (IsSignOf(figure, derivation) && (Rounding.Holds(figure, value, derivation.Times) || (derivation.IsLoose && Math.Abs(value - figure.Value) <= figure.Value / 4)) && IsRightWay(i, derivation))
            {
                return isDenied ? Outcome.Contradicted(derivation.Says) : Outcome.Supported(derivation.Says) with { By = derivation };
            }

            first ??= derivation;
        }

        if (!isDenied && nearest.Of(i, roles[i]) is { } fact)
        {
            return Outcome.Supported(fact.Says) with { By = fact };
        }

        if (first is not null)
        {
            return Outcome.Contradicted($"{first.Says}, et non {written}");
        }

        return Outcome.Unsupported(Missing(i, written));
    }

    /// <summary>"ne dépasse pas 20 000" is at most; "ne compte pas 20 000" denies the figure.</summary>
    private ClaimedFigure Denied(int i, ClaimedFigure figure, out bool isDenied)
    {
        var clause = frame.ClauseOf(figure.Start);
        var sign = Sentence.Tokens.LastOrDefault(t => t.End <= figure.Start && t.Kind == TokenKind.Sign).End;
        var start = Math.Max(sign, Math.Max(clause.Start, frame.SegmentOf(i).Start));
        isDenied = Sentence.Has(start, figure.Start, "ne", "n") && Sentence.Has(start, figure.Start, "pas", "jamais");
        if (!isDenied || figure.Bound is not (Bound.Over or Bound.Under))
        {
            return figure;
        }

        isDenied = false;
        return figure with { Bound = figure.Bound == Bound.Over ? Bound.Under : Bound.Over };
    }

    /// <summary>A sign stands before changes; before a value, only where the value itself is below 0, or a change by year.</summary>
    private static bool IsSignOf(ClaimedFigure figure, Derivation derivation) => figure.Sign == 0 || derivation.IsChange || (derivation.Value < 0 ? figure.Sign < 0 : figure.Sign > 0 && derivation.IsRateOfChange);

    /// <summary>Whether a value below 0 is said to be so: by its sign, or by a word.</summary>
    private bool IsBelowZero(int i, Derivation derivation) => derivation.Value < 0 && (Sentence.Figures[i].Sign < 0 || Sentence.Tokens.Any(t => t.Is("negatif", "negative", "negatifs", "negatives", "deficitaire", "deficitaires", "deficit") || ChangeWords.DirectionOf(t.Folded) < 0));

    private bool IsRightWay(int i, Derivation derivation)
    {
        if (!derivation.IsChange)
        {
            return true;
        }

        var direction = roles[i].Direction;
        return direction == 0 || derivation.Value == 0 || Math.Sign(derivation.Value) == direction;
    }

    /// <summary>"deux des trois communes": what is said of them is judged, and how many they are with it.</summary>
    private bool IsOfGroup(ClaimedFigure figure) => Sentence.Places.Any(p => p.IsGroup && p.Start >= figure.End && p.Start - figure.End < 6);

    private Outcome OfYears(ClaimedFigure figure)
    {
        var (years, _, isSpan) = when.Elapsed(figure.Start, figure.End);
        if (!isSpan)
        {
            return Outcome.Supported(string.Empty);
        }

        // "les moins de 25 ans" is an age.
        var before = Sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(4).ToList();
        if (!before.Exists(t => t.Is("en", "sur", "pendant", "durant", "depuis", "dans", "ces", "de", "d")) || before.Exists(t => t.Is("chez")) || before is [.., { Folded: "plus" or "moins" }, { Folded: "de" }])
        {
            return Outcome.Unsupported($"les données ne disent rien de « {Sentence.Text[figure.Start..figure.End]} »");
        }

        var said = Sentence.Periods.FirstOrDefault(p => p.IsInterval)?.Period ?? Two();
        return said is not { } period || period.To - period.From == years || period.To - period.From + 1 == years && slots.MeasuresOf(0) is [{ AddsUp: true }, ..] ? Outcome.Supported(string.Empty)
            : Outcome.Contradicted($"de {period.From} à {period.To} il y a {period.To - period.From} ans, et non {years}");
    }

    private Abstractions.Indicators.Period? Two() =>
        Sentence.Periods.Select(p => p.Period).Distinct().ToList() is [var one, var two] ? new Abstractions.Indicators.Period(Math.Min(one.From, two.From), Math.Max(one.To, two.To)) : null;

    private string Missing(int i, string written) => slots.MeasuresOf(i) is [var measure, ..]
        ? $"les données n'ont pas de quoi vérifier « {written} » : {measure.Name} n'y est pas pour ce territoire et cette période"
        : $"les données ne disent rien de « {written} »";
}
