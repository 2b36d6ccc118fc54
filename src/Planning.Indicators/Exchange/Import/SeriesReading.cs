using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Exchange.Import;

/// <summary>What a file of series says.</summary>
internal sealed record SeriesReading
{
    /// <summary>The values.</summary>
    public required IReadOnlyList<Observation> Observations { get; init; }

    /// <summary>How many cells say that there is no value.</summary>
    public required int Absent { get; init; }

    /// <summary>The heads of the columns that nothing was read from.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    /// <summary>Whether its percentages look like shares of 1.</summary>
    public required bool MayBeShares { get; init; }

    /// <summary>The sheet read, and how many there are.</summary>
    public required (string Name, int Count) Sheet { get; init; }
}
