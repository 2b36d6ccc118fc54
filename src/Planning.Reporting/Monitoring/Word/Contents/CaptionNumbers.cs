using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;

namespace Planning.Reporting.Monitoring.Word.Contents;

/// <summary>Numbers the captions, ours and the template's, in the order of the document.</summary>
internal static class CaptionNumbers
{
    /// <summary>Writes the numbers; returns the paragraphs of captions, each with the name of its sequence.</summary>
    public static List<(string Sequence, Paragraph Paragraph)> Write(OpenXmlElement body)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var found = new List<(string, Paragraph)>();
        foreach (var field in FieldSpan.In(body))
        {
            var words = FieldCodes.Words(field.Code);
            if (words is ["SEQ" or "seq", var name, ..] && field.Begin.Ancestors<Paragraph>().FirstOrDefault() is { } paragraph)
            {
                found.Add((name, paragraph));
                Number(words, name, counts, text => Show(field.Shown, text));
            }
        }

        return found;
    }

    // A number that starts again with each chapter is left to Word.
    private static void Number(IReadOnlyList<string> words, string name, Dictionary<string, int> counts, Action<string> show)
    {
        var reset = words.ToList().IndexOf("\\r");
        counts[name] = reset > 0 && reset + 1 < words.Count && int.TryParse(words[reset + 1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var from)
            ? from : words.Contains("\\c") ? counts.GetValueOrDefault(name) : counts.GetValueOrDefault(name) + 1;
        if (!words.Contains("\\s") && !words.Contains("\\h"))
        {
            show(counts[name].ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Has a field show a text.</summary>
    public static void Show(List<Text> shown, string text)
    {
        for (var i = 0; i < shown.Count; i++)
        {
            shown[i].Text = i == 0 ? text : string.Empty;
        }
    }
}
