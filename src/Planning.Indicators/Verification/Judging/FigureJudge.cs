using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges each figure of a sentence: whether the facts give it for what the words say that it is.</summary>
internal sealed class FigureJudge(Frame frame, Slots slots, FigureReadings readings, QuantitySearch search, CountedPlaces counted, Role[] roles, When when)
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

        if (counted.Of(i) is { } count)
        {
            return count;
        }

        figure = Denied(i, figure, out var isDenied);
        var written = Sentence.Text[figure.Start..figure.End].Trim();
        Derivation? first = null;
        foreach (var derivation in readings.Of(i))
        {
            var value = derivation.IsChange || IsBelowZero(i, derivation) ? Math.Abs(derivation.Value) : derivation.Value;
            if (IsSignOf(figure, derivation) && (Rounding.Holds(figure, value, derivation.Times) || (derivation.IsLoose && Math.Abs(value - figure.Value) <= figure.Value / 4)) && IsRightWay(i, derivation) && IsOfOwnNames(i, derivation))
            {
                return isDenied ? Outcome.Contradicted(derivation.Says) : Outcome.Supported(derivation.Says) with { By = derivation };
            }

            first ??= derivation;
        }

        if (!isDenied && search.Of(i, roles[i]) is { } found)
        {
            return Outcome.Supported(found.Says) with { By = found };
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
        isDenied = !readings.IsAimed(i) && Sentence.Has(start, figure.Start, "ne", "n") && Sentence.Has(start, figure.Start, "pas", "jamais") && !Enumerable.Range(0, Math.Max(0, Sentence.Tokens.Count - 1)).Any(k => Sentence.Tokens[k].Is("pas") && Sentence.Tokens[k + 1].Is("moins"));
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

    /// <summary>A part of something is of what its own stretch names.</summary>
    private bool IsOfOwnNames(int i, Derivation derivation)
    {
        var (start, end) = frame.SegmentOf(i);
        return derivation.Of.Count == 0 || Sentence.Names.Where(n => n.Start >= start && n.End <= end).All(n => n.All.Any(derivation.Of.Contains));
    }

    /// <summary>"deux des trois communes": what is said of them is judged, and how many they are with it.</summary>
    private bool IsOfGroup(ClaimedFigure figure) => Sentence.Places.Any(p => p.IsGroup && p.Start >= figure.End && p.Start - figure.End < 6) || IsOfNamed(figure);

    /// <summary>"les deux taux": as many as the places or the measures spoken of.</summary>
    private bool IsOfNamed(ClaimedFigure figure) => Sentence.Tokens.LastOrDefault(t => t.End <= figure.Start).Is("les", "des", "ces", "leurs", "aux")
        && (int[])[Sentence.Places.SelectMany(p => p.Places).Distinct().Count(), frame.Facts.Places.Count, Sentence.Names.Count] is var counts && counts.Contains((int)figure.Value);

    private Outcome OfYears(ClaimedFigure figure)
    {
        var (years, _, isSpan) = when.Elapsed(figure.Start, figure.End);
        if (!isSpan || Sentence.Tokens.FirstOrDefault(t => t.Start >= figure.End).Is("suivants", "suivantes"))
        {
            return Outcome.Supported(string.Empty);
        }

        // "les moins de 25 ans" is an age.
        var before = Sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(4).ToList();
        if (!before.Exists(t => t.Is("en", "sur", "pendant", "durant", "depuis", "dans", "ces", "de", "d", "des", "les")) || before.Exists(t => t.Is("chez")) || before is [.., { Folded: "plus" or "moins" }, { Folded: "de" }])
        {
            return Outcome.Unsupported($"les données ne disent rien de « {Sentence.Text[figure.Start..figure.End]} »");
        }

        var said = Sentence.Periods.FirstOrDefault(p => p.IsInterval)?.Period ?? Two();
        if (said is null && frame.Before is { Stretch: null, Year: null } && Sentence.Periods.Count == 0 && Counted() is { } measure && !Spans(measure, years))
        {
            return Outcome.Contradicted($"aucune période de {years} ans n'est dans les données pour {measure.Name}");
        }

        return said is not { } period || period.To - period.From == years || (period.To - period.From + 1 == years && Counted() is { AddsUp: true }) ? Outcome.Supported(string.Empty)
            : Outcome.Contradicted($"de {period.From} à {period.To} il y a {period.To - period.From} ans, et non {years}");
    }

    /// <summary>What the other figures of the sentence are of.</summary>
    private Measure? Counted() => Enumerable.Range(0, Sentence.Figures.Count).Where(k => Sentence.Figures[k].Kind != FigureKind.Years).SelectMany(k => slots.MeasuresOf(k).Take(1)).FirstOrDefault();

    /// <summary>Whether the facts hold values so many years apart, or that many in a row.</summary>
    private bool Spans(Measure measure, int years) => frame.Facts.PlacesOf(measure).Select(p => frame.Facts.Periods(measure, p)).Any(held => held.Any(from => held.Any(to => to.To - from.From == years || (measure.AddsUp && to.To - from.From + 1 == years))));

    private Abstractions.Indicators.Period? Two() =>
        Sentence.Periods.Select(p => p.Period).Distinct().ToList() is [var one, var two] ? new Abstractions.Indicators.Period(Math.Min(one.From, two.From), Math.Max(one.To, two.To)) : null;

    private string Missing(int i, string written) => slots.MeasuresOf(i) is [var measure, ..]
        ? $"les données n'ont pas de quoi vérifier « {written} » : {measure.Name} n'y est pas pour ce territoire et cette période"
        : $"les données ne disent rien de « {written} »";
}
