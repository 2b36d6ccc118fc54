using Planning.Indicators.Verification.Claims;

namespace Planning.Indicators.Verification.Words;

/// <summary>Words of comparison and of the course of a series, which are explained by what was judged with them.</summary>
internal static class ComparedWords
{
    private static readonly WordSet All = new("""
        vite rapidement lentement davantage devant derriere rythme tete rapide distance moindre moindres ~depasser ~devancer ~exceder ~retrouver ~poursuivre poursuit poursuivent poursuivait ~continuer ~ralentir ~accelerer cesse excedent
        =comparable =semblable =identique =egal egaux =similaire ~essouffler ~distancer ~talonner ~rivaliser jamais queue
        """);

    /// <summary>"fait mieux que", "va moins bien que": a rank, whatever it is of.</summary>
    public static bool IsBetter(ClaimSentence sentence, int k) => sentence.Tokens[k].Is("mieux", "pire", "bien", "mal")
        && k + 1 < sentence.Tokens.Count && sentence.Tokens[k + 1].Is("que", "qu") && (sentence.Tokens[k].Is("mieux", "pire") || (k > 0 && sentence.Tokens[k - 1].Is("plus", "moins", "aussi")));

    /// <summary>Whether a word is one of them.</summary>
    public static bool Has(string? folded) => All.Has(folded);
}
