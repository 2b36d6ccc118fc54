namespace Planning.Rules.Citations.Codes;

/// <summary>A code named in a text.</summary>
/// <param name="Start">The first character of its name.</param>
/// <param name="End">The position after its name.</param>
/// <param name="Code">Its short name (<c>urbanisme</c>); empty for one that points back ("du même code").</param>
/// <param name="OnlyBeside">Whether it is a code only beside an article ("CU", "CE").</param>
internal readonly record struct CodeMention(int Start, int End, string Code, bool OnlyBeside)
{
    /// <summary>The short name of the code whose articles are judged.</summary>
    public const string Urbanism = "urbanisme";

    /// <summary>Whether it points back to a code named before.</summary>
    public bool PointsBack => Code.Length == 0;
}
