using System.Runtime.CompilerServices;
using System.Text;
using Planning.Abstractions.Documents;
using Planning.Abstractions.French;

namespace Planning.Abstractions.Plugins.Clues;

/// <summary>What a document shows of itself: its names, its headings, its text, folded.</summary>
/// <param name="Names">Its title, then the names of its file and of its folder, as written.</param>
/// <param name="Headings">Its headings, as written and folded.</param>
/// <param name="Text">The beginning of its text, folded.</param>
internal sealed record DocumentLook(IReadOnlyList<string> Names, IReadOnlyList<(string Title, string Folded)> Headings, string Text)
{
    private const int TextRead = 200_000, HeadingsRead = 500;

    /// <summary>The looks of the documents at hand: each type asks for the same, and more than once.</summary>
    private static readonly ConditionalWeakTable<PlanningDocument, DocumentLook> Known = [];

    /// <summary>The look of a document.</summary>
    public static DocumentLook Of(PlanningDocument document) => Known.GetValue(document, Read);

    private static DocumentLook Read(PlanningDocument document) => new(
        [document.Title, Path.GetFileNameWithoutExtension(document.File), Path.GetFileName(Path.GetDirectoryName(document.File)) ?? ""],
        [.. document.Root.SelfAndDescendants().Skip(1).Take(HeadingsRead).Select(s => (s.Title, PlainWords.Of(s.Title)))],
        PlainWords.Of(TextOf(document)));

    private static string TextOf(PlanningDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Root.SelfAndDescendants().SelectMany(s => s.Blocks).Where(b => b.Role == BlockRole.Body))
        {
            text.AppendLine(block is Table table ? string.Join('\n', table.Cells.Select(c => c.Text)) : (block as TextBlock)?.Text);
            if (text.Length > TextRead)
            {
                break;
            }
        }

        return text.ToString();
    }
}
