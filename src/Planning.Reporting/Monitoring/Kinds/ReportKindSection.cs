namespace Planning.Reporting.Monitoring.Kinds;

/// <summary>A section that a kind of report has.</summary>
public sealed record ReportKindSection
{
    /// <summary>Its key in the kind ("sobriete-fonciere").</summary>
    public required string Id { get; init; }

    /// <summary>Its title, in French.</summary>
    public required string Title { get; init; }

    /// <summary>The article it answers; empty where none asks for it.</summary>
    public required string Article { get; init; }

    /// <summary>What it has to say, as a sentence.</summary>
    public required string Introduction { get; init; }

    /// <summary>The indicators it draws on, by id, the first ones first.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>The rules of the check whose findings it recalls, by id.</summary>
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>The commitments of a programme that it follows, by id.</summary>
    public required IReadOnlyList<string> Commitments { get; init; }

    /// <summary>The questions that it must answer and figures cannot.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    /// <summary>The fact that makes it due ("territoire.montagne"); empty where it always is.</summary>
    public required string Condition { get; init; }

    /// <summary>The ids of the document types it is of; empty for all those of the kind.</summary>
    public IReadOnlyList<string> Plans { get; init; } = [];

    /// <summary>What cannot be concluded without its indicators, as a sentence.</summary>
    public required string Prevents { get; init; }
}
