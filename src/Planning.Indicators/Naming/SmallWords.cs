using System.Collections.Frozen;

namespace Planning.Indicators.Naming;

/// <summary>The words that an alias and a text may differ by.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string> All = new[]
    {
        "d", "de", "du", "des", "l", "le", "la", "les", "au", "aux", "a", "à", "en", "dans", "sur", "et", "ou", "un", "une", "y", "son", "sa", "ses", "leur", "leurs", "ce", "cet", "cette", "ces", "qu", "que", "qui", "pour", "se", "s",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => All.Contains(folded);
}
