namespace Planning.Rules.Evaluability.Objectives;

/// <summary>Whether a title opens with an infinitive: "Réduire…", "Ne pas étaler…", "Loger chacun".</summary>
internal sealed class ObjectiveVerbs(EvaluabilityTerms terms)
{
    private static readonly char[] Ends = [' ', '\u00A0', '\u202F', ',', ';', ':', '.', '\'', '’'];
    private static readonly string[] Determiners = ["le", "la", "les", "l", "un", "une", "chacun", "son", "sa", "ses", "leur", "leurs", "toutes", "tous", "mieux", "davantage"];

    /// <summary>Whether the text opens with a verb of the list, or with an infinitive that a determiner follows.</summary>
    public bool Open(string text)
    {
        var words = text.TrimStart(' ', '\u00A0', '-', '–', '•', '"', '«', '\t').Split(Ends, 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return false;
        }

        var first = Folding.Fold(words[0]);
        return terms.Verbs.Contains(first)
            || (first.Length > 4 && (first.EndsWith("er", StringComparison.Ordinal) || first.EndsWith("ir", StringComparison.Ordinal)) && Determiners.Contains(Folding.Fold(words[1])));
    }
}
