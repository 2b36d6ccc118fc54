using System.Globalization;
using System.Text;

namespace Planning.Documents.Word.Annotation;

/// <summary>Writes comments as Word keeps them.</summary>
/// <param name="Prefix">How the Word namespace is named in the part.</param>
/// <param name="Styles">The styles that the document has.</param>
/// <param name="Date">The comments' date: local time, as Word shows it without conversion.</param>
internal sealed record CommentWriting(WordPrefix Prefix, DocumentStyles Styles, DateTimeOffset Date)
{
    private const string Initials = "PLN";

    /// <summary>The comment's element.</summary>
    public string Write(int id, Annotation annotation)
    {
        var w = Prefix.Name;
        var date = Date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var xml = new StringBuilder();
        xml.Append(CultureInfo.InvariantCulture, $"<{w}:comment{Prefix.Declaration} {w}:id=\"{id}\" {w}:author=\"{CommentLedger.Author}\" ");
        xml.Append(CultureInfo.InvariantCulture, $"{w}:date=\"{date}\" {w}:initials=\"{Initials}\">");
        var isFirst = true;
        foreach (var line in Lines(annotation))
        {
            WriteParagraph(xml, line, isFirst);
            isFirst = false;
        }

        return xml.Append(CultureInfo.InvariantCulture, $"</{w}:comment>").ToString();
    }

    private static IEnumerable<string> Lines(Annotation annotation)
    {
        var key = CommentLedger.LineOf(annotation.Key);
        var lines = annotation.Paragraphs;
        return lines.Count > 0 && (lines[0] == key || lines[^1] == key) ? lines : lines.Append(key);
    }

    private void WriteParagraph(StringBuilder xml, string line, bool isFirst)
    {
        var w = Prefix.Name;
        xml.Append(CultureInfo.InvariantCulture, $"<{w}:p>");
        if (Styles.CommentText is { } text)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<{w}:pPr><{w}:pStyle {w}:val=\"{XmlText.Escape(text)}\"/></{w}:pPr>");
        }

        if (isFirst)
        {
            var style = Styles.CommentReference is { } name ? $"<{w}:rPr><{w}:rStyle {w}:val=\"{XmlText.Escape(name)}\"/></{w}:rPr>" : string.Empty;
            xml.Append(CultureInfo.InvariantCulture, $"<{w}:r>{style}<{w}:annotationRef/></{w}:r>");
        }

        xml.Append(CultureInfo.InvariantCulture, $"<{w}:r>");
        var parts = line.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            xml.Append(i > 0 ? $"<{w}:br/>" : string.Empty);
            xml.Append(CultureInfo.InvariantCulture, $"<{w}:t xml:space=\"preserve\">{XmlText.Escape(parts[i])}</{w}:t>");
        }

        xml.Append(CultureInfo.InvariantCulture, $"</{w}:r></{w}:p>");
    }
}
