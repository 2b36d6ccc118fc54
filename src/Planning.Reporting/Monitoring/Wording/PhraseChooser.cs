using System.Text;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>
/// Chooses between ways to say one thing: by a hash of what is said, so that the same inputs give the same text, and never a third
/// sentence in a row that opens as the two before it.
/// </summary>
internal sealed class PhraseChooser
{
    private static readonly string[] Articles = ["le", "la", "les", "l", "un", "une", "des", "ce", "cette", "ces", "c", "en", "de", "entre"];

    private string before = string.Empty, last = string.Empty;

    /// <summary>One of the variants.</summary>
    /// <param name="key">What it is about, the same from one run to the next.</param>
    /// <param name="variants">The ways to say it, at least one; all true.</param>
    public string Choose(string key, params IReadOnlyList<string> variants)
    {
        var first = (int)(Hash(key) % (uint)variants.Count);
        var inOrder = variants.Skip(first).Concat(variants.Take(first));
        var chosen = inOrder.FirstOrDefault(v => before.Length == 0 || before != last || OpeningOf(v) != last) ?? variants[first];
        (before, last) = (last, OpeningOf(chosen));
        return chosen;
    }

    /// <summary>How a sentence opens: its first word, and the second after an article or a preposition.</summary>
    public static string OpeningOf(string sentence)
    {
        var words = sentence.Split([' ', '\u00A0', '\u202F', '\'', '’', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? string.Empty
            : words.Length > 1 && Articles.Contains(words[0].ToLowerInvariant()) ? $"{words[0]} {words[1]}"
            : words[0];
    }

    private static uint Hash(string key)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(key))
        {
            hash = unchecked((hash ^ value) * 16777619u);
        }

        return hash;
    }
}
