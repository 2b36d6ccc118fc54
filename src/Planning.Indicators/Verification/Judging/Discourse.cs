using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>What the sentences before have spoken of.</summary>
internal sealed record Discourse
{
    /// <summary>What was measured last.</summary>
    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>Where.</summary>
    public IReadOnlyList<int> Places { get; init; } = [];

    /// <summary>The year last named; null for none.</summary>
    public int? Year { get; init; }

    /// <summary>The years from one to another last named; null for none.</summary>
    public (int From, int To)? Stretch { get; init; }

    /// <summary>The way the last change went; 0 for none.</summary>
    public int Direction { get; init; }
}
