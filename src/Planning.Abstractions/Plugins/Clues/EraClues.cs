using System.Text.RegularExpressions;
using Planning.Abstractions.French;

namespace Planning.Abstractions.Plugins.Clues;

/// <summary>What a plan written under an earlier state of the law is known by.</summary>
/// <param name="Era">That state of the law.</param>
/// <param name="Then">Words that only its plans use of themselves.</param>
/// <param name="Since">Words that only later plans use of themselves.</param>
internal sealed record EraClues(Era Era, Regex Then, Regex Since)
{
    /// <summary>A word or two may be of history: only a text that keeps using the old ones is of that era.</summary>
    private const int Least = 3;

    /// <summary>Whether a document speaks like one of that era.</summary>
    public bool Fits(DocumentLook look)
    {
        var text = $"{PlainWords.Of(string.Join(" | ", look.Names))}{string.Concat(look.Headings.Select(h => h.Folded))}{look.Text}";
        return Then.Count(text) is var then and >= Least && then > 3 * Since.Count(text);
    }
}
