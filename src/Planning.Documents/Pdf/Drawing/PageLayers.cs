namespace Planning.Documents.Pdf.Drawing;

/// <summary>The layers of a drawn page, by the ids of their groups.</summary>
public static class PageLayers
{
    /// <summary>The page itself.</summary>
    public const string Page = "page";

    internal const string Words = "mots", Lines = "lignes", Cells = "cellules";

    /// <summary>Those that show what was recognised on the page.</summary>
    public static IReadOnlyList<string> Recognised { get; } = [Words, Lines, Cells];
}
