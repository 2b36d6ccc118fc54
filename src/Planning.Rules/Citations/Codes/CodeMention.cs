namespace Planning.Rules.Citations.Codes;

/// <summary>A code named in a text.</summary>
/// <param name="Start">The first character of its name.</param>
/// <param name="End">The position after its name.</param>
/// <param name="Code">Its short name (<c>urbanisme</c>); empty for one that points back ("du même code").</param>
/// <param name="OnlyBeside">Whether it is a code only beside an article ("CU", "CE").</param>
/// <param name="Rank">Which of the codes of its text one that points back means: 1 for "du premier code", 0 for the last named, <see cref="OwnRank"/> for "du présent code".</param>
internal sealed record CodeMention(int Start, int End, string Code, bool OnlyBeside, int Rank = 0)
{
    /// <summary>The rank of the code that the text itself is of.</summary>
    public const int OwnRank = -1;

    /// <summary>The short name of the code whose articles are judged.</summary>
    public const string Urbanism = "urbanisme";

    /// <summary>The short name of the code whose numbers are most like its own.</summary>
    public const string Environment = "environnement";

    /// <summary>Whether it points back to a code named before.</summary>
    public bool PointsBack => Code.Length == 0;
}
