namespace Planning.Reporting.Drafting.Calls;

/// <summary>What came back of one call.</summary>
internal sealed record ModelReply
{
    /// <summary>The model's text; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Why there is none; null when there is one.</summary>
    public ModelFailure? Failure { get; init; }

    /// <summary>How long the service asks to be left alone; null when it does not say.</summary>
    public TimeSpan? Pause { get; init; }

    /// <summary>The tokens sent; null when the service does not say.</summary>
    public int? InputTokens { get; init; }

    /// <summary>The tokens received; null when the service does not say.</summary>
    public int? OutputTokens { get; init; }
}
