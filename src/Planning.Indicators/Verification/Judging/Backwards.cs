using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Judging;

/// <summary>"entre 2021 et 2021", "de 2021 à 2015": a stretch of years that ends no later than it begins is none.</summary>
internal static class Backwards
{
    /// <summary>What became of such stretches; none where all years go on.</summary>
    public static IEnumerable<Outcome> Judge(ClaimSentence sentence)
    {
        foreach (var said in sentence.Periods.Where(p => !p.IsInterval && p.End - p.Start >= ShortestPair && sentence.Text[p.Start..p.End].Count(char.IsAsciiDigit) >= DigitsOfTwo))
        {
            yield return Of(sentence.Text[said.Start..said.End]);
        }

        foreach (var (one, two) in sentence.Periods.Zip(sentence.Periods.Skip(1)).Where(p => p.Second.Start - p.First.End is 1 or 3 && sentence.Text[p.First.End..p.Second.Start].Trim() is "-" or "–" && p.Second.Period.To <= p.First.Period.From))
        {
            yield return Of(sentence.Text[one.Start..two.End]);
        }

        for (var k = 1; k + 2 < sentence.Tokens.Count; k++)
        {
            var (opens, one, link, two) = (sentence.Tokens[k - 1], sentence.Tokens[k], sentence.Tokens[k + 1], sentence.Tokens[k + 2]);
            if (one.Kind == TokenKind.Period && two.Kind == TokenKind.Period && ((opens.Is("entre") && link.Is("et")) || (opens.Is("de") && link.Is("à"))) && sentence.Periods[two.Rank].Period.To <= sentence.Periods[one.Rank].Period.From)
            {
                yield return Of(sentence.Text[one.Start..two.End]);
            }
        }
    }

    /// <summary>Two years with what links them are no shorter: "2021-2021".</summary>
    private const int ShortestPair = 9;
    private const int DigitsOfTwo = 8;

    private static Outcome Of(string written) => Outcome.Contradicted($"« {written} » ne va d'aucune année à une autre");
}
