using System.Xml;
using Planning.Abstractions.Documents;
using Planning.Documents.Word.Package;
using Planning.Documents.Word.Story;
using Planning.Documents.Word.Structure;

namespace Planning.Documents.Word;

/// <summary>Reads a Word file. Its text must be readable; what is around it (styles, lists, notes, headers) is missed with a notice.</summary>
internal sealed class WordReader(string path, ReadingLimits limits, CancellationToken cancellation)
{
    /// <summary>Reads the document.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is no Word document, is damaged or is beyond the limits.</exception>
    public PlanningDocument Read(Stream file)
    {
        try
        {
            using var package = WordPackage.Open(path, file, limits);
            return Read(package);
        }
        catch (PartTooLargeException)
        {
            throw ReadingErrors.TooLarge(path);
        }
        catch (NestedTooDeepException)
        {
            throw ReadingErrors.TooDeep(path);
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw ReadingErrors.Unsafe(path, e);
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw ReadingErrors.Damaged(path, e);
        }
    }

    private PlanningDocument Read(WordPackage package)
    {
        var parts = new SecondaryParts(package, limits, cancellation);
        var context = parts.ReadContext();
        var story = ReadMain(package, context);
        var footnotes = parts.ReadNotes("footnotes", WordAnchor.Footnotes, context);
        var endnotes = parts.ReadNotes("endnotes", WordAnchor.Endnotes, context);
        ContentsLines.Mark(story.Blocks);
        var headings = Headings.Of(story.Blocks);
        var assembler = new DocumentAssembler(headings, call => (call.Part == WordAnchor.Footnotes ? footnotes : endnotes).GetValueOrDefault(call.Id) ?? [], story.HasPages);
        var root = assembler.Assemble(story.Blocks);
        var title = parts.ReadTitle();
        return new PlanningDocument
        {
            File = path,
            Title = title.Length > 0 ? title : assembler.Title.Length > 0 ? assembler.Title : Path.GetFileNameWithoutExtension(path),
            Root = root,
            Furniture = parts.ReadFurniture(context),
            Notices = [.. parts.Notices, .. ReadingNotices.Of(root, headings, story.PictureCount)],
        };
    }

    private StoryReader ReadMain(WordPackage package, StoryContext context)
    {
        using var xml = package.Read(package.MainPart);
        var story = new StoryReader(xml, WordAnchor.Main, context);
        story.Read();
        return story.HasBody ? story : throw ReadingErrors.NoBody(path);
    }
}
