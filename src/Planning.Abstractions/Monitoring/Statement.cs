using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Monitoring;

/// <summary>A sentence of a report, judged by the facts.</summary>
public sealed record Statement
{
    /// <summary>The sentence as written.</summary>
    public required string Quote { get; init; }

    /// <summary>Whether the facts bear it.</summary>
    public required StatementVerdict Verdict { get; init; }

    /// <summary>Why, in French, with the facts that decide; empty for a sentence that claims nothing.</summary>
    public required string Why { get; init; }

    /// <summary>A newer value than the one it gives, in French; empty where the facts hold none. It changes no verdict.</summary>
    public string Newer { get; init; } = string.Empty;

    /// <summary>Where it stands; null for a text that is not of a document.</summary>
    public Location? Location { get; init; }
}
