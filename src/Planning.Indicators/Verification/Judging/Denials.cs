using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Judging;

/// <summary>"n'est pas la plus peuplée", "ne dépasse pas l'objectif": what a comparison, a rank or an aim becomes once its own verb denies it is left to a person.</summary>
internal static class Denials
{
    /// <summary>What became of the claims at some positions of the sentence.</summary>
    public static IEnumerable<Outcome> Of(Frame frame, IReadOnlyList<int> claims)
    {
        var tokens = frame.Sentence.Tokens.ToList();
        if (claims.Any(c => IsDenied(tokens, frame.Ranges.Of(Math.Max(0, tokens.FindIndex(t => t.Start == c))))))
        {
            yield return Outcome.Unsupported("la phrase nie une comparaison, un rang ou un objectif : à vérifier par une personne");
        }
    }

    /// <summary>"plus qu'elle n'en perd" denies nothing, and "ne … que" neither.</summary>
    private static bool IsDenied(List<Token> tokens, (int Start, int End) range) =>
        tokens.Where((t, k) => t.Start >= range.Start && t.End <= range.End && t.Is("n", "ne") && !(k > 1 && tokens[k - 1].Is("il", "elle", "ils", "elles", "on") && tokens[k - 2].Is("que", "qu"))).Any()
        && tokens.Where((t, k) => t.Start >= range.Start && t.End <= range.End && t.Is("pas", "plus", "guere", "jamais", "ni", "aucun", "aucune") && !(k + 1 < tokens.Count && tokens[k + 1].Is("que", "qu"))).Any();
}
