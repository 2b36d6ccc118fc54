namespace Planning.Rules.Citations.Reading;

/// <summary>The figures of an article number: <c>151-19</c>, whatever hyphen parts them.</summary>
/// <param name="Figures">The groups, joined by hyphens.</param>
/// <param name="End">The position after the last.</param>
/// <param name="Groups">How many there are.</param>
/// <param name="FirstLength">The length of the first.</param>
internal readonly record struct ArticleFigures(string Figures, int End, int Groups, int FirstLength)
{
    private const int MostGroups = 6;

    /// <summary>Reads the number that begins at a figure; null where it is too long to be an article's.</summary>
    public static ArticleFigures? At(string text, int start)
    {
        var end = Run(text, start);
        var first = end - start;
        if (first > 4)
        {
            return null;
        }

        var (figures, groups) = (text[start..end], 1);
        while (groups < MostGroups && NextGroup(text, end, groups == 1 && first == 3) is var next and > 0)
        {
            var after = Run(text, next);
            if (after - next > 3 || IsItem(text, after))
            {
                break;
            }

            (figures, groups, end) = ($"{figures}-{text[next..after]}", groups + 1, after);
        }

        return IsItem(text, end) || (end < text.Length && ((groups == 1 && char.IsLetter(text[end])) || text[end] is '%' or '²')) ? null : new ArticleFigures(figures, end, groups, first);
    }

    /// <summary>The position after a run of figures.</summary>
    public static int Run(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a figure that ends here numbers an item ("5°").</summary>
    public static bool IsItem(string text, int end) => end < text.Length && text[end] is '°' or 'º';

    /// <summary>Whether a character is one of the hyphens that people and word processors write.</summary>
    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\u00AD';

    /// <summary>
    /// Where the group after a hyphen begins, or 0: the hyphen may stand beside a space, between two after the first group ("L 123 - 1"), or be a point ("R. 123.9").
    /// </summary>
    private static int NextGroup(string text, int end, bool mayStandApart)
    {
        var at = end;
        var before = at + 1 < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' or '\u2009';
        at += before ? 1 : 0;
        if (at + 1 >= text.Length || !(IsHyphen(text[at]) || (text[at] == '.' && !before)))
        {
            return 0;
        }

        var isPoint = text[at] == '.';
        at++;
        if (text[at] is ' ' or '\u00A0' or '\n' && (!before || mayStandApart) && !isPoint && at + 1 < text.Length && text[at - 1] == '-')
        {
            at++;
        }

        return char.IsAsciiDigit(text[at]) ? at : 0;
    }
}
