namespace Planning.Indicators.Units;

/// <summary>A unit found in a text.</summary>
/// <param name="Key">Its key; empty where only a multiple is written ("1,2 million"), null for a unit that no indicator has ("hab./km²", "points").</param>
/// <param name="Times">What "milliers de", "millions de" multiply by; 1 without.</param>
/// <param name="IsYearly">Whether "par an" follows.</param>
/// <param name="Whole">The key of all that is written, its multiple included, where that is a unit of its own ("millions d'euros"); else null.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The position after it.</param>
internal readonly record struct UnitMention(string? Key, decimal Times, bool IsYearly, string? Whole, int Start, int End)
{
    private const int ShortestWord = 5;

    /// <summary>Whether it is a word ("habitants"), and no sign ("km²").</summary>
    public bool IsWord => End - Start >= ShortestWord;

    /// <summary>The unit as the text it was found in writes it.</summary>
    public string In(string text) => text[Start..End];
}
