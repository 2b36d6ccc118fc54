using Planning.Abstractions.Documents;

namespace Planning.Rules.Passages;

/// <summary>Blanks left in a draft: <c>[XX]</c>, <c>[à rédiger]</c>, <c>….… %</c>, highlighted stand-ins, printers' Latin.</summary>
internal static class Placeholders
{
    private static readonly string[] BracketWords = ["xx", "à ", "a ", "texte", "insérer", "compléter", "…", "..", "__", "attente", "liste]", "nom]", "nom ", "date", "carte]", "carte à", "chiffre", "?"];

    /// <summary>Whether the stretch of text holds a blank to fill.</summary>
    public static bool In(ReadOnlySpan<char> text) =>
        text.Contains("lorem ipsum", StringComparison.OrdinalIgnoreCase) || HasCapitalBlank(text) || HasBracketBlank(text)
        || text.Contains("(à venir)", StringComparison.OrdinalIgnoreCase) || text.Contains("????", StringComparison.Ordinal) || text.Contains("____", StringComparison.Ordinal);

    /// <summary>Whether a short highlighted stretch lies between two positions: planners mark what is still to be settled so.</summary>
    public static bool Highlighted(IReadOnlyList<TextSpan> highlights, int start, int end)
    {
        foreach (var span in highlights)
        {
            if (span.Start < end && span.End > start && span.Length <= 60)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCapitalBlank(ReadOnlySpan<char> text)
    {
        var run = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == 'X')
            {
                run++;
                continue;
            }

            // "XXe siècle" and "XXI" are numbers; "XX" alone, "XXX" and "XX ha" are blanks.
            var alone = run >= 2 && (i == text.Length || !char.IsLetterOrDigit(text[i]))
                && (i - run == 0 || !char.IsLetterOrDigit(text[i - run - 1]));
            if (alone)
            {
                return true;
            }

            run = 0;
        }

        return false;
    }

    private static bool HasBracketBlank(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('[');
        while (open >= 0)
        {
            var inside = text[(open + 1)..].TrimStart();
            foreach (var word in BracketWords)
            {
                if (inside.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            var next = inside.IndexOf('[');
            open = next < 0 ? -1 : text.Length - inside.Length + next;
        }

        return false;
    }
}
