using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>The stretches that a sentence is made of, between signs and words that part facts.</summary>
internal sealed class Ranges(ClaimSentence sentence)
{
    /// <summary>The stretch that a word stands in.</summary>
    public (int Start, int End) Of(int k)
    {
        var tokens = sentence.Tokens;
        var (first, last) = (k, k);
        while (first > 0 && !IsBreak(first))
        {
            first--;
        }

        while (last + 1 < tokens.Count && !IsBreak(last + 1))
        {
            last++;
        }

        return (tokens[first].Start, tokens[last].End);
    }

    /// <summary>"se tasse ensuite (-150 entre 2014 et 2020)": where what is in brackets right after a stretch ends, else where the stretch does.</summary>
    public int BracketAfter(int end) => sentence.Tokens.Any(t => t.Start >= end && t.Start <= end + 1 && t.Is("(")) && sentence.Tokens.FirstOrDefault(t => t.Start >= end && t.Is(")")) is { Folded: not null } close ? close.End : end;

    private bool IsBreak(int k) => sentence.Tokens[k].Is(",", ";", ":", "(", ")", "mais", "tandis", "alors", "puis", "avant") || (sentence.Tokens[k].Is("et") && sentence.Tokens.Skip(k + 1).Take(3).Any(t => ChangeWords.Has(t.Folded)));
}
