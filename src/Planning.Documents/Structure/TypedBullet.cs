namespace Planning.Documents.Structure;

/// <summary>Finds the bullet or letter that a person typed at the head of a list item ("– ", "• ", "a) ").</summary>
internal static class TypedBullet
{
    private const string Bullets = "-–—•*·▪■◦●○‣➢→✓✔❖☐☑►";

    /// <summary>The label's length and where the text begins; zeros when the text is no item.</summary>
    public static (int Label, int Text) In(string text)
    {
        var label = LabelLength(text);
        var start = label;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return label > 0 && start > label && start < text.Length ? (label, start) : default;
    }

    private static int LabelLength(string text) => text switch
    {
        [var c, ..] when Bullets.Contains(c, StringComparison.Ordinal) => 1,
        ['o', '\t', ..] => 1,
        [>= 'a' and <= 'z', ')', ..] => 2,
        [>= '0' and <= '9', ')' or '°', ..] => 2,
        [>= '0' and <= '9', >= '0' and <= '9', ')' or '°', ..] => 3,
        ['(', >= 'a' and <= 'z' or >= '0' and <= '9', ')', ..] => 3,
        ['i', 'i' or 'v', ')', ..] or ['v', 'i', ')', ..] => 3,
        ['i', 'i', 'i', ')', ..] => 4,
        _ => 0,
    };
}
