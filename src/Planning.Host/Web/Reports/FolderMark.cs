using System.Security.Cryptography;
using System.Text;

namespace Planning.Host.Web.Reports;

/// <summary>How pages call a folder: by a mark, so that no path comes from a browser and that a list that has changed meanwhile leads to no other.</summary>
internal static class FolderMark
{
    private const int Length = 16;

    /// <summary>The mark of a folder.</summary>
    public static string Of(string folder) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))))[..Length];
}
