using System.Buffers;

namespace Planning.Indicators.Extraction.Sentences;

/// <summary>Signs that part the words of a sentence.</summary>
internal static class Marks
{
    /// <summary>Signs that end the name of something.</summary>
    public static readonly SearchValues<char> OfNames = SearchValues.Create(",;:().");

    /// <summary>Signs that end a clause or open an aside.</summary>
    public static readonly SearchValues<char> OfClauses = SearchValues.Create(";:()");

    /// <summary>Signs that end what is said of a number.</summary>
    public static readonly SearchValues<char> OfSegments = SearchValues.Create(",;:.()");
}
