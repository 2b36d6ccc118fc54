using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Planning.Abstractions.Documents;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Tables;

/// <summary>Cells of workbooks.</summary>
internal static class SheetCells
{
    /// <summary>A little less than spreadsheets hold.</summary>
    private const int LongestCell = 32_000;

    /// <summary>A cell of text: words that begin with an equals sign stay words.</summary>
    /// <param name="text">The text, cut where it is too long for a cell.</param>
    /// <param name="style">The number of its format; null for none.</param>
    public static Cell OfText(string text, uint? style = null)
    {
        var cell = new Cell(new InlineString(new Text(XmlText.Of(WholeCharacters.Of(text, LongestCell))) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString };
        if (style is { } format)
        {
            cell.StyleIndex = format;
        }

        return cell;
    }
}
