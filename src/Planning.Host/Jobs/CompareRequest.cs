namespace Planning.Host.Jobs;

/// <summary>What a person asks of a comparison: two files, or the folders of two dossiers, and how they are checked.</summary>
internal sealed record CompareRequest
{
    /// <summary>The old version.</summary>
    public required string Old { get; init; }

    /// <summary>The new version.</summary>
    public required string New { get; init; }

    /// <summary>The check that is made of each version.</summary>
    public required CheckRequest Check { get; init; }
}
