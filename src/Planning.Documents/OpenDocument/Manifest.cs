using System.Xml;
using Planning.Documents.Package;

namespace Planning.Documents.OpenDocument;

/// <summary>Reads the list of a file's parts.</summary>
internal static class Manifest
{
    private const string Part = "META-INF/manifest.xml";

    /// <summary>Whether it says that parts are encrypted. A list that cannot be read says nothing.</summary>
    public static bool IsEncrypted(ZippedParts zip)
    {
        if (!zip.Has(Part))
        {
            return false;
        }

        try
        {
            using var xml = zip.Read(Part, PartSettings.WithoutBlanks);
            while (xml.Read())
            {
                if (xml is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" })
                {
                    return true;
                }
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or NotSupportedException)
        {
            return false;
        }

        return false;
    }
}
