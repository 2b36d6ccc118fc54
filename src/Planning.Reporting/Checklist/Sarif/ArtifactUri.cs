namespace Planning.Reporting.Checklist.Sarif;

/// <summary>File paths as SARIF's URIs.</summary>
internal static class ArtifactUri
{
    /// <summary>
    /// The path percent-encoded, with forward slashes: relative where the path is, <c>file:</c> where it is rooted, on either kind of system.
    /// </summary>
    public static string Of(string path)
    {
        var slashed = path.Replace('\\', '/');
        if (slashed.StartsWith("//", StringComparison.Ordinal))
        {
            return "file:" + Escaped(slashed);
        }

        if (slashed is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', '/', ..])
        {
            return $"file:///{slashed[0]}:{Escaped(slashed[2..])}";
        }

        return slashed.StartsWith('/') ? "file://" + Escaped(slashed) : Escaped(slashed);
    }

    // A lone surrogate cannot be encoded: it becomes U+FFFD, as it does on a screen.
    private static string Escaped(string path) =>
        string.Join('/', path.Split('/').Where(s => s != ".").Select(s => Uri.EscapeDataString(s)));
}
