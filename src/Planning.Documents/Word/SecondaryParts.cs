using System.Xml;
using Planning.Abstractions.Documents;
using Planning.Documents.Package;
using Planning.Documents.Story;
using Planning.Documents.Structure;
using Planning.Documents.Word.Numbering;
using Planning.Documents.Word.Package;
using Planning.Documents.Word.Story;
using Planning.Documents.Word.Styles;

namespace Planning.Documents.Word;

/// <summary>Reads what stands around the text. A fault there never loses the text: what was read before it stays, and a notice says so.</summary>
internal sealed class SecondaryParts(WordPackage package, ReadingLimits limits, CancellationToken cancellation)
{
    private readonly List<Notice> notices = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<Notice> Notices => notices;

    /// <summary>The styles and lists.</summary>
    public StoryContext ReadContext()
    {
        if (package.HasBrokenRelationships)
        {
            notices.Add(ReadingNotices.Unreadable("Les liens entre les parties", "ses styles, ses listes, ses notes et ses en-têtes peuvent manquer"));
        }

        var definitions = new List<StyleDefinition>();
        Each("styles", xml => StyleReader.Read(xml, definitions), "Les styles", "ses titres peuvent ne pas être reconnus");
        var styles = new StyleSheet(definitions);
        var looks = new Dictionary<string, AbstractList>(StringComparer.Ordinal);
        var lists = new Dictionary<string, ListDefinition>(StringComparer.Ordinal);
        Each("numbering", xml => NumberingReader.Read(xml, looks, lists), "Les listes", "des numéros de titres et de listes peuvent manquer");
        return new StoryContext(styles, new Lists(looks, lists, styles), limits.MaxXmlDepth, cancellation);
    }

    /// <summary>The notes of a part, by id.</summary>
    public IReadOnlyDictionary<string, List<RawBlock>> ReadNotes(string kind, char part, StoryContext context)
    {
        IReadOnlyDictionary<string, List<RawBlock>> notes = new Dictionary<string, List<RawBlock>>();
        Each(kind, xml =>
        {
            var story = new StoryReader(xml, part, context);
            notes = story.Notes;
            story.Read();
        }, kind == "footnotes" ? "Les notes de bas de page" : "Les notes de fin", "leur texte manque");
        return notes;
    }

    /// <summary>The running headers and footers, each text once.</summary>
    public IReadOnlyList<TextBlock> ReadFurniture(StoryContext context)
    {
        var blocks = new List<RawBlock>();
        foreach (var kind in new[] { "header", "footer" })
        {
            Each(kind, xml =>
            {
                var story = new StoryReader(xml, default, context);
                story.Read();
                blocks.AddRange(story.Blocks);
            }, "Les en-têtes et pieds de page", "leur texte manque");
        }

        return Furniture.Of(blocks);
    }

    /// <summary>The title among the document's properties; empty when there is none worth showing.</summary>
    public string ReadTitle()
    {
        var title = string.Empty;
        if (package.CoreProperties is { } part)
        {
            Try(part, xml => title = TitleProperty.Read(xml));
        }

        return title;
    }

    private void Each(string kind, Action<XmlReader> read, string what, string lost)
    {
        foreach (var part in package.Related(kind).Distinct(StringComparer.OrdinalIgnoreCase).ToList())
        {
            if (!Try(part, read) && !notices.Exists(n => n.Message.StartsWith(what, StringComparison.Ordinal)))
            {
                notices.Add(ReadingNotices.Unreadable(what, lost));
            }
        }
    }

    private bool Try(string part, Action<XmlReader> read)
    {
        try
        {
            using var xml = package.Read(part);
            read(xml);
            return true;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or NestedTooDeepException or NotSupportedException)
        {
            return false;
        }
    }
}
