namespace Planning.Documents.Pdf.Pages;

/// <summary>The ligatures of Latin type that have a character of their own, and the letters that they join.</summary>
internal static class Ligatures
{
    private const int First = 0xFB00;
    private static readonly string[] All = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The letters of a character; null when it is no ligature.</summary>
    public static string? Letters(int character) => character >= First && character < First + All.Length ? All[character - First] : null;
}
