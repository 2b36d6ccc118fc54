using System.Globalization;
using System.Text;

namespace Planning.Documents.Tests.Pdf;

/// <summary>A small PDF written by hand, its text in Helvetica unless said otherwise. Heights count from the top of an A4 page.</summary>
internal sealed class PaperBuilder
{
    private const int Height = 842;
    private readonly List<string> pages = [];
    private readonly List<string> objects = [];
    private readonly StringBuilder page = new();
    private string font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
    private string catalogue = string.Empty;
    private string trailer = string.Empty;
    private string pageEntries = string.Empty;
    private int? announced;

    /// <summary>A line of text; characters of one byte only.</summary>
    public PaperBuilder Text(double x, double top, string text, double size = 11, bool bold = false) =>
        Draw(string.Create(CultureInfo.InvariantCulture, $"BT /{(bold ? "B" : "F")} {size} Tf {x} {Height - top} Td ({Escaped(text)}) Tj ET"));

    /// <summary>Lines of text, one under the other.</summary>
    public PaperBuilder Lines(double x, double top, double size, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Text(x, top + (i * size * 1.2), lines[i], size);
        }

        return this;
    }

    /// <summary>Drawing orders as they are.</summary>
    public PaperBuilder Draw(string orders)
    {
        page.Append(orders).Append('\n');
        return this;
    }

    /// <summary>A frame of rules around cells of equal width.</summary>
    public PaperBuilder Grid(double left, double top, double width, double height, params string[][] rows)
    {
        var columns = rows[0].Length;
        for (var row = 0; row <= rows.Length; row++)
        {
            Draw(string.Create(CultureInfo.InvariantCulture, $"{left} {Height - top - (row * height)} m {left + (columns * width)} {Height - top - (row * height)} l S"));
        }

        for (var column = 0; column <= columns; column++)
        {
            Draw(string.Create(CultureInfo.InvariantCulture, $"{left + (column * width)} {Height - top} m {left + (column * width)} {Height - top - (rows.Length * height)} l S"));
        }

        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                Text(left + (column * width) + 4, top + ((row + 1) * height) - 6, rows[row][column], 10);
            }
        }

        return this;
    }

    /// <summary>Ends a page and begins the next.</summary>
    public PaperBuilder NextPage()
    {
        pages.Add(page.ToString());
        page.Clear();
        return this;
    }

    /// <summary>Another font in place of Helvetica.</summary>
    public PaperBuilder WithFont(string dictionary)
    {
        font = dictionary;
        return this;
    }

    /// <summary>Entries of the catalogue.</summary>
    public PaperBuilder WithCatalogue(string entries)
    {
        catalogue = entries;
        return this;
    }

    /// <summary>Other entries of every page.</summary>
    public PaperBuilder WithPageEntries(string entries)
    {
        pageEntries = entries;
        return this;
    }

    /// <summary>Entries of the trailer.</summary>
    public PaperBuilder WithTrailer(string entries)
    {
        trailer = entries;
        return this;
    }

    /// <summary>An object besides the pages; the first is number 20.</summary>
    public PaperBuilder WithObject(string content)
    {
        objects.Add(content);
        return this;
    }

    /// <summary>The number of pages that the file says it has.</summary>
    public PaperBuilder Announcing(int count)
    {
        announced = count;
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes()
    {
        if (page.Length > 0 || pages.Count == 0)
        {
            NextPage();
        }

        var numbered = new SortedDictionary<int, string>
        {
            [1] = $"<< /Type /Catalog /Pages 2 0 R {catalogue} >>",
            [2] = string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {announced ?? pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R"))}] >>"),
            [3] = font,
            [4] = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        };
        for (var i = 0; i < objects.Count; i++)
        {
            numbered[20 + i] = objects[i];
        }

        for (var i = 0; i < pages.Count; i++)
        {
            numbered[FirstPage + (2 * i)] = string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 {Height}] {pageEntries} /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents {FirstPage + 1 + (2 * i)} 0 R >>");
            numbered[FirstPage + 1 + (2 * i)] = string.Create(CultureInfo.InvariantCulture, $"<< /Length {pages[i].Length} >>\nstream\n{pages[i]}\nendstream");
        }

        return Written(numbered);
    }

    private const int FirstPage = 100;

    private byte[] Written(SortedDictionary<int, string> numbered)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder();
        foreach (var (number, content) in numbered)
        {
            table.Append(CultureInfo.InvariantCulture, $"{number} 1\n{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n");
        }

        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 1\n0000000000 65535 f \n{table}trailer\n<< /Size {numbered.Keys.Max() + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)
        .Replace('’', '\u0092').Replace('–', '\u0096').Replace('•', '\u0095').Replace('œ', '\u009C');
}
