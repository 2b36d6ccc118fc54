using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Styles;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Where a control stands, for who must find it in Word.</summary>
internal static class ControlPlace
{
    private const int LongestTitle = 60;

    /// <summary>"zone de texte, sous « 2. Habitat », paragraphe 41".</summary>
    public static string Of(OpenXmlElement control, TemplatePart part, HeadingStyles headings)
    {
        var words = new List<string>();
        if (!part.IsBody)
        {
            words.Add(part.Name);
        }

        if (control.Ancestors<TextBoxContent>().Any())
        {
            words.Add("zone de texte");
        }

        if (part.IsBody)
        {
            var (title, number) = Above(control, part, headings);
            if (title.Length > 0)
            {
                words.Add($"sous « {title} »");
            }

            words.Add($"paragraphe {number}");
        }

        return string.Join(", ", words);
    }

    private static (string Title, int Paragraph) Above(OpenXmlElement control, TemplatePart part, HeadingStyles headings)
    {
        var (title, number) = (string.Empty, 0);
        var own = control.Ancestors<Paragraph>().LastOrDefault() ?? control.Descendants<Paragraph>().FirstOrDefault();
        foreach (var paragraph in part.Root.Descendants<Paragraph>())
        {
            number++;
            if (paragraph == own)
            {
                break;
            }

            if (headings.LevelOf(paragraph) > 0 && paragraph.InnerText is { Length: > 0 } text)
            {
                title = text;
            }
        }

        return (Abstractions.Documents.WholeCharacters.Of(title.Trim(), LongestTitle), number);
    }
}
