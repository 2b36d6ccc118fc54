namespace Planning.Indicators.Verification.Words;

/// <summary>Words of comparison and of the course of a series, which are explained by what was judged with them.</summary>
internal static class ComparedWords
{
    private static readonly WordSet All = new("""
        vite rapidement lentement davantage devant derriere rythme tete rapide distance moindre moindres ~depasser ~devancer ~exceder ~retrouver ~poursuivre poursuit poursuivent poursuivait poursuivi poursuivie poursuivis poursuivies ~continuer ~ralentir ~accelerer cesse excedent
        =comparable =semblable =identique =egal egaux =similaire ~essouffler ~distancer ~talonner ~rivaliser jamais queue
        """);

    /// <summary>Whether a word is one of them.</summary>
    public static bool Has(string? folded) => All.Has(folded);
}
