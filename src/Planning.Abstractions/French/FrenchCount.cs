using System.Globalization;

namespace Planning.Abstractions.French;

/// <summary>Counts with their noun: the French say none and one alike ("0 tableau", "1 tableau", "2 tableaux").</summary>
public static class FrenchCount
{
    /// <summary>The count and its noun.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for none and for one, with what agrees with it.</param>
    /// <param name="many">The noun for more.</param>
    public static string Of(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count < 2 ? one : many)}");

    /// <summary>The count and a noun whose plural is made by an s.</summary>
    /// <param name="count">How many.</param>
    /// <param name="noun">The noun, for one.</param>
    public static string Of(int count, string noun) => Of(count, noun, $"{noun}s");

    /// <summary>The count and its feminine noun, none being told in words ("aucune valeur").</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for none and for one, with what agrees with it.</param>
    /// <param name="many">The noun for more.</param>
    public static string OfFeminine(int count, string one, string many) => count == 0 ? $"aucune {one}" : Of(count, one, many);
}
