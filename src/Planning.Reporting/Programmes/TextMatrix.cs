using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Abstractions.French;
using Planning.Reporting.Checklist;

namespace Planning.Reporting.Programmes;

/// <summary>Writes a matrix for a terminal of 96 columns: the scale, the documents, then each commitment with its row of letters and its deepest passage.</summary>
public sealed class TextMatrix(TextWriter output)
{
    private const int LongestQuote = 240;
    private readonly WrappedText text = new(output);

    /// <summary>Writes everything.</summary>
    public void Write(CommitmentMatrix matrix)
    {
        text.Write(matrix.Programme.Title);
        text.Write($"{FrenchCount.Of(matrix.Rows.Count, "engagement")} et {FrenchCount.Of(matrix.Documents.Count, "document")} : {string.Join(", ", matrix.Groups.Select(g => $"{g.Rows.Count} {Outcome(g.Name, g.Rows.Count)}"))}.");
        output.WriteLine();
        output.WriteLine("Échelle, du plus faible au plus fort");
        output.WriteLine("  ·  rien ; – le document n'est pas concerné");
        foreach (var depth in DepthPhrases.Scale)
        {
            text.Write($"{DepthPhrases.Of(depth)} : {DepthPhrases.Meaning(depth)}", $"  {DepthPhrases.LetterOf(depth)}  ", "     ");
        }

        output.WriteLine();
        output.WriteLine("Documents");
        for (var i = 0; i < matrix.Documents.Count; i++)
        {
            text.Write(NameOf(matrix.Documents[i]), $"{Digits(i + 1),4}  ", "      ");
        }

        WriteGrid(matrix);
        foreach (var group in matrix.Groups)
        {
            output.WriteLine();
            output.WriteLine($"{group.Title.ToUpper(CultureInfo.GetCultureInfo("fr"))} ({group.Rows.Count})");
            foreach (var row in group.Rows)
            {
                WriteRow(matrix, row);
            }
        }
    }

    private void WriteGrid(CommitmentMatrix matrix)
    {
        var width = Math.Clamp(matrix.Rows.Select(r => r.Commitment.Id.Length).DefaultIfEmpty(0).Max(), 10, 40);
        output.WriteLine();
        output.WriteLine($"  {string.Empty.PadRight(width)}{string.Concat(Enumerable.Range(1, matrix.Documents.Count).Select(n => $"{Digits(n),4}"))}");
        foreach (var row in matrix.Groups.SelectMany(g => g.Rows))
        {
            var letters = string.Concat(row.Cells.Select(c => $"{(c is null ? '–' : c.Depth is { } depth ? DepthPhrases.LetterOf(depth) : '·'),4}"));
            output.WriteLine($"  {row.Commitment.Id.PadRight(width)}{letters}");
        }
    }

    private void WriteRow(CommitmentMatrix matrix, MatrixRow row)
    {
        output.WriteLine();
        text.Write($"{row.Commitment.Id} {row.Commitment.Title}{(row.Commitment.IsLight ? " (conseil)" : string.Empty)}", "  ", "      ");
        if (row.IsWithoutObject)
        {
            return;
        }

        if (row.BestColumn is var column && column < 0)
        {
            text.Write($"Pour le porter : {row.Commitment.CarriedBy}.", "      → ", "        ");
            return;
        }

        var (depth, passage) = row.Cells[column]!.Passages[0];
        text.Write($"{DepthPhrases.Of(depth)} dans {NameOf(matrix.Documents[column])}, {PlaceOf(passage.Location)}", "      ", "      ");
        text.Write($"« {Cut(passage.Quote)} »", "      ", "      ");
        if (!row.IsCarried)
        {
            text.Write($"Pour le porter : {row.Commitment.CarriedBy}.", "      → ", "        ");
        }
    }

    internal static string Outcome(string group, int count) => group switch
    {
        "missing" => count == 1 ? "porté nulle part" : "portés nulle part",
        "partial" => count == 1 ? "porté faiblement" : "portés faiblement",
        "satisfied" => count == 1 ? "porté" : "portés",
        _ => "sans objet",
    };

    private static string NameOf(CheckReport report) => $"{report.PartName} ({Path.GetFileName(report.File)})";

    private static string PlaceOf(Location location) => (location.HeadingPath is [.., var last] ? $"« {last} »" : "avant le premier titre")
        + (location is { Box: not null, Page: { } page } ? $", page {Digits(page)}" : location.Paragraph is { } paragraph ? $", paragraphe {Digits(paragraph)}" : string.Empty);

    private static string Cut(string quote) => quote.Length <= LongestQuote ? quote : string.Concat(quote.AsSpan(0, quote.LastIndexOf(' ', LongestQuote) is var cut and > 100 ? cut : LongestQuote), "…");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
