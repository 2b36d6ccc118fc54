using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;
using Planning.Indicators.Catalogue;
using Planning.Indicators.Extraction;
using Planning.Tests;

namespace Planning.Indicators.Tests;

/// <summary>Small documents, catalogues and observations, made on the spot.</summary>
internal static class Some
{
    /// <summary>The folder of the catalogue that ships.</summary>
    public static readonly string CatalogueFolder = Path.Combine(Repository.Root, "templates", "indicateurs");

    private static readonly Lazy<IndicatorExtractor> Extractor = new(() => new IndicatorExtractor(Planning.Indicators.Catalogue.CatalogueFolder.Load(CatalogueFolder), new FixedClock()));

    /// <summary>
    /// A document from plain text: a line that begins with <c>#</c> is a heading, with <c>|</c> a row of a table (<c>&lt;</c> alone in a cell
    /// goes on with the cell on its left), with <c>Tableau</c> before one its caption, with <c>-</c> an item; the others are paragraphs.
    /// </summary>
    public static PlanningDocument Document(string text)
    {
        var lines = text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
        var sections = new List<(string Title, List<Block> Blocks)> { (string.Empty, []) };
        for (var i = 0; i < lines.Count; i++)
        {
            var (title, blocks) = sections[^1];
            var location = new Location { HeadingPath = title.Length > 0 ? [title] : [], Paragraph = i + 1 };
            if (lines[i][0] == '#')
            {
                sections.Add((lines[i].TrimStart('#', ' '), []));
            }
            else if (lines[i][0] == '|')
            {
                var caption = i > 0 && lines[i - 1].StartsWith("Tableau", StringComparison.Ordinal) ? lines[i - 1] : string.Empty;
                var rows = lines.Skip(i).TakeWhile(l => l[0] == '|').ToList();
                blocks.RemoveAll(b => b is Paragraph p && caption.Length > 0 && p.Text == caption);
                blocks.Add(Table(rows, location, caption));
                i += rows.Count - 1;
            }
            else
            {
                blocks.Add(lines[i][0] == '-' ? new ListItem { Text = lines[i][1..].Trim(), Location = location } : new Paragraph { Text = lines[i], Location = location });
            }
        }

        return new PlanningDocument { File = "essai.docx", Title = "essai", Root = Root(sections) };
    }

    /// <summary>What is extracted from a document with the catalogue that ships.</summary>
    public static ExtractionResult Extraction(string text) => Extractor.Value.Extract(Document(text), new string('0', 64));

    /// <summary>The observations of a document, one a line in the order of their text: "population | Montaubin | 2021 | 21480".</summary>
    public static string[] Extracted(string text) => [.. Extraction(text).Observations
        .Select(o => FormattableString.Invariant($"{o.Indicator} | {o.Territory.Name} | {o.Period} | {o.Value:0.######}")).Order(StringComparer.Ordinal)];

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

    /// <summary>An observation that the store holds, with what was decided of it.</summary>
    public static RecordedObservation Recorded(long id, Observation observation, params ObservationReview[] reviews) =>
        new() { Id = id, Observation = observation, By = "A", At = DateTimeOffset.UnixEpoch, Reviews = reviews };

    /// <summary>A decision.</summary>
    public static ObservationReview Review(ObservationStatus status, decimal? value = null) => new() { Status = status, Value = value, By = "B", At = DateTimeOffset.UnixEpoch };

    /// <summary>An indicator of a catalogue.</summary>
    public static IndicatorDefinition Indicator(string id, string unit, IReadOnlyList<string> aliases, IReadOnlyDictionary<string, decimal> writings) => new()
    {
        Id = id,
        Theme = "essai",
        Name = aliases[0],
        Definition = aliases[0],
        Unit = unit,
        Writings = writings,
        Aliases = aliases,
        Direction = IndicatorDirection.Neutral,
        Source = "Insee",
        Frequency = "annuelle",
        File = "essai.yaml",
        Line = 1,
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

    private static Section Root(List<(string Title, List<Block> Blocks)> sections)
    {
        Section Of((string Title, List<Block> Blocks) section, int level, IReadOnlyList<Section> inner) =>
            new() { Title = section.Title, Level = level, Location = new Location { HeadingPath = [section.Title] }, Blocks = section.Blocks, Sections = inner };
        return Of(sections[0], 0, [.. sections.Skip(1).Select(s => Of(s, 1, []))]);
    }

    private static Table Table(List<string> rows, Location location, string caption)
    {
        var cells = new List<TableCell>();
        var columns = 0;
        for (var row = 0; row < rows.Count; row++)
        {
            var texts = rows[row].Trim('|').Split('|').Select(c => c.Trim()).ToList();
            columns = Math.Max(columns, texts.Count);
            for (var column = 0; column < texts.Count; column++)
            {
                if (texts[column] != "<")
                {
                    var span = texts.Skip(column + 1).TakeWhile(t => t == "<").Count() + 1;
                    cells.Add(new TableCell(row, column, 1, span, texts[column].Replace("\\n", "\n", StringComparison.Ordinal), location));
                }
            }
        }

        return new Table { Location = location, Caption = caption, RowCount = rows.Count, ColumnCount = columns, Cells = cells };
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
