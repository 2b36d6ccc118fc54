using DocumentFormat.OpenXml.Packaging;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Package;

/// <summary>The document's own properties: its title and its day are the report's, not the template's.</summary>
internal static class DocumentProperties
{
    // A part without content cannot be read, and one that the library makes has another name each time.
    private const string Empty = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>""";

    public static void Write(Writing writing)
    {
        var document = writing.Document;
        if (document.CoreFilePropertiesPart is null)
        {
            using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Empty));
            document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rIdPlanningCore").FeedData(stream);
        }

        var day = writing.Report.Made.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var properties = document.PackageProperties;
        properties.Title = XmlText.Of($"{writing.Report.Title} – {writing.Report.Plan.Name}");
        (properties.Created, properties.Modified) = (writing.Previous is null ? day : properties.Created ?? day, day);
    }
}
