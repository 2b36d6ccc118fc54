using System.Xml;
using Planning.Documents.Package;
using Planning.Documents.Word.Annotation;

namespace Planning.Documents.Word.Package;

/// <summary>
/// The parts of a Word file and how they are related. Read straight from the compressed file: the packaging library refuses a whole document
/// for one picture that is not there, and keeps all its links in memory, however far they unfold (docs/adr/0001-lecture-word.md).
/// </summary>
internal sealed class WordPackage
{
    private readonly ZippedParts parts;
    private List<Relationship> related = [];

    /// <param name="path">The file, as it is named to a person.</param>
    /// <param name="parts">Its parts.</param>
    /// <exception cref="Planning.Abstractions.UserErrorException">It is a compressed file without a Word document.</exception>
    public WordPackage(string path, ZippedParts parts)
    {
        this.parts = parts;
        FindMain(path);
    }

    /// <summary>The name of the part that holds the text.</summary>
    public string MainPart { get; private set; } = string.Empty;

    /// <summary>Whether the list of what the main part is related to could not be read.</summary>
    public bool HasBrokenRelationships { get; private set; }

    /// <summary>The names of the parts that the main one is related to in that way (<c>styles</c>, <c>footnotes</c>), as far as they are there.</summary>
    public IEnumerable<string> Related(string kind) =>
        related.Where(r => r.Kind == kind).Select(r => PartNames.Resolve(MainPart, r.Target)).Where(parts.Has);

    /// <summary>The name of the part with the document's own properties; null when there is none.</summary>
    public string? CoreProperties { get; private set; }

    /// <summary>Opens a part that is there, as XML without external references.</summary>
    public XmlReader Read(string part) => parts.Read(part, PartSettings.WithoutBlanks);

    private void FindMain(string path)
    {
        var ofPackage = RelationshipsOf(string.Empty, out _);
        var main = ofPackage.Where(r => r.Kind == "officeDocument")
            .Select(r => PartNames.Resolve(string.Empty, r.Target)).Append("word/document.xml").FirstOrDefault(parts.Has);
        if (main is null || main.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) || main.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase))
        {
            throw ForeignPackage.Refusal(path, parts);
        }

        MainPart = main;
        CoreProperties = ofPackage.Where(r => r.Kind == "core-properties").Select(r => PartNames.Resolve(string.Empty, r.Target)).FirstOrDefault(parts.Has);
        related = RelationshipsOf(main, out var broken);
        HasBrokenRelationships = broken;
    }

    private List<Relationship> RelationshipsOf(string part, out bool isBroken)
    {
        var found = new List<Relationship>();
        isBroken = false;
        if (!parts.Has(PartNames.RelationshipsOf(part)))
        {
            return found;
        }

        try
        {
            using var xml = Read(PartNames.RelationshipsOf(part));
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && xml.GetAttribute("TargetMode") != "External"
                    && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
                {
                    found.Add(new Relationship(type[(type.LastIndexOf('/') + 1)..], target));
                }
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            isBroken = true;
        }

        return found;
    }

    private readonly record struct Relationship(string Kind, string Target);
}
