namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>A passage of ours that a person rewrote or completed: it was left as it is.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Theirs">What it says.</param>
/// <param name="Ours">What the new figures say; empty where nothing any more.</param>
/// <param name="Touch">What the person did.</param>
internal sealed record RewrittenPassage(string Place, string Theirs, string Ours, Touch Touch)
{
    /// <summary>What must be known of the lines of the annex that it cites; empty for nothing.</summary>
    public string Remark { get; init; } = string.Empty;
}
