using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges which way the gap between two goes: "l'écart entre Duclair et Barentin se creuse".</summary>
internal sealed class GapTrends(Frame frame, Where where, When when)
{
    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>"l'écart entre Duclair et Barentin se creuse".</summary>
    public Outcome OfPlaces(int k, int direction, Measure measure, int here, int there)
    {
        var range = frame.Ranges.Of(k);
        foreach (var (from, to) in when.Stretches(range.Start, range.End, measure, here))
        {
            if (Facts.Value(measure, here, from) - Facts.Value(measure, there, from) is { } before && Facts.Value(measure, here, to) - Facts.Value(measure, there, to) is { } after)
            {
                var says = $"{measure.Name}, écart entre {Saying.Place(Facts, here)} et {Saying.Place(Facts, there)} : {Saying.Amount(measure, Math.Abs(before))} en {from}, {Saying.Amount(measure, Math.Abs(after))} en {to}";
                return IsGapGoing(before, after, direction, k) ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return Outcome.Unsupported("les données ne permettent pas de dire cet écart");
    }

    /// <summary>"l'éolien reste devant le bois-énergie, mais l'écart se resserre": of two measures of one place.</summary>
    public Outcome? OfMeasures(int k, int direction)
    {
        var named = Sentence.Names.Select(n => n.Measures[0]).Distinct().ToList();
        if (named is not [var one, var two] || one.Unit != two.Unit || where.Or(where.At(Sentence.Tokens[k].Start), one) is not [var place])
        {
            return null;
        }

        var range = frame.Ranges.Of(k);
        foreach (var (from, to) in when.Stretches(range.Start, range.End, one, place))
        {
            if (Facts.Value(one, place, from) - Facts.Value(two, place, from) is { } before && Facts.Value(one, place, to) - Facts.Value(two, place, to) is { } after)
            {
                var says = $"écart entre {one.Name} et {two.Name}, {Saying.Place(Facts, place)} : {Saying.Amount(one, Math.Abs(before))} en {from}, {Saying.Amount(one, Math.Abs(after))} en {to}";
                return IsGapGoing(before, after, direction, k) ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return null;
    }

    private bool IsGapGoing(decimal before, decimal after, int direction, int k) => direction == 0
        ? before != 0 && frame.ChangeStrength.Agrees((Math.Abs(after) / Math.Abs(before) - 1) * 100, 0, k) : Math.Sign(Math.Abs(after) - Math.Abs(before)) == direction;
}
