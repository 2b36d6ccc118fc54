namespace Planning.Abstractions.Findings;

/// <summary>Where a part of a plan is in its dossier.</summary>
/// <param name="Part">The part's id.</param>
/// <param name="Name">Its name in French.</param>
/// <param name="Files">The files that hold it; none when no file does.</param>
/// <param name="CarriedBy">The name of the part in whose files it is looked for when it has none; null when it stands alone or that part lacks too.</param>
/// <param name="IsOptional">Whether the dossier is whole without it.</param>
public sealed record PartPresence(string Part, string Name, IReadOnlyList<string> Files, string? CarriedBy, bool IsOptional)
{
    /// <summary>Whether no file holds it, nor one of a part that may.</summary>
    public bool IsAbsent => Files.Count == 0 && CarriedBy is null;

    /// <summary>Whether it is absent and should not be.</summary>
    public bool IsMissing => IsAbsent && !IsOptional;
}
