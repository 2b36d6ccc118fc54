namespace Planning.Host.Jobs;

/// <summary>What is asked of an extraction.</summary>
internal sealed record ExtractRequest
{
    /// <summary>Files, and folders that hold some.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The password of protected PDFs; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>Catalogues added to the one that ships: files or folders.</summary>
    public IReadOnlyList<string> Catalogues { get; init; } = [];
}
