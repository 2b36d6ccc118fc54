using Planning.Abstractions.Documents;

namespace Planning.Abstractions.Deadlines;

/// <summary>The deadlines of one plan.</summary>
public sealed record PlanDeadlines
{
    /// <summary>Its folder, as it was given.</summary>
    public required string Folder { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>The id of its type ("scot").</summary>
    public required string Type { get; init; }

    /// <summary>The nine digits of its body's SIREN number; null where they are not said.</summary>
    public string? Siren { get; init; }

    /// <summary>Those that hold for it or may do so, the most pressing first.</summary>
    public required IReadOnlyList<PlanDeadline> Deadlines { get; init; }

    /// <summary>What should be mended in what is said of it.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>The deadlines that are met with one of them.</summary>
    public IEnumerable<PlanDeadline> PartsOf(PlanDeadline deadline) => Deadlines.Where(d => d.PartOf == deadline.Id);
}
