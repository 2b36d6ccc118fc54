using System.Globalization;

namespace Planning.Documents.Word.Annotation;

/// <summary>The marks that anchor a comment in a text: start and end of its range, and the reference.</summary>
/// <param name="Prefix">How the Word namespace is named there.</param>
/// <param name="ReferenceStyle">The character style of references; null when the document has none.</param>
internal sealed record CommentMarks(WordPrefix Prefix, string? ReferenceStyle)
{
    public string Start(int id)
    {
        var w = Prefix.Name;
        return string.Create(CultureInfo.InvariantCulture, $"<{w}:commentRangeStart{Prefix.Declaration} {w}:id=\"{id}\"/>");
    }

    public string End(int id)
    {
        var (w, declaration) = (Prefix.Name, Prefix.Declaration);
        var style = ReferenceStyle is null ? string.Empty : $"<{w}:rPr><{w}:rStyle {w}:val=\"{XmlText.Escape(ReferenceStyle)}\"/></{w}:rPr>";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<{w}:commentRangeEnd{declaration} {w}:id=\"{id}\"/><{w}:r{declaration}>{style}<{w}:commentReference {w}:id=\"{id}\"/></{w}:r>");
    }
}
