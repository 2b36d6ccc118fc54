using System.Xml;

namespace Planning.Documents.Word.Markup;

/// <summary>Knows the elements of Word parts, in the transitional and in the strict dialect.</summary>
internal static class Marks
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>Whether a namespace is that of Word's own elements.</summary>
    public static bool IsWord(string space) => space is Transitional or Strict;

    /// <summary>The element that the reader stands on, at its start or at its end.</summary>
    public static Mark Of(XmlReader xml)
    {
        var space = xml.NamespaceURI;
        return IsWord(space) ? OfWord(xml.LocalName) : OfOther(xml.LocalName, space);
    }

    /// <summary>The attribute of that local name in the element's own namespace; null when there is none.</summary>
    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, xml.NamespaceURI);

    /// <summary>The element's value (<c>w:val</c>); null when there is none.</summary>
    public static string? Value(XmlReader xml) => Attribute(xml, "val");

    /// <summary>Whether a yes-or-no property says yes: it does unless its value says no.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off");

    private static Mark OfOther(string name, string space) => name switch
    {
        "AlternateContent" when space == Compatibility => Mark.AlternateContent,
        "Choice" when space == Compatibility => Mark.Choice,
        "Fallback" when space == Compatibility => Mark.Fallback,
        "t" when space.EndsWith("/math", StringComparison.Ordinal) => Mark.Text,
        "docPr" when space.EndsWith("/wordprocessingDrawing", StringComparison.Ordinal) => Mark.DrawingProperties,
        "shape" when space == "urn:schemas-microsoft-com:vml" => Mark.DrawingProperties,
        "pic" or "chart" or "relIds" or "imagedata" => Mark.Picture,
        _ => Mark.Other,
    };

    private static Mark OfWord(string name) => name switch
    {
        "p" => Mark.Paragraph,
        "r" => Mark.Run,
        "t" => Mark.Text,
        "pPr" => Mark.ParagraphProperties,
        "rPr" => Mark.RunProperties,
        "pStyle" => Mark.ParagraphStyle,
        "tc" => Mark.Cell,
        "tcPr" => Mark.CellProperties,
        "tr" => Mark.Row,
        "trPr" => Mark.RowProperties,
        "tbl" => Mark.Table,
        "tab" => Mark.Tab,
        "ptab" => Mark.PositionTab,
        "br" => Mark.Break,
        "cr" => Mark.CarriageReturn,
        "noBreakHyphen" => Mark.NoBreakHyphen,
        "sym" => Mark.Symbol,
        "instrText" => Mark.InstructionText,
        "fldChar" => Mark.FieldCharacter,
        "fldSimple" => Mark.SimpleField,
        "txbxContent" => Mark.TextBoxContent,
        "footnote" or "endnote" => Mark.Note,
        "sdt" => Mark.StructuredContent,
        "docPartGallery" => Mark.Gallery,
        "del" => Mark.Deleted,
        "ins" => Mark.Inserted,
        "moveFrom" => Mark.MovedFrom,
        "rt" => Mark.RubyText,
        "rPrChange" or "pPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" or "sectPrChange" or "numberingChange"
            or "tblGridChange" or "tblPrExChange" => Mark.PropertyChange,
        "rStyle" => Mark.RunStyle,
        "vanish" => Mark.Vanish,
        "b" => Mark.Bold,
        "sz" => Mark.Size,
        "caps" => Mark.Capitals,
        "highlight" => Mark.Highlight,
        "shd" => Mark.Shading,
        "outlineLvl" => Mark.OutlineLevel,
        "numPr" => Mark.NumberingProperties,
        "numId" => Mark.NumberingId,
        "ilvl" => Mark.NumberingLevel,
        "gridSpan" => Mark.GridSpan,
        "vMerge" => Mark.VerticalMerge,
        "gridBefore" => Mark.GridBefore,
        "tblHeader" => Mark.HeaderRow,
        "drawing" or "pict" or "object" => Mark.Drawing,
        "footnoteReference" => Mark.FootnoteCall,
        "endnoteReference" => Mark.EndnoteCall,
        "lastRenderedPageBreak" => Mark.RenderedPageBreak,
        _ => Mark.Other,
    };
}
