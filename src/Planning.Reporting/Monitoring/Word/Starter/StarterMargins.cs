using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Starter;

/// <summary>The header and the footer of the starter.</summary>
internal static class StarterMargins
{
    public static Header Header(StarterControls controls) => new(Runs.Paragraph("Header", controls.Value("plan.nom"), new Run(new TabChar()), controls.Value("rapport.periode")));

    public static Footer Footer(StarterControls controls) => new(Runs.Paragraph("Footer",
        [controls.Value("rapport.titre"), new Run(new TabChar()), Runs.Of("Page "), .. Runs.Field("PAGE", "1"), Runs.Of(" sur "), .. Runs.Field("NUMPAGES", "1")]));
}
