using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Tests;

/// <summary>Observations to arrange tests with.</summary>
internal static class Some
{
    public static readonly Territory Caen = new("Caen la mer", "200065597");

    /// <summary>An observation read in a cell of a table.</summary>
    public static Observation Observation(decimal value = 274_363, int year = 2021, Territory? territory = null, string indicator = "population", string document = "a", string unit = "habitants", int row = 4) => new()
    {
        Indicator = indicator,
        Value = value,
        Unit = unit,
        AsWritten = value.ToString("# ##0.###", CultureInfo.InvariantCulture) + " (p)",
        UnitAsWritten = "hab.",
        Territory = territory ?? Caen,
        Period = new Period(year),
        IsProvisional = true,
        Confidence = 0.85,
        Reasons = ["l'unité vient du titre", "« p » : provisoire"],
        Source = Source(document, row),
    };

    /// <summary>The place of such a cell.</summary>
    public static ObservationSource Source(string document, int row) => new()
    {
        File = $"rapports/{document}.pdf",
        Hash = document.PadLeft(64, '0'),
        Method = ObservationMethod.Table,
        Location = new Location { HeadingPath = ["2 Habitat", "2.1 Population"], Page = 12, Box = new Box(100.25, 200.5, 140, 212.75) },
        Context = "Population des communes",
        RowHeads = ["Caen la mer"],
        ColumnHeads = ["Population", "2021"],
        Row = row,
        Column = 2,
        Around = new TableExcerpt(row - 1, 1, [["Population", "2021"], ["274 000", "274 363 (p)"]]),
    };
}
