using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Knows the dots that lead the eye from a label to its figure, and the dashes that draw a rule with letters.</summary>
internal static class Leaders
{
    private const int MinDots = 4;
    private const int MinDashes = 8;

    /// <summary>Whether a text ends with leaders.</summary>
    public static bool End(string text) => text[text.TrimEnd('.', ' ', '…', '·', '_').Length..].Count(IsDot) >= MinDots;

    /// <summary>Whether a word is a rule drawn with letters.</summary>
    public static bool IsRule(string text) => text.Length >= MinDashes && text.All(c => c is '-' or '_' or '=' or '—' or '–' or '─' or '*');

    /// <summary>The words without leaders: a word that holds some is what stands before them and what stands after.</summary>
    public static IEnumerable<PageWord> Without(IReadOnlyList<PageWord> words)
    {
        foreach (var word in words)
        {
            if (Run(word.Text, 0).Length == 0)
            {
                yield return word;
                continue;
            }

            for (var start = 0; start < word.Text.Length;)
            {
                var (at, length) = Run(word.Text, start);
                var end = length == 0 ? word.Text.Length : at;
                if (end > start)
                {
                    yield return Part(word, start, end);
                }

                start = end + length;
            }
        }
    }

    /// <summary>A text without the leaders at its end.</summary>
    public static string Trimmed(string text) => End(text) ? text.TrimEnd('.', ' ', '…', '·', '_') : text;

    private static (int At, int Length) Run(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var length = 0;
            while (i + length < text.Length && IsDot(text[i + length]))
            {
                length++;
            }

            if (length >= MinDots)
            {
                return (i, length);
            }

            i += length;
        }

        return default;
    }

    private static PageWord Part(PageWord word, int start, int end)
    {
        var letter = word.Box.Width / word.Text.Length;
        return word with { Text = word.Text[start..end], Box = word.Box with { Left = word.Box.Left + (start * letter), Right = word.Box.Left + (end * letter) } };
    }

    private static bool IsDot(char c) => c is '.' or '…' or '·' or '_';
}
