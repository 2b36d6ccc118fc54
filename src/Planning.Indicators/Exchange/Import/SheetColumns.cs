using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Series;

namespace Planning.Indicators.Exchange.Import;

/// <summary>Which column of a sheet says what, from its heads.</summary>
internal sealed record SheetColumns
{
    private const int RowsLookedAt = 10;

    private static readonly (string Column, string[] Heads)[] Known =
    [
        ("indicateur", ["indicateur", "indicator", "id", "identifiant", "code indicateur", "nom de l indicateur", "indicateurs"]),
        ("territoire", ["territoire", "territory", "commune", "communes", "epci", "nom", "collectivite", "nom du territoire", "nom de la commune", "libgeo"]),
        ("code", ["code", "code insee", "insee", "siren", "code siren", "code territoire", "codgeo", "code epci", "code commune", "code geographique"]),
        ("période", ["periode", "period", "annee", "year", "date", "millesime", "an"]),
        ("valeur", ["valeur", "value", "valeurs"]),
        ("unité", ["unite", "unit", "unites"]),
        ("source", ["source", "sources", "origine", "producteur"]),
    ];

    private readonly Dictionary<string, int> columns;

    private SheetColumns(Dictionary<string, int> columns) => this.columns = columns;

    /// <summary>The rows under the heads.</summary>
    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>The columns of values with the period of each; null where a column says it.</summary>
    public required IReadOnlyList<(int Column, Period? Period)> Values { get; init; }

    /// <summary>The heads of the columns that nothing is read from.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    /// <summary>The column that says something; null when there is none.</summary>
    public int? this[string column] => columns.TryGetValue(column, out var found) ? found : null;

    /// <summary>Finds the heads among the first rows.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">There are none, or two columns say the same.</exception>
    public static SheetColumns Of(SheetFile file)
    {
        for (var i = 0; i < Math.Min(RowsLookedAt, file.Rows.Count); i++)
        {
            var row = file.Rows[i];
            var periods = Enumerable.Range(0, row.Cells.Count).Select(c => (Column: c, Period: PeriodText.Of(row[c].Text))).Where(p => p.Period is not null).ToList();
            var columns = Named(file.Path, row);
            var value = columns.TryGetValue("valeur", out var found) ? found : (int?)null;
            if (value is not null || (periods.Count > 0 && columns.Count > 0 && !columns.ContainsKey("période")))
            {
                IReadOnlyList<(int Column, Period? Period)> values = value is { } column ? [(column, null)] : periods;
                return new SheetColumns(columns) { Rows = [.. file.Rows.Skip(i + 1)], Values = values, Ignored = OthersOf(row, columns, values) };
            }
        }

        throw ImportErrors.NoHeads(file.Path);
    }

    private static List<string> OthersOf(SheetRow row, Dictionary<string, int> columns, IReadOnlyList<(int Column, Period? Period)> values) =>
        [.. Enumerable.Range(0, row.Cells.Count).Where(c => row[c].Text.Length > 0 && !columns.ContainsValue(c) && values.All(v => v.Column != c)).Select(c => row[c].Text)];

    private static Dictionary<string, int> Named(string path, SheetRow row)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var c = 0; c < row.Cells.Count; c++)
        {
            var head = PlainWords.Of(row[c].Text).Trim();
            if (Known.FirstOrDefault(k => k.Heads.Contains(head)).Column is { } column && !columns.TryAdd(column, c))
            {
                throw ImportErrors.TwiceColumn(path, column);
            }
        }

        return columns;
    }
}
