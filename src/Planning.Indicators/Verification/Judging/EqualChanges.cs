using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges "…, tandis qu'elle gagne autant d'actifs": as much as the change that a figure before it tells.</summary>
internal static class EqualChanges
{
    /// <summary>The farthest that "autant" is from the figure, of it; "presque autant" goes farther.</summary>
    private const decimal Farthest = 0.02m;
    private const decimal FarthestAlmost = 0.15m;

    /// <summary>What became of each such word.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="told">What its figures were found to be, one a figure.</param>
    public static IEnumerable<Outcome> Judge(Frame frame, IReadOnlyList<Outcome> told)
    {
        var tokens = frame.Sentence.Tokens;
        for (var k = 1; k + 2 < tokens.Count; k++)
        {
            if (tokens[k].Is("autant") && !tokens[k - 1].Is("d", "pour") && tokens[k + 1].Is("de", "d") && tokens[k + 2].Kind == TokenKind.Name && frame.Comparison?.Marker != k)
            {
                yield return Of(frame, told, k);
            }
        }
    }

    private static Outcome Of(Frame frame, IReadOnlyList<Outcome> told, int k)
    {
        var sentence = frame.Sentence;
        var before = told.Where((o, i) => sentence.Figures[i].End <= sentence.Tokens[k].Start).Select(o => o.By).LastOrDefault(b => b is { Kind: QuantityKind.Change, Places: [_], Years: > 0 });
        var direction = sentence.Tokens.Take(k).Select(t => ChangeWords.DirectionOf(t.Folded)).LastOrDefault(d => d != 0);
        foreach (var measure in before is null || direction == 0 ? [] : sentence.Names[sentence.Tokens[k + 2].Rank].Measures)
        {
            var (from, to) = (new Period(before!.Period.To - before.Years), new Period(before.Period.To));
            if (frame.Facts.Value(measure, before.Places[0], to) - frame.Facts.Value(measure, before.Places[0], from) is { } change)
            {
                var room = Math.Abs(before.Value) * (sentence.Tokens[k - 1].Is("presque", "quasiment") ? FarthestAlmost : Farthest);
                var says = $"{before.Says} ; {Saying.Change(frame.Facts, measure, before.Places[0], (from, to), $"{Saying.Signed(change)} {measure.Unit}")}";
                return Math.Sign(change) == direction && Math.Abs(Math.Abs(change) - Math.Abs(before.Value)) <= room ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return Outcome.Unsupported("les données ne disent pas à quoi « autant » se rapporte");
    }
}
