using Planning.Abstractions.Documents;

namespace Planning.Rules.Passages;

/// <summary>Blanks left in a draft: <c>[XX]</c>, <c>[à rédiger]</c>, <c>….… %</c>, highlighted stand-ins, printers' Latin.</summary>
internal static class Placeholders
{
    private static readonly string[] BracketWords = ["xx", "à ", "a ", "texte", "insérer", "compléter", "…", "..", "__", "attente", "liste]", "nom]", "nom ", "date", "carte]", "carte à", "chiffre", "?"];

    /// <summary>Whether the stretch of text holds a blank to fill.</summary>
    public static bool In(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isBlank = text[i] switch
            {
                'X' => IsCapitalBlank(text, i),
                '[' => IsBracketBlank(text[(i + 1)..].TrimStart()) || HoldsTask(text[(i + 1)..]),
                '(' => text[i..].StartsWith("(à venir)", StringComparison.OrdinalIgnoreCase),
                '?' => text[i..].StartsWith("????", StringComparison.Ordinal),
                '_' => text[i..].StartsWith("____", StringComparison.Ordinal),
                'l' or 'L' => text[i..].StartsWith("lorem ipsum", StringComparison.OrdinalIgnoreCase),
                _ => false,
            };
            if (isBlank)
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>"XXe siècle" and "XXI" are numbers; "XX" alone, "XXX" and "XX ha" are blanks.</summary>
    private static bool IsCapitalBlank(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            return false;
        }

        var end = start + 1;
        while (end < text.Length && text[end] == 'X')
        {
            end++;
        }

        return end - start >= 2 && (end == text.Length || !char.IsLetterOrDigit(text[end]));
    }

    /// <summary>What is still to be done, or to be chosen, between brackets: "[fiches à établir par l'architecte]", "[arrêt de bus : oui / non]".</summary>
    private static bool HoldsTask(ReadOnlySpan<char> inside)
    {
        const int Longest = 120;
        var close = inside.IndexOf(']');
        if (close is < 0 or > Longest)
        {
            return false;
        }

        inside = inside[..close];
        for (var i = inside.IndexOf(" à ", StringComparison.Ordinal); i >= 0;)
        {
            var word = inside[(i + 3)..];
            var end = word.IndexOf(' ');
            word = end < 0 ? word : word[..end];
            if (word.EndsWith("er") || word.EndsWith("ir") || word.EndsWith("re"))
            {
                return true;
            }

            var next = inside[(i + 3)..].IndexOf(" à ", StringComparison.Ordinal);
            i = next < 0 ? -1 : i + 3 + next;
        }

        return inside.Contains("oui / non", StringComparison.OrdinalIgnoreCase) || inside.Contains("oui/non", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsBracketBlank(ReadOnlySpan<char> inside)
    {
        foreach (var word in BracketWords)
        {
            if (inside.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
