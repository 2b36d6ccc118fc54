namespace Planning.Rules.Evaluability.Indicators;

/// <summary>What stands where a value should and is none: a dash, "n.d.", "à définir".</summary>
internal sealed class Blanks(EvaluabilityTerms terms)
{
    private const int LongestExcuse = 60;

    private static readonly string[] Abbreviations = ["nd", "nc", "na", "ns", "nr", "x", "xx", "xxx"];

    private readonly int absent = terms.Of("valeur-absente");

    /// <summary>Whether a cell, or what follows a label, gives nothing.</summary>
    public bool Is(string text)
    {
        var letters = new string([.. text.Where(char.IsLetterOrDigit)]);
        if (letters.Length == 0)
        {
            return text.IndexOfAny(['%', '↗', '↘', '→', '↑', '↓', '➚', '➘', '+', '✓', '✔', '☒']) < 0;
        }

        return Abbreviations.Contains(Folding.Fold(letters))
            || (text.Length <= LongestExcuse && !char.IsAsciiDigit(letters[0]) && terms.Phrases.Speaks(text, absent));
    }
}
