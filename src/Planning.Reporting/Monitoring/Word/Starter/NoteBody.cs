using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Starter;

/// <summary>The text of the note of a check: its head, its contents, what it says; on pages that lie, for its tables of long sentences.</summary>
internal static class NoteBody
{
    public static Body Of(StarterControls controls) => new([.. Head(controls), .. Contents(controls), Section()]);

    private static IEnumerable<OpenXmlElement> Head(StarterControls controls) =>
    [
        controls.Line("Title", string.Empty, "plan.nom"),
        controls.Line("Subtitle", string.Empty, "rapport.titre"),
        controls.Line("Couverture", "Établie le ", "rapport.date"),
    ];

    private static IEnumerable<OpenXmlElement> Contents(StarterControls controls) =>
    [
        .. controls.Contents("rapport.introduction"),
        StarterBody.Listing(1, "TOCHeading", "Sommaire", "TOC1", "TOC \\o \"1-2\" \\h \\z \\u"),
        .. controls.Contents("sections"),
    ];

    private static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" }, new FooterReference { Type = HeaderFooterValues.Default, Id = "rIdFooter" },
        new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = 1134, Right = 1134, Bottom = 1134, Left = 1134, Header = 567, Footer = 567, Gutter = 0 }, new TitlePage());
}
