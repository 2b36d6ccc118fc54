using System.IO.Compression;
using System.Text;
using Planning.Abstractions;
using Planning.Reporting.Monitoring.Word;

namespace Planning.Reporting.Tests.Monitoring.Word;

/// <summary>Files that a hand, a program or a disk spoilt.</summary>
internal static class Damaged
{
    /// <summary>The bytes, one entry's text changed.</summary>
    public static byte[] Entry(byte[] package, string name, Func<string, string> change) => Package(package, (entry, bytes) => entry == name ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(bytes))) : bytes);

    /// <summary>The bytes without an entry.</summary>
    public static byte[] Without(byte[] package, string name) => Package(package, (entry, bytes) => entry == name ? null : bytes);

    /// <summary>The refusal; null where the report was written.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="isPrevious">Whether it is the report of last time.</param>
    /// <param name="mustBeValid">Whether what is written is held against the format: a file's own faults stay in it.</param>
    public static UserErrorException? Refusal(byte[] bytes, bool isPrevious, bool mustBeValid = true)
    {
        try
        {
            var template = isPrevious ? WordTemplate.ReadPrevious("fichier.docx", new MemoryStream(bytes)) : WordTemplate.Read("fichier.docx", new MemoryStream(bytes));
            if (mustBeValid)
            {
                Written.Of(NextReport.Of(), template).Dispose();
            }
            else
            {
                _ = WordReport.Write(NextReport.Of(), template, Stream.Null, WordReportOptions.Usual);
            }

            return null;
        }
        catch (UserErrorException e)
        {
            return e;
        }
    }

    private static byte[] Package(byte[] package, Func<string, byte[], byte[]?> change)
    {
        using var output = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(package)))
        using (var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var copy = new MemoryStream();
                source.CopyTo(copy);
                if (change(entry.FullName, copy.ToArray()) is { } bytes)
                {
                    using var target = to.CreateEntry(entry.FullName).Open();
                    target.Write(bytes);
                }
            }
        }

        return output.ToArray();
    }
}
