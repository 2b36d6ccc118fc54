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
                '[' => IsBracketBlank(text[(i + 1)..].TrimStart()),
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
