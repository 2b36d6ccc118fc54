using Planning.Abstractions.Documents;
using Planning.Documents.Story;

namespace Planning.Documents.Structure;

/// <summary>All that was read of a file, before its paragraphs are judged headings, items, captions or text.</summary>
internal sealed record DocumentDraft
{
    /// <summary>The file, as the person gave it.</summary>
    public required string File { get; init; }

    /// <summary>The title among the document's properties; empty when there is none.</summary>
    public required string Title { get; init; }

    /// <summary>The text.</summary>
    public required IReadOnlyList<RawBlock> Blocks { get; init; }

    /// <summary>The text of a note.</summary>
    public required Func<NoteCall, IReadOnlyList<RawBlock>> NoteOf { get; init; }

    /// <summary>Gives the blocks their places.</summary>
    public required Places Places { get; init; }

    /// <summary>How many pictures the text shows.</summary>
    public required int PictureCount { get; init; }

    /// <summary>What tells the headings of such a file.</summary>
    public HeadingSigns Signs { get; init; } = HeadingSigns.Styles;

    /// <summary>The running headers and footers.</summary>
    public IReadOnlyList<TextBlock> Furniture { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Judges the paragraphs and builds the document.</summary>
    public PlanningDocument ToDocument()
    {
        ContentsLines.Mark(Blocks);
        var headings = Headings.Of(Blocks);
        var assembler = new DocumentAssembler(headings, NoteOf, Places);
        var root = assembler.Assemble(Blocks);
        return new PlanningDocument
        {
            File = File,
            Title = Title.Length > 0 ? Title : assembler.Title.Length > 0 ? assembler.Title : Path.GetFileNameWithoutExtension(File),
            Root = root,
            Furniture = Furniture,
            Notices = [.. Notices, .. ReadingNotices.Of(root, headings, PictureCount, Signs)],
        };
    }
}
