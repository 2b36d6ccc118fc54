using System.IO.Compression;

namespace Planning.Reporting.Monitoring.Word.Package;

/// <summary>Writes a package again so that the same content gives the same bytes: parts in order, without the time of day.</summary>
internal static class SteadyPackage
{
    private const string Types = "[Content_Types].xml";

    // The oldest day that the format can say.
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes it.</summary>
    /// <param name="package">A whole package.</param>
    /// <param name="output">Where; it stays open.</param>
    public static void Write(Stream package, Stream output)
    {
        package.Position = 0;
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var memory = new MemoryStream();
        using (var to = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.OrderBy(e => e.FullName == Types ? 0 : 1).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Day;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        memory.Position = 0;
        memory.CopyTo(output);
    }
}
