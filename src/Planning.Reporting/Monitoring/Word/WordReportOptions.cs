namespace Planning.Reporting.Monitoring.Word;

/// <summary>How a report is written in Word.</summary>
public sealed record WordReportOptions
{
    /// <summary>What the program wrote as it does everywhere.</summary>
    public static readonly WordReportOptions Usual = new();

    /// <summary>Whether what changes since the last report is written as tracked changes. Only where the template is that report.</summary>
    public bool TrackChanges { get; init; }

    /// <summary>The tags that a template may have, for the words about those that it should not.</summary>
    public WordTags Tags { get; init; } = WordTags.Fixed;
}
