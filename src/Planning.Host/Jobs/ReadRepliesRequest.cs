namespace Planning.Host.Jobs;

/// <summary>Word files whose replies are to be read.</summary>
internal sealed record ReadRepliesRequest
{
    /// <summary>The annotated copies that people answered in.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>The dossier's folder; null to keep the answers beside each file.</summary>
    public string? Dossier { get; init; }

    /// <summary>The document that was checked, where the copy has another name; null to tell it from the copy's.</summary>
    public string? Document { get; init; }
}
