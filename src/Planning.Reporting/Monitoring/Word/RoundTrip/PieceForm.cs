using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Filling;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>
/// What stands in a control beside its words, changes taken as accepted: how letters look, links, fields, pictures, breaks,
/// controls, the cells of tables. Notes are told apart; comments and bookmarks are no part of it, nor how a program cut the text into runs.
/// </summary>
internal sealed class PieceForm(MainDocumentPart main)
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "proofErr", "lastRenderedPageBreak", "annotationRef", "commentReference", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
        "rPr", "tblPr", "tblGrid", "trPr", "tblPrEx", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "delText", "softHyphen",
        "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "fldSimple", "del", "moveFrom", "tab", "cr",
    };

    private static readonly HashSet<string> Clear = new(StringComparer.Ordinal) { "p", "r", "ins", "moveTo", "smartTag", "customXml", "sdtContent" };

    /// <summary>The form, as text that is only held against another.</summary>
    public static string Of(OpenXmlElement root)
    {
        var sketch = new Sketch();
        Under(root, sketch);
        return $"{sketch}|{string.Join('|', FieldCodes.Of(root).Select(Name).Where(n => n.Length > 0))}";
    }

    /// <summary>What the notes called there say; empty for none.</summary>
    public string NotesOf(OpenXmlElement root) => string.Join('|', root.Descendants<FootnoteReference>().Where(n => !n.Ancestors<DeletedRun>().Any()).Select(TextOf));

    private static void Under(OpenXmlElement element, Sketch sketch)
    {
        foreach (var child in element.ChildElements.Where(c => !Silent.Contains(c.LocalName)))
        {
            One(child, sketch);
        }
    }

    private static void One(OpenXmlElement element, Sketch sketch)
    {
        switch (element)
        {
            case FieldChar { FieldCharType: { } type }:
                // What a field shows changes by itself.
                sketch.IsField = type.Value != FieldCharValues.End;
                break;
            case Text text:
                sketch.Write(text.Text, RunLook.Of((text.Parent as Run)?.RunProperties));
                break;
            case ParagraphProperties properties:
                sketch.Sign(properties.SectionProperties is null ? string.Empty : "section");
                break;
            case TableCellProperties cell:
                sketch.Sign($"{cell.GridSpan?.GetAttributes().FirstOrDefault().Value}{(cell.VerticalMerge is null ? string.Empty : "v")}{(cell.Shading?.Fill?.Value is { } fill and not "auto" ? fill : string.Empty)}");
                break;
            case Break { Type: { } kind }:
                sketch.Sign(kind.InnerText ?? string.Empty);
                break;
            case FootnoteReference:
                break;
            case Drawing drawing:
                sketch.Sign(ChartWriting.In(drawing.Parent!) is null ? "image" : "graphique");
                break;
            case SdtElement control:
                sketch.Sign($"contrôle {TemplateControls.RawTagOf(control)}");
                Under(control, sketch);
                break;
            default:
                sketch.Sign(Clear.Contains(element.LocalName) || element is Break ? string.Empty : element.LocalName);
                Under(element, sketch);
                break;
        }
    }

    private string TextOf(FootnoteReference reference) =>
        main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(n => n.Id?.InnerText == reference.Id?.InnerText) is { } note ? PieceText.Of(note) : "absente";

    // "SEQ Tableau", "REF _Ref1": switches are written in several ways.
    private static string Name(string code) => string.Join(' ', FieldCodes.Words(code).Take(2));

    private sealed class Sketch
    {
        private readonly StringBuilder written = new();
        private string look = string.Empty;

        public bool IsField { get; set; }

        public void Write(string text, string itsLook)
        {
            var letters = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
            if (IsField || letters.Length == 0)
            {
                return;
            }

            written.Append(itsLook == look ? string.Empty : $"{{{itsLook}}}").Append(letters);
            look = itsLook;
        }

        public void Sign(string sign) => written.Append(sign.Length == 0 ? string.Empty : $"<{sign}>");

        public override string ToString() => written.ToString();
    }
}
