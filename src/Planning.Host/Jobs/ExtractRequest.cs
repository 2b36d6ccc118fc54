namespace Planning.Host.Jobs;

/// <summary>What is asked of an extraction.</summary>
internal sealed record ExtractRequest
{
    /// <summary>Files, and folders that hold some.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The password of protected PDFs; null for none.</summary>
    public string? Password { get; init; }

    /// <summary>The territory of the documents, for the values beside which they name none; null where the person says none.</summary>
    public string? Territory { get; init; }

    /// <summary>Catalogues added to the one that ships: files or folders.</summary>
    public IReadOnlyList<string> Catalogues { get; init; } = [];
}
