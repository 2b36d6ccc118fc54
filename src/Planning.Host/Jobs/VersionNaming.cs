namespace Planning.Host.Jobs;

/// <summary>How a version is called: by its own name, with its folder's where both versions are named alike.</summary>
internal static class VersionNaming
{
    /// <summary>The name of the version at a path, beside the one at another.</summary>
    public static string Of(string path, string other)
    {
        var (own, its) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)), Path.TrimEndingDirectorySeparator(Path.GetFullPath(other)));
        var name = Path.GetFileName(own);
        while (Path.GetFileName(own) == Path.GetFileName(its) && Path.GetDirectoryName(own) is { Length: > 0 } above && Path.GetDirectoryName(its) is { Length: > 0 } itsAbove)
        {
            (own, its) = (above, itsAbove);
            name = $"{Path.GetFileName(own)}/{name}";
        }

        return name;
    }
}
