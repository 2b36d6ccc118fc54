using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges that a change goes on from before: "la baisse se poursuit", "continue d'augmenter", "recule à nouveau".</summary>
internal sealed class Continuations(Frame frame, Where where, When when)
{
    private static readonly WordSet GoesOn = new("poursuit poursuivent poursuivait poursuivi poursuivie poursuivis poursuivies ~prolonger");

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>Whether a word says so, of a change that the sentence names.</summary>
    public bool IsAt(int k)
    {
        var (token, next) = (Sentence.Tokens[k], k + 1 < Sentence.Tokens.Count ? Sentence.Tokens[k + 1] : default);
        var isAgain = token.Is("nouveau") && k > 1 && Sentence.Tokens[k - 1].Is("à", "de") && ChangeWords.DirectionOf(Sentence.Tokens[k - 2].Folded ?? string.Empty) != 0;
        return isAgain || ((GoesOn.Has(token.Folded) || (token.Is("continue", "continuent", "continuait") && next.Is("de", "d", "à"))) && DirectionAt(k) != 0);
    }

    /// <summary>What became of it: the change before the stretch that is spoken of went the same way, else each step within it.</summary>
    public Outcome Of(int k)
    {
        var (direction, range) = (DirectionAt(k), frame.Ranges.Of(k));
        foreach (var measure in frame.Subjects.At(k))
        {
            if (where.Or(where.At(Sentence.Tokens[k].Start, range), measure) is not [var place] || when.Stretches(range.Start, frame.Ranges.BracketAfter(range.End), measure, place) is not [var (from, to), ..])
            {
                continue;
            }

            var held = Facts.Periods(measure, place).Where(p => p.From == p.To || p == from || p == to).ToList();
            var steps = held.Where(p => p.To >= from.From && p.To <= to.To).Select(p => (Period: p, Value: Facts.Value(measure, place, p)!.Value)).ToList();
            var before = held.Where(p => p.To < from.From).TakeLast(1).Select(p => (Period: p, Value: Facts.Value(measure, place, p)!.Value)).ToList();
            var series = before.Count > 0 ? [.. before, .. steps.Take(1), .. steps.TakeLast(1)] : steps;
            if (series.Count > 2)
            {
                var says = $"{measure.Name}, {Saying.Place(Facts, place)} : {string.Join(", ", series.Select(v => $"{Saying.Number(v.Value)} en {v.Period}"))}";
                return series.Zip(series.Skip(1)).All(p => Math.Sign(p.Second.Value - p.First.Value) == direction) ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return Outcome.Unsupported("les données ne disent pas ce que l'évolution était avant");
    }

    /// <summary>The nearest change that the stretch of the word names; 0 for none.</summary>
    private int DirectionAt(int k) => frame.Ranges.Of(k) is var (start, end) ? Sentence.Tokens.Select((t, i) => (Token: t, Way: frame.Directions.At(i), Gap: Math.Abs(i - k))).Where(t => t.Way != 0 && t.Token.Start >= start && t.Token.End <= end).OrderBy(t => t.Gap).Select(t => t.Way).FirstOrDefault() : 0;
}
