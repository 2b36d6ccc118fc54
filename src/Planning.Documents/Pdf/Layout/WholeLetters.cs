using System.Text;
using Planning.Documents.Pdf.Pages;

namespace Planning.Documents.Pdf.Layout;

/// <summary>
/// Makes the letters of a word whole: ligatures are taken apart, an accent that stands alone is put on its letter. By a table of our own,
/// for the letters of French: the runtime's goes by the machine's ICU.
/// </summary>
internal static class WholeLetters
{
    private const char FirstAccent = '\u0300';
    private const char LastAccent = '\u0327';

    private static readonly Dictionary<char, (string Bare, string Accented)> Accents = new()
    {
        ['\u0300'] = ("aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
        ['\u0301'] = ("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ"),
        ['\u0302'] = ("aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
        ['\u0303'] = ("anoANO", "ãñõÃÑÕ"),
        ['\u0308'] = ("aeiouyAEIOUY", "äëïöüÿÄËÏÖÜŸ"),
        ['\u0327'] = ("cC", "çÇ"),
    };

    /// <summary>The word; the same instance where nothing changes, which is nearly always.</summary>
    public static string In(string word)
    {
        if (word.AsSpan().IndexOfAnyInRange(FirstAccent, LastAccent) < 0 && !word.Any(c => Ligatures.Letters(c) is not null))
        {
            return word;
        }

        var whole = new StringBuilder(word.Length + 2);
        foreach (var c in word)
        {
            if (Ligatures.Letters(c) is { } letters)
            {
                whole.Append(letters);
            }
            else if (whole.Length > 0 && Accents.TryGetValue(c, out var accent) && accent.Bare.IndexOf(whole[^1], StringComparison.Ordinal) is >= 0 and var at)
            {
                whole[^1] = accent.Accented[at];
            }
            else
            {
                whole.Append(c);
            }
        }

        return whole.ToString();
    }
}
