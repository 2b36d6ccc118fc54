using Planning.Abstractions.Documents;

namespace Planning.Rules.Versions;

/// <summary>By what a paragraph is known in its file: its rank, else its anchor.</summary>
internal static class PlaceKey
{
    /// <summary>The key of a place; empty where the reader cannot tell it.</summary>
    public static string Of(Location location) => location.Paragraph is { } rank ? $"{rank}" : location.Anchor.Value ?? string.Empty;
}
