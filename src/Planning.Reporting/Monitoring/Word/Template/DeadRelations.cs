using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Pieces;

namespace Planning.Reporting.Monitoring.Word.Template;

/// <summary>Takes out what points to a part that is not there: Word calls such a file damaged.</summary>
internal static class DeadRelations
{
    private const string Namespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Takes it out.</summary>
    /// <returns>Whether there was any.</returns>
    public static bool Settle(WordprocessingDocument document)
    {
        var isChanged = false;
        foreach (var root in TemplateParts.All(document).Select(p => p.Root))
        {
            var known = Known(root.OpenXmlPart!);
            foreach (var element in root.Descendants().Where(e => e.HasAttributes && Dead(e, known).Any()).ToList())
            {
                isChanged |= Remove(element, known);
            }
        }

        return isChanged;
    }

    private static bool Remove(OpenXmlElement element, HashSet<string> known)
    {
        var drawing = element.Ancestors<Drawing>().FirstOrDefault();
        if (drawing is not null && ChartWriting.In(drawing.Parent!) is not null && drawing.Ancestors<SdtElement>().Any(c => PieceTag.IsPiece(TemplateControls.TagOf(c))))
        {
            // A chart of ours is drawn anew where it stands.
            return false;
        }

        if (drawing is not null || element is HeaderReference or FooterReference)
        {
            (drawing ?? element).Remove();
            return true;
        }

        foreach (var attribute in Dead(element, known).ToList())
        {
            element.RemoveAttribute(attribute.LocalName, attribute.NamespaceUri);
        }

        return true;
    }

    private static IEnumerable<OpenXmlAttribute> Dead(OpenXmlElement element, HashSet<string> known) =>
        element.GetAttributes().Where(a => a.NamespaceUri == Namespace && a.Value is { Length: > 0 } id && !known.Contains(id));

    private static HashSet<string> Known(OpenXmlPart part) => [.. part.Parts.Select(p => p.RelationshipId), .. part.ExternalRelationships.Select(r => r.Id),
        .. part.HyperlinkRelationships.Select(r => r.Id), .. part.DataPartReferenceRelationships.Select(r => r.Id)];
}
