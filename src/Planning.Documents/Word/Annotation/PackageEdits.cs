using System.IO.Compression;
using System.Text;

namespace Planning.Documents.Word.Annotation;

/// <summary>What changes in a package: parts with changes, and new parts. All the rest is copied as it is.</summary>
internal sealed class PackageEdits
{
    // What deflates to this share of its size or more (pictures) is stored: deflating it again costs time and gains nothing.
    private const double Incompressible = 0.97;

    private readonly Dictionary<string, List<Splice>> changed = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string Content)> added = [];

    /// <summary>Changes a part that is there.</summary>
    public void Change(string part, IEnumerable<Splice> splices)
    {
        var all = splices.ToList();
        if (all.Count == 0)
        {
            return;
        }

        if (!changed.TryGetValue(part, out var known))
        {
            changed.Add(part, known = []);
        }

        known.AddRange(all);
    }

    /// <summary>Adds a part.</summary>
    public void Add(string part, string content) => added.Add((part, content));

    /// <summary>Writes the package as changed.</summary>
    /// <exception cref="Planning.Abstractions.UserErrorException">A part cannot be read.</exception>
    public void Write(WordFile file, Stream output)
    {
        using var copy = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var splices = changed.ToDictionary(c => file.Entry(c.Key)!, c => c.Value);
        foreach (var entry in file.Entries)
        {
            try
            {
                Copy(entry, copy, splices.GetValueOrDefault(entry));
            }
            catch (InvalidDataException cause)
            {
                throw AnnotationErrors.Damaged(entry.FullName, cause);
            }
        }

        foreach (var (name, content) in added)
        {
            using var part = copy.CreateEntry(name, CompressionLevel.Optimal).Open();
            part.Write(Encoding.UTF8.GetBytes(content));
        }
    }

    private static void Copy(ZipArchiveEntry entry, ZipArchive copy, List<Splice>? splices)
    {
        var isStored = splices is null && entry.CompressedLength >= entry.Length * Incompressible;
        var target = copy.CreateEntry(entry.FullName, isStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        target.LastWriteTime = entry.LastWriteTime;
        target.ExternalAttributes = entry.ExternalAttributes;
        using var from = entry.Open();
        using var to = target.Open();
        if (splices is null)
        {
            from.CopyTo(to);
        }
        else
        {
            SplicedCopy.Write(from, to, splices);
        }
    }
}
