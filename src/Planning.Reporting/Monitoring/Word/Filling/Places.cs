using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Reporting.Monitoring.Word.Pieces;
using Planning.Reporting.Monitoring.Word.Styles;
using Planning.Reporting.Monitoring.Word.Template;

namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>Says what the places of controls allow, from the page, the headings above and what stands around.</summary>
internal sealed class Places(WordprocessingDocument document, TemplateStyles styles)
{
    private const int UsualWidth = 9070;
    private const int BoxWidth = 4000;
    private const int BoxMargins = 290;
    private const int EmuPerTwentieth = 635;

    /// <summary>The place of a control.</summary>
    public Place Of(SdtElement control, TemplatePart part)
    {
        var content = TemplateControls.ContentOf(control);
        var own = content.Descendants<Paragraph>().FirstOrDefault() is { } first ? styles.Headings.LevelOf(first) : 0;
        return new Place
        {
            Level = Math.Clamp(own > 0 ? own : LevelAbove(control) + 1, 1, HeadingStyles.Deepest),
            Width = Width(control),
            IsBody = part.IsBody && !control.Ancestors<TextBoxContent>().Any(),
            TextStyle = TextStyle(content.Descendants<Paragraph>().FirstOrDefault(p => styles.Headings.LevelOf(p) == 0)),
            Part = part,
            Words = ControlPlace.Of(control, part, styles.Headings),
        };
    }

    /// <summary>Whether the template gives a title right above a control, so that none is to be written.</summary>
    public bool HasTitleAbove(SdtElement control) => control.PreviousSibling() is Paragraph above && styles.Headings.LevelOf(above) > 0;

    // A list or a caption is no running text: what it was the example of is written under it, not in it.
    private string? TextStyle(Paragraph? example) =>
        example?.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && styles.Has(id) && !styles.IsOwn(id) ? id : null;

    private int LevelAbove(SdtElement control)
    {
        var around = control.Ancestors<SdtElement>().ToHashSet();
        for (OpenXmlElement? at = control; at is not null and not OpenXmlPartRootElement; at = at.Parent)
        {
            for (var before = at.PreviousSibling(); before is not null; before = before.PreviousSibling())
            {
                if (LastLevel(before, around) is > 0 and var level)
                {
                    return level;
                }
            }
        }

        return 0;
    }

    // What stands in another control of contents is under that control's own headings.
    private int LastLevel(OpenXmlElement element, HashSet<SdtElement> around)
    {
        switch (element)
        {
            case Paragraph paragraph:
                return styles.Headings.LevelOf(paragraph);
            case SdtElement control when !around.Contains(control) && IsContents(TemplateControls.TagOf(control)):
                return 0;
            case SdtElement or SdtContentBlock or CustomXmlBlock:
                for (var child = element.LastChild; child is not null; child = child.PreviousSibling())
                {
                    if (LastLevel(child, around) is > 0 and var level)
                    {
                        return level;
                    }
                }

                return 0;
            default:
                return 0;
        }
    }

    private static bool IsContents(string tag) => ControlRoles.Of(tag) is ControlRole.Contents or ControlRole.Repeat or ControlRole.Item;

    private int Width(SdtElement control)
    {
        if (control.Ancestors<TableCell>().FirstOrDefault() is { } cell || (control is SdtCell && (cell = control.Descendants<TableCell>().FirstOrDefault()!) is not null))
        {
            return CellWidth(cell);
        }

        if (control.Ancestors<TextBoxContent>().FirstOrDefault() is { } box)
        {
            var extent = box.Ancestors<Drawing>().FirstOrDefault()?.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().FirstOrDefault()?.Cx?.Value;
            return extent is { } emu ? Math.Max((int)(emu / EmuPerTwentieth) - BoxMargins, 1000) : BoxWidth;
        }

        return PageWidth(control);
    }

    private static int CellWidth(TableCell cell)
    {
        var row = cell.Ancestors<TableRow>().FirstOrDefault();
        var table = cell.Ancestors<Table>().FirstOrDefault();
        var index = row?.Descendants<TableCell>().TakeWhile(c => c != cell).Count() ?? 0;
        var grid = table?.GetFirstChild<TableGrid>()?.Elements<GridColumn>().Select(c => Number(c.Width?.Value)).ToList() ?? [];
        var span = cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
        var fromGrid = grid.Skip(index).Take(span).Sum();
        var stated = cell.TableCellProperties?.TableCellWidth is { Type: { } type } width && type.Value == TableWidthUnitValues.Dxa ? Number(width.Width?.Value) : 0;
        var found = stated > 0 ? stated : fromGrid;
        return found > 0 ? Math.Max(found - BoxMargins, 600) : BoxWidth;
    }

    /// <summary>How wide the text is on the page of an element, in twentieths of a point.</summary>
    public int PageWidth(OpenXmlElement element)
    {
        var section = SectionAfter(element) ?? document.MainDocumentPart!.Document!.Body!.Descendants<SectionProperties>().LastOrDefault();
        var size = section?.GetFirstChild<PageSize>();
        var margins = section?.GetFirstChild<PageMargin>();
        if (size?.Width is null)
        {
            return UsualWidth;
        }

        var width = (int)size.Width.Value - (int)(margins?.Left?.Value ?? 1417) - (int)(margins?.Right?.Value ?? 1417) - (int)(margins?.Gutter?.Value ?? 0);
        var columns = section!.GetFirstChild<Columns>();
        var count = Math.Max((int)(columns?.ColumnCount?.Value ?? 1), 1);
        return (width - ((count - 1) * Number(columns?.Space?.Value, 720))) / count;
    }

    private static SectionProperties? SectionAfter(OpenXmlElement control)
    {
        for (OpenXmlElement? at = control; at is not null and not Body and not OpenXmlPartRootElement; at = at.Parent)
        {
            for (var after = at.NextSibling(); after is not null; after = after.NextSibling())
            {
                if ((after as SectionProperties ?? after.Descendants<SectionProperties>().FirstOrDefault()) is { } section)
                {
                    return section;
                }
            }
        }

        return null;
    }

    private static int Number(string? text, int otherwise = 0) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
