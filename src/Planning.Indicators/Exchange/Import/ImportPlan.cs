using Planning.Abstractions.Documents;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Exchange.Import;

/// <summary>What importing a file would change, before it does.</summary>
public sealed record ImportPlan
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The sheet read, and how many the workbook has; an empty name for a CSV file.</summary>
    public required (string Name, int Count) Sheet { get; init; }

    /// <summary>Values for which the store has none of that indicator, territory and period.</summary>
    public required IReadOnlyList<Observation> New { get; init; }

    /// <summary>Values that differ from one of the same indicator, territory and period, in the store or earlier in the file; both would be kept.</summary>
    public required IReadOnlyList<ImportConflict> Conflicts { get; init; }

    /// <summary>How many values are there already: they would not be added again.</summary>
    public required int Identical { get; init; }

    /// <summary>How many cells say that there is no value.</summary>
    public required int Absent { get; init; }

    /// <summary>The heads of the columns that nothing was read from.</summary>
    public required IReadOnlyList<string> Ignored { get; init; }

    /// <summary>What a person should look at before importing, in French.</summary>
    public required IReadOnlyList<Notice> Notices { get; init; }

    /// <summary>What would be added.</summary>
    public IReadOnlyList<Observation> Additions => [.. New, .. Conflicts.Select(c => c.Observation)];
}
