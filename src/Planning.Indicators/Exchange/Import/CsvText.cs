using System.Text;
using CsvHelper;

namespace Planning.Indicators.Exchange.Import;

/// <summary>A CSV file as French offices write it: in UTF-8 or Windows-1252, its columns parted by semicolons, tabs or commas.</summary>
internal static class CsvText
{
    private const int LinesLookedAt = 20;

    private static readonly char[] Separators = [';', '\t'];

    /// <summary>The rows.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">A quotation mark is not closed.</exception>
    public static IEnumerable<SheetRow> Read(string path, byte[] bytes)
    {
        var text = Decoded(bytes);
        var options = CsvReaderOptions.Default with
        {
            Separator = SeparatorOf(text),
            HasHeader = false,
            TrackLineNumbers = true,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        };
        using var reader = CsvReader.FromText(text, options);
        var rows = new List<SheetRow>();
        try
        {
            while (reader.Read())
            {
                rows.Add(new SheetRow((int)reader.LineNumber, [.. reader.Current.ToArray().Select(c => new SheetCell(c.Trim()))]));
            }
        }
        catch (CsvFormatException e)
        {
            throw ImportErrors.Quotation(path, (int)e.LineNumber, e);
        }

        return rows;
    }

    private static string Decoded(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes, 2, bytes.Length - 2);
        }

        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    /// <summary>The sign that stands in most of the first lines; a comma comes last, since it also marks decimals.</summary>
    private static char SeparatorOf(string text)
    {
        var lines = text.Split('\n', LinesLookedAt + 1).Take(LinesLookedAt).Where(l => l.Trim().Length > 0).ToList();
        return Separators.Where(s => lines.Count(l => l.Contains(s, StringComparison.Ordinal)) * 2 >= Math.Max(1, lines.Count)).Append(',').First();
    }
}
