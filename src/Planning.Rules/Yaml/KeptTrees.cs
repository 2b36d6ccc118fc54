using System.Security.Cryptography;

namespace Planning.Rules.Yaml;

/// <summary>
/// Keeps in a folder what YAML files hold, each under the digest of the bytes that it was read from: reading YAML takes most of the time of a short check, and
/// files of rules seldom change. What cannot be kept, or found again whole, is read anew: nobody notices but by the time that it takes.
/// </summary>
/// <param name="folder">The folder, made when first needed; null to keep nothing.</param>
public sealed class KeptTrees(string? folder)
{
    /// <summary>How many files are kept at most; the oldest go first.</summary>
    private const int Most = 500;

    /// <summary>Kept by one build of the program, read by that build alone.</summary>
    private static readonly byte[] Build = typeof(KeptTrees).Module.ModuleVersionId.ToByteArray();

    /// <summary>What a file holds: as kept, or else as read, and kept then.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">Reads its text.</param>
    public PlainNode? Read(string file, Func<string, PlainNode?> read)
    {
        if (folder is null)
        {
            return read(File.ReadAllText(file));
        }

        var bytes = File.ReadAllBytes(file);
        var place = Path.Combine(folder, NameOf(bytes));
        if (Kept(place) is { } kept)
        {
            return kept;
        }

        using var text = new StreamReader(new MemoryStream(bytes));
        var tree = read(text.ReadToEnd());
        if (tree is not null)
        {
            Keep(tree, place);
        }

        return tree;
    }

    private static string NameOf(byte[] bytes)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        digest.AppendData(Build);
        digest.AppendData(bytes);
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private static PlainNode? Kept(string file)
    {
        try
        {
            if (!File.Exists(file))
            {
                return null;
            }

            var bytes = File.ReadAllBytes(file);
            const int Head = SHA256.HashSizeInBytes;
            if (bytes.Length < Head || !SHA256.HashData(bytes.AsSpan(Head)).AsSpan().SequenceEqual(bytes.AsSpan(0, Head)))
            {
                return null;
            }

            using var reader = new BinaryReader(new MemoryStream(bytes, Head, bytes.Length - Head));
            return TreeBytes.Read(reader);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Keep(PlainNode tree, string file)
    {
        using var content = new MemoryStream();
        using var writer = new BinaryWriter(content);
        TreeBytes.Write(tree, writer);
        var bytes = content.ToArray();
        var draft = $"{file}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}";
        try
        {
            Directory.CreateDirectory(folder!);
            File.WriteAllBytes(draft, [.. SHA256.HashData(bytes), .. bytes]);
            File.Move(draft, file, overwrite: true);
            foreach (var old in new DirectoryInfo(folder!).EnumerateFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(Most))
            {
                old.Delete();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that cannot be written to keeps nothing.
        }
    }
}
