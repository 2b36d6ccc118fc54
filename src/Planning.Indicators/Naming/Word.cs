namespace Planning.Indicators.Naming;

/// <summary>A word of a text.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after its last.</param>
/// <param name="Folded">Lower case, without accents.</param>
/// <param name="Stem">What it is compared by.</param>
internal readonly record struct Word(int Start, int End, string Folded, string Stem)
{
    /// <summary>Whether it only links other words.</summary>
    public bool IsSmall => SmallWords.Contains(Folded);

    /// <summary>The rank of the nearest word before a place that does not only link others; -1 where there is none.</summary>
    public static int RankBefore(IReadOnlyList<Word> words, int place)
    {
        var before = place - 1;
        while (before >= 0 && words[before].IsSmall)
        {
            before--;
        }

        return before;
    }

    /// <summary>Whether it is made of figures.</summary>
    public bool IsNumber => char.IsAsciiDigit(Folded[0]) && Folded.All(char.IsAsciiDigit);
}
