namespace Planning.Host.Jobs;

/// <summary>What a person wants verified.</summary>
internal sealed record VerifyRequest
{
    /// <summary>The files and folders.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The folder of the plan that the documents speak of; null where it is not said.</summary>
    public string? Plan { get; init; }

    /// <summary>The plan's territory, by name or code; null to tell it from the plan.</summary>
    public string? Territory { get; init; }

    /// <summary>The folder of the indicators; null for that of the settings.</summary>
    public string? Data { get; init; }

    /// <summary>Catalogues added to the one that ships.</summary>
    public IReadOnlyList<string> Catalogues { get; init; } = [];

    /// <summary>The password of protected PDFs.</summary>
    public string? Password { get; init; }
}
