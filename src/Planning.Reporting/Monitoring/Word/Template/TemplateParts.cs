using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Planning.Reporting.Monitoring.Word.Template;

/// <summary>A part of a document that may have controls.</summary>
/// <param name="Root">Its content.</param>
/// <param name="Name">Where it is, as people say it; empty for the body.</param>
internal sealed record TemplatePart(OpenXmlPartRootElement Root, string Name)
{
    /// <summary>Whether it is the body: only there do charts and notes stand.</summary>
    public bool IsBody => Name.Length == 0;
}

/// <summary>The parts of a document that may have controls.</summary>
internal static class TemplateParts
{
    /// <summary>All, the body first. Each is read: a damaged one throws here.</summary>
    public static IReadOnlyList<TemplatePart> All(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var parts = new List<TemplatePart> { new(main.Document!, string.Empty) };
        parts.AddRange(main.HeaderParts.OrderBy(p => p.Uri.ToString(), StringComparer.Ordinal).Where(p => p.Header is not null).Select(p => new TemplatePart(p.Header!, "en-tête")));
        parts.AddRange(main.FooterParts.OrderBy(p => p.Uri.ToString(), StringComparer.Ordinal).Where(p => p.Footer is not null).Select(p => new TemplatePart(p.Footer!, "pied de page")));
        if (main.FootnotesPart?.Footnotes is { } footnotes)
        {
            parts.Add(new TemplatePart(footnotes, "notes de bas de page"));
        }

        if (main.EndnotesPart?.Endnotes is { } endnotes)
        {
            parts.Add(new TemplatePart(endnotes, "notes de fin"));
        }

        return parts;
    }
}
