using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges of how many places a bound holds: "deux communes sur trois dépassent 20 %", "seule Mérenne compte plus de 20 000 habitants".</summary>
internal sealed class CountedPlaces(Frame frame, QuantityScope scope, Where where)
{
    private const int Beside = 6;

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>What became of the figure; null where it is no bound of counted places.</summary>
    public Outcome? Of(int i)
    {
        var figure = Sentence.Figures[i];
        if (figure.Bound is not (Bound.Over or Bound.Under) || figure.Kind is not (FigureKind.Amount or FigureKind.Percent) || Counted() is not var (count, group))
        {
            return null;
        }

        foreach (var measure in scope.Measures)
        {
            var places = group is null ? Facts.PlacesOf(measure) : where.Resolve(group);
            if ((figure.Kind == FigureKind.Amount ? frame.Factor(measure, figure.Unit) : measure.IsRate ? 1 : null) is not { } factor || places.Count < 2 || scope.Moments(measure, places[0]).FirstOrDefault() is not { To: > 0 } period)
            {
                continue;
            }

            var values = places.Select(p => (Place: p, Value: Facts.Value(measure, p, period))).ToList();
            if (values.TrueForAll(v => v.Value is not null))
            {
                var so = values.Where(v => figure.Bound == Bound.Over ? v.Value > figure.Value * factor : v.Value < figure.Value * factor).Select(v => v.Place).ToList();
                var says = string.Join(" ; ", values.Select(v => Saying.Value(Facts, measure, v.Place, period, v.Value!.Value)));
                return so.Count == count && Named().TrueForAll(so.Contains) ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return null;
    }

    private (int Count, PlaceMention? Group)? Counted()
    {
        var group = Sentence.Places.FirstOrDefault(p => p.IsGroup);
        var count = group is null ? null : Sentence.Figures.FirstOrDefault(f => f.IsInWords && f.Kind == FigureKind.Amount && f.End <= group.Start && group.Start - f.End < Beside);
        return count is not null ? ((int)count.Value, group)
            : group is not null && IsOnlyOne() ? (1, group)
            : Sentence.Has(Sentence.Start, Sentence.End, "seule", "seul") && Named().Count == 1 ? (1, group)
            : group is not null && Sentence.Has(Sentence.Start, Sentence.End, "aucune", "aucun") ? (0, group) : null;
    }

    /// <summary>"un seul des trois réseaux".</summary>
    private bool IsOnlyOne() => Sentence.Tokens.Zip(Sentence.Tokens.Skip(1)).Any(t => t.First.Is("un", "une") && t.Second.Is("seul", "seule"));

    private List<int> Named() => [.. Sentence.Places.Where(p => !p.IsGroup && p.Places.Count == 1).Select(p => p.Places[0]).Distinct()];
}
