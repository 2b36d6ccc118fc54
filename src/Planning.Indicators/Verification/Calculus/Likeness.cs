using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Judging;

namespace Planning.Indicators.Verification.Calculus;

/// <summary>"2,8 points à Tarmont comme à Ancy", "2 points, comme celle du vélo": what is said of one is said of the other as well.</summary>
internal sealed class Likeness(Frame frame, Where where, Func<int, IEnumerable<Quantity>> matches)
{
    private readonly List<(Token One, Token Other)> pairs = [.. PairsOf(frame.Sentence)];

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>Whether what stands at a position is the other one.</summary>
    public bool IsOther(int position) => pairs.Exists(p => p.Other.Start == position);

    /// <summary>Whether the figure is a quantity of both, where it is one of one of them.</summary>
    public bool Allows(int i, Quantity quantity) => pairs.TrueForAll(p => IsOf(p.One, quantity) != true
        || frame.ClauseOf(p.One.Start) != frame.ClauseOf(Sentence.Figures[i].Start)
        || matches(i).Any(o => o.Kind == quantity.Kind && o.Scale == quantity.Scale && IsOf(p.Other, o) == true && Math.Sign(o.Value) == Math.Sign(quantity.Value)));

    private bool? IsOf(Token token, Quantity quantity) => token.Kind switch
    {
        TokenKind.Place => where.Resolve(Sentence.Places[token.Rank]).All(quantity.Places.Contains),
        TokenKind.Name => Sentence.Names[token.Rank].Measures.Contains(quantity.Measure),
        _ => quantity.Periods.Contains(Sentence.Periods[token.Rank].Period),
    };

    private static IEnumerable<(Token One, Token Other)> PairsOf(ClaimSentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var k = 1; k + 1 < tokens.Count; k++)
        {
            if (!tokens[k].Is("comme"))
            {
                continue;
            }

            var other = tokens.Skip(k + 1).SkipWhile(t => t.Is("à", "a", "en", "dans", "sur", "pour", "le", "la", "l", "les", "du", "de", "d", "des", "au", "aux", "celui", "celle", "celles", "ceux")).FirstOrDefault();
            var one = tokens.Take(k).LastOrDefault(t => t.Kind == other.Kind);
            if (other.Kind is TokenKind.Place or TokenKind.Name or TokenKind.Period && one.Kind == other.Kind && one.Rank != other.Rank)
            {
                yield return (one, other);
            }
        }
    }
}
