using System.Globalization;
using System.Xml;

namespace Planning.Documents.OpenDocument.Markup;

/// <summary>Knows the elements of OpenDocument parts.</summary>
internal static class Marks
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    public const string Format = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    public const string Extension = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";
    private const string Draw = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
    private const string Svg = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
    private const string Forms = "urn:oasis:names:tc:opendocument:xmlns:form:1.0";

    /// <summary>The element that the reader stands on.</summary>
    public static Mark Of(XmlReader xml) => xml.NamespaceURI switch
    {
        Text => OfText(xml.LocalName),
        Table => OfTable(xml.LocalName),
        Draw => OfDraw(xml.LocalName),
        Office => OfOffice(xml.LocalName),
        Svg => xml.LocalName switch { "title" => Mark.Title, "desc" => Mark.Description, _ => Mark.Other },
        Style => xml.LocalName.StartsWith("header", StringComparison.Ordinal) || xml.LocalName.StartsWith("footer", StringComparison.Ordinal) ? Mark.RunningText : Mark.Other,
        Forms => Mark.Unseen,
        _ => Mark.Other,
    };

    /// <summary>A whole number among the element's attributes; null when it is none.</summary>
    public static int? Number(XmlReader xml, string name, string space) =>
        int.TryParse(xml.GetAttribute(name, space), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a yes-or-no attribute says yes.</summary>
    public static bool IsTrue(XmlReader xml, string name, string space) => xml.GetAttribute(name, space) == "true";

    /// <summary>Whether the element says that it is not displayed.</summary>
    public static bool IsHidden(XmlReader xml, Mark mark) => mark switch
    {
        Mark.Section or Mark.Field => xml.GetAttribute("display", Text) switch
        {
            "none" => true,
            "condition" => IsTrue(xml, "is-hidden", Text),
            _ => false,
        },
        Mark.HiddenText => IsTrue(xml, "is-hidden", Text),
        Mark.RunningText => xml.GetAttribute("display", Style) == "false",
        _ => mark == Mark.Unseen,
    };

    private static Mark OfText(string name) => name switch
    {
        "p" => Mark.Paragraph,
        "h" => Mark.Heading,
        "span" => Mark.Span,
        "s" => Mark.Space,
        "tab" => Mark.Tab,
        "line-break" => Mark.LineBreak,
        "soft-page-break" => Mark.SoftPageBreak,
        "number" => Mark.Number,
        "list" => Mark.List,
        "list-item" => Mark.ListItem,
        "list-header" => Mark.ListHeader,
        "numbered-paragraph" => Mark.NumberedParagraph,
        "section" => Mark.Section,
        "table-of-content" or "illustration-index" or "table-index" or "object-index" or "user-index" or "alphabetical-index" => Mark.Contents,
        "note" => Mark.Note,
        "note-body" => Mark.NoteBody,
        "hidden-text" => Mark.HiddenText,
        "hidden-paragraph" => Mark.HiddenParagraph,
        "tracked-changes" or "note-citation" or "ruby-text" or "script" or "table-of-content-source" or "illustration-index-source" or "table-index-source"
            or "object-index-source" or "user-index-source" or "alphabetical-index-source" or "bibliography-source" => Mark.Unseen,
        _ => Mark.Field,
    };

    private static Mark OfTable(string name) => name switch
    {
        "table" => Mark.Table,
        "table-header-rows" => Mark.HeaderRows,
        "table-row" => Mark.Row,
        "table-cell" => Mark.Cell,
        "covered-table-cell" => Mark.CoveredCell,
        "title" or "desc" or "tracked-changes" => Mark.Unseen,
        _ => Mark.Other,
    };

    private static Mark OfDraw(string name) => name switch
    {
        "frame" => Mark.Frame,
        "image" or "object" or "object-ole" => Mark.Picture,
        "custom-shape" or "rect" or "ellipse" or "circle" or "line" or "polyline" or "polygon" or "regular-polygon" or "path" or "connector" or "caption"
            or "measure" => Mark.Shape,
        _ => Mark.Other,
    };

    private static Mark OfOffice(string name) => name switch
    {
        "meta" => Mark.Meta,
        "styles" => Mark.Styles,
        "automatic-styles" => Mark.AutomaticStyles,
        "master-styles" => Mark.MasterStyles,
        "body" => Mark.Body,
        "annotation" or "annotation-end" or "forms" or "binary-data" or "event-listeners" or "scripts" => Mark.Unseen,
        _ => Mark.Other,
    };
}
