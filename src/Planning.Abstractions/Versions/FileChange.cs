namespace Planning.Abstractions.Versions;

/// <summary>Files of one version that hold the text of files of the other.</summary>
/// <param name="Old">The files of the old version, as the person gave them; none for a file that was added.</param>
/// <param name="New">The files of the new version; none for a file that was removed.</param>
public sealed record FileChange(IReadOnlyList<string> Old, IReadOnlyList<string> New)
{
    /// <summary>Whether one file stands for one other of the same name.</summary>
    public bool IsSameName => Old is [var old] && New is [var kept] && string.Equals(Path.GetFileName(old), Path.GetFileName(kept), StringComparison.OrdinalIgnoreCase);
}
