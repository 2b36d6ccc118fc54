using System.Xml;
using Planning.Abstractions.Documents;
using Planning.Documents.OpenDocument.Markup;
using Planning.Documents.OpenDocument.Story;
using Planning.Documents.OpenDocument.Styles;
using Planning.Documents.Package;
using Planning.Documents.Story;

namespace Planning.Documents.OpenDocument;

/// <summary>
/// Reads the parts of a document, one after the other: properties, styles, running headers and text have their own elements, which stand in
/// parts of their own or all in one file.
/// </summary>
internal sealed class PartReader(string path, ReadingLimits limits, CancellationToken cancellation)
{
    private readonly StyleSet named = new();
    private bool isInBody;

    /// <summary>The title among the properties; empty when there is none.</summary>
    public string Title { get; private set; } = string.Empty;

    /// <summary>The running headers and footers.</summary>
    public IReadOnlyList<TextBlock> Furniture { get; private set; } = [];

    /// <summary>The text; null while no part gave one.</summary>
    public StoryBuilder? Text { get; private set; }

    /// <summary>Reads a part; what was read before a fault stays.</summary>
    /// <exception cref="XmlException">It is damaged.</exception>
    /// <exception cref="Planning.Abstractions.UserErrorException">Its body holds something other than text.</exception>
    public void Read(XmlReader xml)
    {
        var automatic = new StyleSet();
        while (xml.Read())
        {
            if (xml.Depth > limits.MaxXmlDepth)
            {
                throw new NestedTooDeepException();
            }

            if (xml.NodeType == XmlNodeType.Element && xml.Depth is 1 or 2)
            {
                Take(xml, automatic);
            }
        }
    }

    private void Take(XmlReader xml, StyleSet automatic)
    {
        switch (Marks.Of(xml))
        {
            case Mark.Meta when Title.Length == 0:
                using (var properties = xml.ReadSubtree())
                {
                    Title = TitleProperty.Read(properties);
                }

                break;
            case Mark.Styles:
                new StyleReader(named, limits.MaxXmlDepth).Read(xml, areNamed: true);
                break;
            case Mark.AutomaticStyles:
                new StyleReader(automatic, limits.MaxXmlDepth).Read(xml, areNamed: false);
                break;
            case Mark.MasterStyles:
                Furniture = Structure.Furniture.Of(Story(xml, automatic).Blocks);
                break;
            case Mark.Body:
                isInBody = true;
                break;
            case Mark.Other when isInBody && xml is { Depth: 2, NamespaceURI: Marks.Office }:
                Text = xml.LocalName == "text" ? Story(xml, automatic) : throw ForeignPackage.OfOpenDocument(path, xml.LocalName);
                break;
        }
    }

    private StoryBuilder Story(XmlReader xml, StyleSet automatic) =>
        new StoryReader(xml, new StyleSheet(named, automatic), limits, cancellation).Read();
}
