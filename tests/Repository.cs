using System.Runtime.CompilerServices;

namespace Planning.Tests;

/// <summary>Where the repository and the material beside it are.</summary>
internal static class Repository
{
    /// <summary>The folder of Planning.sln.</summary>
    public static string Root { get; } = Above("Planning.sln");

    /// <summary>The folder of read-only material beside the repository, or null where it is absent.</summary>
    public static string? Shared { get; } = Directory.Exists(Path.Combine(Root, "..", "shared")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared")) : null;

    private static string Above(string file, [CallerFilePath] string source = "")
    {
        var folder = Path.GetDirectoryName(source)!;
        while (!File.Exists(Path.Combine(folder, file)))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException($"{file} is above none of the folders of {source}.");
        }

        return folder;
    }
}

/// <summary>A test on the material beside the repository: skipped, and said so, where it is absent.</summary>
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Repository.Shared is null ? "The folder ../shared is absent: nothing was tested here." : null;
}

/// <summary>A theory on the material beside the repository: skipped, and said so, where it is absent.</summary>
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Repository.Shared is null ? "The folder ../shared is absent: nothing was tested here." : null;
}
