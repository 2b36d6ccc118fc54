using System.Globalization;

namespace Planning.Documents.Pdf.Tables;

/// <summary>Knows the series of years: a head of years, and figures under each; few rows are then enough for a table.</summary>
internal static class Years
{
    private const int MinFigures = 3;

    /// <summary>Whether years that grow head all the columns but the first, over labelled rows of figures.</summary>
    /// <param name="table">The table.</param>
    /// <param name="body">Its cells under the heads that hold something.</param>
    public static bool Head(DraftTable table, IReadOnlyList<DraftCell> body)
    {
        var years = table.Cells.Where(c => c.Row < table.HeaderRows && c.Column > 0 && !c.IsEmpty).OrderBy(c => c.Column).Select(c => CellText.Of(c.Phrases).Split(' ')[0]).ToList();
        if (years.Count != table.ColumnCount - 1 || !years.TrueForAll(y => y.Length == 4 && Figures.IsYear(y)))
        {
            return false;
        }

        var ranks = years.ConvertAll(y => int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0);
        var beside = body.Where(c => c.Column > 0).ToList();
        return beside.Count >= MinFigures && ranks.Zip(ranks.Skip(1)).All(p => p.First < p.Second) && beside.TrueForAll(c => c.Phrases.All(p => p.IsFigure))
            && body.GroupBy(c => c.Row).All(r => r.Any(c => c.Column == 0 && c.Phrases.Any(p => p.Look == TextLook.Words)) && r.Select(c => c.Column).Distinct().Count() == table.ColumnCount);
    }
}
