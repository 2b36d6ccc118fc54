namespace Planning.Documents.Pdf.Pages;

/// <summary>What is laid on a page and says something that the page does not draw.</summary>
/// <param name="Fields">How many fields of a form and text boxes hold a text that the file does not draw.</param>
/// <param name="Comments">How many comments are laid on the page; they are no part of its text.</param>
/// <param name="Attachments">The names of the files joined to places of the page.</param>
internal sealed record LeftOut(int Fields, int Comments, IReadOnlyList<string> Attachments)
{
    /// <summary>Nothing.</summary>
    public static readonly LeftOut Nothing = new(0, 0, []);
}
