using System.Security.Cryptography;

namespace Planning.Host.Jobs;

/// <summary>What a file holds, in short: two files of one hash hold the same.</summary>
internal static class FileHash
{
    /// <summary>Its SHA-256, in lower case; others may go on writing the file.</summary>
    public static string Of(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
