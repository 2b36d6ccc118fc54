using System.Security.Cryptography;
using Planning.Abstractions;

namespace Planning.Indicators.Exchange.Import;

/// <summary>A spreadsheet or a CSV file, as rows of cells.</summary>
internal sealed record SheetFile
{
    private const int LargestBytes = 64 << 20;
    private const int MostRows = 500_000;

    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>Its SHA-256, in lower-case hexadecimal digits.</summary>
    public required string Hash { get; init; }

    /// <summary>The sheet read, and how many there are; empty and 1 for a CSV file.</summary>
    public required (string Name, int Count) Sheet { get; init; }

    /// <summary>The rows that hold something.</summary>
    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheet">The sheet of a workbook; null for its first.</param>
    /// <exception cref="UserErrorException">It is not there, too large, of another format, or broken.</exception>
    public static SheetFile Read(string path, string? sheet)
    {
        var bytes = Bytes(path);
        var (name, count, rows) = bytes switch
        {
            [0x50, 0x4B, ..] => Workbook.Read(path, bytes, sheet),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw ImportErrors.OldFormat(path),
            _ => (string.Empty, 1, CsvText.Read(path, bytes)),
        };
        var filled = rows.Where(r => !r.IsEmpty).Take(MostRows + 1).ToList();
        return filled.Count <= MostRows
            ? new SheetFile { Path = path, Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)), Sheet = (name, count), Rows = filled }
            : throw ImportErrors.TooLarge(path);
    }

    private static byte[] Bytes(string path)
    {
        if (!File.Exists(path))
        {
            throw Directory.Exists(path) ? ImportErrors.IsFolder(path) : ImportErrors.Missing(path);
        }

        try
        {
            return new FileInfo(path).Length <= LargestBytes ? File.ReadAllBytes(path) : throw ImportErrors.TooLarge(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Store.StoreErrors.Unreadable(path, e);
        }
    }
}
