namespace Planning.Documents.Tests.OpenDocument;

/// <summary>Small OpenDocument texts, made on the spot.</summary>
internal static class Odt
{
    /// <summary>A document with that body, in OpenDocument's markup with the usual prefixes.</summary>
    public static OpenDocumentFileBuilder Body(string body) => new(body);

    /// <summary>A document of plain paragraphs.</summary>
    public static OpenDocumentFileBuilder Paragraphs(params string[] texts) => Body(string.Concat(texts.Select(t => P(t))));

    public static string P(string content, string style = "Standard") => $"<text:p text:style-name=\"{style}\">{content}</text:p>";

    public static string H(int level, string content, string attributes = "") =>
        $"<text:h text:style-name=\"Heading_20_{level}\" text:outline-level=\"{level}\" {attributes}>{content}</text:h>";

    public static string Span(string style, string text) => $"<text:span text:style-name=\"{style}\">{text}</text:span>";

    /// <summary>A list of items given by their markup.</summary>
    public static string List(string attributes, params string[] items) =>
        $"<text:list {attributes}>{string.Concat(items.Select(i => $"<text:list-item>{i}</text:list-item>"))}</text:list>";

    /// <summary>A table of rows of cells.</summary>
    public static string Table(params string[][] rows) =>
        $"<table:table>{string.Concat(rows.Select(r => Row([.. r.Select(c => Cell(c))])))}</table:table>";

    public static string Row(params string[] cells) => $"<table:table-row>{string.Concat(cells)}</table:table-row>";

    public static string Cell(string text, string attributes = "") => $"<table:table-cell {attributes}>{P(text)}</table:table-cell>";

    /// <summary>A picture with its description.</summary>
    public static string Picture(string description) =>
        $"<draw:frame draw:name=\"i\"><draw:image xlink:href=\"Pictures/a.png\"/><svg:title>titre</svg:title><svg:desc>{description}</svg:desc></draw:frame>";

    public static string Box(string content) => $"<draw:frame><draw:text-box>{content}</draw:text-box></draw:frame>";

    public static string Note(string kind, string text) =>
        $"<text:note text:note-class=\"{kind}\"><text:note-citation>1</text:note-citation><text:note-body>{P(text)}</text:note-body></text:note>";

    /// <summary>A style of a paragraph or of letters, by its markup.</summary>
    public static string Style(string name, string family, string markup, string attributes = "") =>
        $"<style:style style:name=\"{name}\" style:family=\"{family}\" {attributes}>{markup}</style:style>";

    public static string Letters(string attributes) => $"<style:text-properties {attributes}/>";

    /// <summary>A list style with one level for each format, numbers shown from the first level on.</summary>
    public static string ListStyle(string name, params string[] levels) => $"<text:list-style style:name=\"{name}\">{string.Concat(levels)}</text:list-style>";

    public static string Level(int level, string format, string suffix = ".", int shown = 1, string element = "list-level-style-number", string attributes = "") =>
        $"<text:{element} text:level=\"{level}\" style:num-format=\"{format}\" style:num-suffix=\"{suffix}\" text:display-levels=\"{shown}\" {attributes}/>";
}
