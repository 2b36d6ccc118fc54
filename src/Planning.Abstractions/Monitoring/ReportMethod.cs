namespace Planning.Abstractions.Monitoring;

/// <summary>What a report was made from, so that it can be made again to the same bytes, the date apart.</summary>
public sealed record ReportMethod
{
    /// <summary>The documents that figures came from.</summary>
    public required IReadOnlyList<ReportInput> Inputs { get; init; }

    /// <summary>How values were kept, left and joined, in French, a sentence each.</summary>
    public required IReadOnlyList<string> Choices { get; init; }

    /// <summary>The version of the program.</summary>
    public required string Version { get; init; }

    /// <summary>Whether only figures that a person reviewed were used.</summary>
    public bool OnlyReviewed { get; init; }
}
