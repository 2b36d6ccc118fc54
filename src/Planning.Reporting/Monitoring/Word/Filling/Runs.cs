using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Text as runs.</summary>
internal static class Runs
{
    /// <summary>A run of text; its line breaks are kept.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="look">How it looks, copied; null for what its paragraph says.</param>
    public static Run Of(string text, RunProperties? look = null)
    {
        var run = new Run();
        if (look is { HasChildren: true })
        {
            run.Append(look.CloneNode(true));
        }

        var lines = XmlText.Of(text).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    /// <summary>A paragraph of one style and text.</summary>
    public static Paragraph Paragraph(string? style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph();
        if (style is not null)
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A field with what it shows until it is next updated.</summary>
    public static IEnumerable<Run> Field(string instruction, string shown, RunProperties? look = null)
    {
        yield return With(new FieldChar { FieldCharType = FieldCharValues.Begin }, look);
        yield return With(new FieldCode($" {instruction} ") { Space = SpaceProcessingModeValues.Preserve }, look);
        yield return With(new FieldChar { FieldCharType = FieldCharValues.Separate }, look);
        yield return Of(shown, look);
        yield return With(new FieldChar { FieldCharType = FieldCharValues.End }, look);
    }

    /// <summary>A run that holds one element.</summary>
    public static Run With(OpenXmlElement element, RunProperties? look = null)
    {
        var run = new Run();
        if (look is { HasChildren: true })
        {
            run.Append(look.CloneNode(true));
        }

        run.Append(element);
        return run;
    }
}
