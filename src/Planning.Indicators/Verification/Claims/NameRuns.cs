namespace Planning.Indicators.Verification.Claims;

/// <summary>Finds the names of measures that stand side by side in one list: "le vélo et la marche", "l'éolien ainsi que le bois-énergie".</summary>
internal static class NameRuns
{
    /// <summary>The lists of two names and more, in order.</summary>
    public static IEnumerable<List<MeasureMention>> Of(ClaimSentence sentence)
    {
        var run = new List<MeasureMention>();
        foreach (var name in sentence.Names)
        {
            if (run.Count > 0 && !IsBeside(sentence, run[^1], name))
            {
                if (run.Count > 1)
                {
                    yield return run;
                }

                run = [];
            }

            run.Add(name);
        }

        if (run.Count > 1)
        {
            yield return run;
        }
    }

    private static bool IsBeside(ClaimSentence sentence, MeasureMention one, MeasureMention two)
    {
        // "Résidentiel (548 GWh), industrie (1 010 GWh) et tertiaire (228 GWh)".
        var depth = 0;
        var between = sentence.Between(one.End, two.Start).Where(t => (depth += t.Is("(") ? 1 : 0) == 0 || (depth -= t.Is(")") ? 1 : 0) < 0).ToList();
        return between.Exists(t => t.Is(",", "et", "ainsi")) && between.TrueForAll(t => t.Is(",", "et", "le", "la", "les", "l", "de", "du", "des", "d", "ainsi", "que", "celle", "celles", "celui", "ceux"));
    }
}
