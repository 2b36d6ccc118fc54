using Planning.Abstractions.Findings;

namespace Planning.Host.Jobs;

/// <summary>An answer that a person gives to a finding from the command line.</summary>
internal sealed record GiveAnswerRequest
{
    /// <summary>The check whose finding is answered.</summary>
    public required CheckRequest Check { get; init; }

    /// <summary>The dossier, or the document checked alone.</summary>
    public string Path => Check.Paths[0];

    /// <summary>The finding's key, or its rule where that is enough.</summary>
    public required string Key { get; init; }

    /// <summary>The answer.</summary>
    public required AnswerState State { get; init; }

    /// <summary>Why.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>Who answers.</summary>
    public required string By { get; init; }

    /// <summary>The last day for which the point may wait.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The document that the finding is about, where several have one of that key; null for all of them.</summary>
    public string? File { get; init; }
}
