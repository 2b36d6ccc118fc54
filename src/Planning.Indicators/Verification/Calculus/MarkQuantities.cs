using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>What parts values from a mark that the sentence itself sets: "il manque 0,2 point pour atteindre 25 %", "à 320 habitants du seuil des 10 000".</summary>
internal static class MarkQuantities
{
    private const int Reach = 4;

    /// <summary>All that the scope gives: the mark, and the value less the mark.</summary>
    public static IEnumerable<Quantity> Of(QuantityScope scope)
    {
        var marks = scope.Sentence.Figures.Where(f => f.Kind is FigureKind.Amount or FigureKind.Percent && IsMark(scope.Sentence, f)).ToList();
        foreach (var (mark, measure) in marks.SelectMany(f => scope.Measures.Where(m => m.Composition is Composition.None or Composition.Share && m.IsRate == (f.Kind == FigureKind.Percent)).Select(m => (f.Value, m))))
        {
            foreach (var place in scope.PlacesOf(measure))
            {
                foreach (var period in scope.Moments(measure, place))
                {
                    if (scope.Facts.Value(measure, place, period) is { } value)
                    {
                        var gap = Gap(scope, measure, place, (period, value), mark);
                        yield return gap;
                        yield return gap with { Value = mark, Kind = QuantityKind.Mark, Scale = measure.IsRate ? QuantityScale.Percent : QuantityScale.Amount };
                    }
                }
            }
        }
    }

    /// <summary>Whether a figure is a mark.</summary>
    private static bool IsMark(ClaimSentence sentence, ClaimedFigure figure) => sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(Reach).Any(t => t.Is("atteindre", "seuil", "barre", "cap", "plancher", "plafond", "franchir", "depasser"));

    private static Quantity Gap(QuantityScope scope, Measure measure, int place, (Period Period, decimal Value) now, decimal mark) => new(now.Value - mark, QuantityKind.ToMark, measure)
    {
        Scale = measure.IsRate ? QuantityScale.Points : QuantityScale.Amount,
        Measures = scope.PartsOf(measure),
        Places = [place],
        Periods = [now.Period],
        Says = () => $"{Saying.Value(scope.Facts, measure, place, now.Period, now.Value)}, soit {Saying.Signed(now.Value - mark)} par rapport à {Saying.Number(mark)}",
    };
}
