using Planning.Abstractions.Documents;
using Planning.Documents.Package;
using Planning.Documents.Structure;
using Planning.Documents.Word.Package;
using Planning.Documents.Word.Story;

namespace Planning.Documents.Word;

/// <summary>Reads a Word file. Its text must be readable; what is around it (styles, lists, notes, headers) is missed with a notice.</summary>
internal sealed class WordReader(string path, ReadingLimits limits, CancellationToken cancellation)
{
    /// <summary>Reads the document.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is no Word document.</exception>
    public PlanningDocument Read(ZippedParts zip)
    {
        var package = new WordPackage(path, zip);
        var parts = new SecondaryParts(package, limits, cancellation);
        var context = parts.ReadContext();
        var story = ReadMain(package, context);
        var footnotes = parts.ReadNotes("footnotes", WordAnchor.Footnotes, context);
        var endnotes = parts.ReadNotes("endnotes", WordAnchor.Endnotes, context);
        return new DocumentDraft
        {
            File = path,
            Title = parts.ReadTitle(),
            Blocks = story.Blocks,
            NoteOf = call => (call.Part == WordAnchor.Footnotes ? footnotes : endnotes).GetValueOrDefault(call.Id) ?? [],
            Places = new Places(story.HasPages, (part, ordinal, cut) => new WordAnchor(part, ordinal, cut).ToAnchor()),
            PictureCount = story.PictureCount,
            Furniture = parts.ReadFurniture(context),
            Notices = parts.Notices,
        }.ToDocument();
    }

    private StoryReader ReadMain(WordPackage package, StoryContext context)
    {
        using var xml = package.Read(package.MainPart);
        var story = new StoryReader(xml, WordAnchor.Main, context);
        story.Read();
        return story.HasBody ? story : throw ReadingErrors.NoBody(path);
    }
}
