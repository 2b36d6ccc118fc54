using Planning.Rules.French;

namespace Planning.Rules.Passages;

/// <summary>Tells whether a sentence goes on about what the one before it spoke of: by a pronoun that opens it, or by the tense of what is over.</summary>
internal static class Continuation
{
    private static readonly string[] Openings =
        ["il ", "elle ", "ils ", "elles ", "celui-ci ", "celle-ci ", "ceux-ci ", "celles-ci ", "ce dernier ", "cette dernière ", "son ", "sa ", "ses ", "leur ", "leurs ", "on y "];

    /// <summary>Whether a sentence goes on about what was spoken of.</summary>
    public static bool GoesOn(ReadOnlySpan<char> sentence) => OpensWithPronoun(sentence) || PointsThere(sentence) || IsInPastTense(sentence);

    /// <summary>Whether a sentence goes on about what the law says: without a figure, and by a pronoun or by what follows from it.</summary>
    public static bool GoesOnReciting(ReadOnlySpan<char> sentence) =>
        sentence.IndexOfAnyInRange('0', '9') < 0
        && (OpensWithPronoun(sentence) || sentence.StartsWith("À défaut", StringComparison.Ordinal) || sentence.StartsWith("A défaut", StringComparison.Ordinal));

    /// <summary>"Les loyers y ont augmenté": at the place that was named.</summary>
    private static bool PointsThere(ReadOnlySpan<char> sentence) => sentence.Contains(" y ", StringComparison.Ordinal);

    private static bool OpensWithPronoun(ReadOnlySpan<char> sentence)
    {
        foreach (var opening in Openings)
        {
            if (sentence.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                // "Il est prévu", "il faut": of no one.
                return !IsImpersonal(sentence);
            }
        }

        return false;
    }

    private static bool IsImpersonal(ReadOnlySpan<char> sentence) =>
        sentence.StartsWith("il faut", StringComparison.OrdinalIgnoreCase) || sentence.StartsWith("il convient", StringComparison.OrdinalIgnoreCase)
        || sentence.StartsWith("il s'agit", StringComparison.OrdinalIgnoreCase) || sentence.StartsWith("il s’agit", StringComparison.OrdinalIgnoreCase)
        || sentence.StartsWith("il est ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it tells what was: "prévoyait", "avait permis".</summary>
    private static bool IsInPastTense(ReadOnlySpan<char> sentence)
    {
        for (var i = 0; i < sentence.Length;)
        {
            var start = i;
            while (i < sentence.Length && char.IsLetter(sentence[i]))
            {
                i++;
            }

            if (PastTense.Is(sentence[start..i]))
            {
                return true;
            }

            i = i == start ? i + 1 : i;
        }

        return false;
    }
}
