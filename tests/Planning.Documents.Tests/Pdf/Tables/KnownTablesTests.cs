using System.Text;
using System.Xml.Linq;
using Planning.Documents.Pdf.Pages;
using Planning.Documents.Pdf.Tables;
using Planning.Tests;

namespace Planning.Documents.Tests.Pdf.Tables;

/// <summary>The tables of real documents against their known structure, by the relations between neighbouring cells (Göbel, Hassan, Oro and Orsi, 2012).</summary>
public sealed class KnownTablesTests
{
    // What was measured, less a little: a change that costs more is a regression.
    private const double Floor = 0.93;

    [SharedFact]
    public void Tables_of_real_documents_are_found_with_their_rows_and_columns()
    {
        var folder = Path.Combine(Repository.Shared!, "data", "icdar2013");
        var scores = Directory.GetFiles(folder, "*.pdf").Select(file => Score(file, Directory.GetFiles(folder, Path.GetFileNameWithoutExtension(file).TrimEnd('a') + "*-str.xml"))).ToList();
        Assert.NotEmpty(scores);
        var (precision, recall) = (scores.Average(s => s.Precision), scores.Average(s => s.Recall));
        Assert.InRange(2 * precision * recall / (precision + recall), Floor, 1);
    }

    private static (double Precision, double Recall) Score(string file, string[] readings)
    {
        using var document = Pdfs.Open(File.ReadAllBytes(file));
        var reader = new PageReader(document);
        var found = new List<(int Page, Dictionary<string, int> Relations)>();
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = reader.Read(number);
            found.AddRange(TableFinder.Find(page, Words.Of(page)).Select(t => (number, Relations(t.Cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan, c.Text))))));
        }

        return readings.Select(r => Score(Known(r), found)).MaxBy(s => s.Precision + s.Recall);
    }

    private static (double Precision, double Recall) Score(List<(int Page, Dictionary<string, int> Relations)> known, List<(int Page, Dictionary<string, int> Relations)> found)
    {
        var pairs = known.Index().SelectMany(k => found.Index().Where(f => f.Item.Page == k.Item.Page)
                .Select(f => (k.Index, Found: f.Index, Shared: k.Item.Relations.Sum(r => Math.Min(r.Value, f.Item.Relations.GetValueOrDefault(r.Key))))))
            .Where(p => p.Shared > 0).OrderByDescending(p => p.Shared);
        var (hit, usedKnown, usedFound) = (0.0, new HashSet<int>(), new HashSet<int>());
        foreach (var (k, f, shared) in pairs)
        {
            if (!usedKnown.Contains(k) && !usedFound.Contains(f))
            {
                usedKnown.Add(k);
                usedFound.Add(f);
                hit += shared;
            }
        }

        return (hit / Math.Max(1, found.Sum(f => f.Relations.Values.Sum())), hit / known.Sum(k => k.Relations.Values.Sum()));
    }

    private static List<(int Page, Dictionary<string, int> Relations)> Known(string file) => [.. XDocument.Load(file).Descendants("region").Select(region => (
        (int)region.Attribute("page")!,
        Relations(region.Elements("cell").Select(c =>
        {
            var (row, column) = ((int)c.Attribute("start-row")!, (int)c.Attribute("start-col")!);
            return (row, column, ((int?)c.Attribute("end-row") ?? row) - row + 1, ((int?)c.Attribute("end-col") ?? column) - column + 1, (string?)c.Element("content") ?? "");
        }))))];

    // Each cell with the next that holds something, to the right and below.
    private static Dictionary<string, int> Relations(IEnumerable<(int Row, int Column, int RowSpan, int ColumnSpan, string Text)> cells)
    {
        var grid = new Dictionary<(int Row, int Column), (int Rank, string Text)>();
        foreach (var (rank, cell) in cells.Index())
        {
            var text = string.Concat(cell.Text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
            for (var r = cell.Row; text.Length > 0 && r < cell.Row + cell.RowSpan; r++)
            {
                for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                {
                    grid.TryAdd((r, c), (rank, text));
                }
            }
        }

        var relations = new HashSet<(int, int, string)>();
        foreach (var line in grid.GroupBy(g => g.Key.Row))
        {
            relations.UnionWith(Neighbours(line.OrderBy(g => g.Key.Column), '>'));
        }

        foreach (var line in grid.GroupBy(g => g.Key.Column))
        {
            relations.UnionWith(Neighbours(line.OrderBy(g => g.Key.Row), 'v'));
        }

        return relations.Where(r => r.Item1 != r.Item2).GroupBy(r => r.Item3).ToDictionary(g => g.Key, g => g.Count());
    }

    private static IEnumerable<(int, int, string)> Neighbours(IEnumerable<KeyValuePair<(int Row, int Column), (int Rank, string Text)>> line, char way)
    {
        var cells = line.Select(g => g.Value).ToList();
        return cells.Zip(cells.Skip(1), (a, b) => (a.Rank, b.Rank, $"{a.Text}{way}{b.Text}"));
    }
}
