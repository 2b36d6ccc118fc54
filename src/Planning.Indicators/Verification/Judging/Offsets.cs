using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges that one change makes up for another: "les 400 emplois perdus sont plus que compensés par les 650 gagnés".</summary>
internal static class Offsets
{
    private const decimal Nearly = 0.98m;
    private const int Reach = 4;

    /// <summary>What became of each such word, with where it stands.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="told">What its figures were found to be, one a figure.</param>
    public static IEnumerable<(Outcome Outcome, int Position)> Judge(Frame frame, IReadOnlyList<Outcome> told)
    {
        for (var k = 0; k < frame.Sentence.Tokens.Count; k++)
        {
            if (frame.Sentence.Tokens[k].Folded is { } word && word.StartsWith("compens", StringComparison.Ordinal) && Of(frame.Sentence, told, k) is { } outcome)
            {
                yield return (outcome, frame.Sentence.Tokens[k].Start);
            }
        }
    }

    private static Outcome? Of(ClaimSentence sentence, IReadOnlyList<Outcome> told, int k)
    {
        var position = sentence.Tokens[k].Start;
        Derivation? Beside(Func<ClaimedFigure, bool> isThere, bool isLast) => told.Where((o, i) => isThere(sentence.Figures[i])).Select(o => o.By).Where(b => b?.Kind == QuantityKind.Change) is var changes && isLast ? changes.LastOrDefault() : changes.FirstOrDefault();
        var isPassive = sentence.Tokens.Skip(k + 1).Take(2).Any(t => t.Is("par"));
        if (Beside(f => f.End <= position, true) is not { } one || Beside(f => f.Start > position, false) is not { } two || Math.Sign(one.Value) == Math.Sign(two.Value) || one.Measure?.Unit != two.Measure?.Unit)
        {
            return sentence.Figures.Count > 0 ? Outcome.Unsupported("les données ne disent pas ce qui compense quoi") : null;
        }

        var (lost, made) = isPassive ? (Math.Abs(one.Value), Math.Abs(two.Value)) : (Math.Abs(two.Value), Math.Abs(one.Value));
        var around = sentence.Tokens.Skip(Math.Max(0, k - Reach)).Take(Math.Min(k, Reach) + Reach).ToList();
        var isLess = around.Exists(t => t.Is("pas", "partiellement", "partie", "imparfaitement", "guere", "incompletement")) || (around.Exists(t => t.Is("ne", "n")) && around.Exists(t => t.Is("que")));
        var isMore = !isLess && around.Exists(t => t.Is("largement", "amplement")) || (!isLess && around.Exists(t => t.Is("plus")));
        var says = $"{one.Says} ; {two.Says}";
        return (isLess ? made < lost : isMore ? made > lost : made >= lost * Nearly) ? Outcome.Supported(says) : Outcome.Contradicted(says);
    }
}
