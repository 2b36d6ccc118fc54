namespace Planning.Abstractions.Deadlines;

/// <summary>A deadline of the law for one plan.</summary>
public sealed record PlanDeadline
{
    /// <summary>The deadline's id, the same for all plans (<c>SCOT-ANALYSE</c>).</summary>
    public required string Id { get; init; }

    /// <summary>What is due, in French.</summary>
    public required string Title { get; init; }

    /// <summary>The article that asks for it ("L143-28", "CGCT L2231-1").</summary>
    public required string Article { get; init; }

    /// <summary>Who decides, in French.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>Where the plan stands.</summary>
    public required DeadlineState State { get; init; }

    /// <summary>What comes of it.</summary>
    public required ConsequenceKind Consequence { get; init; }

    /// <summary>What comes of it, as a French sentence that names the day where it is known.</summary>
    public required string Risk { get; init; }

    /// <summary>The last day; null where it is not known.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The last day of the first time it was due; null where it is not known.</summary>
    public DateOnly? First { get; init; }

    /// <summary>The last day of the time after, if this one is met on its last day; null where it is due only once.</summary>
    public DateOnly? Following { get; init; }

    /// <summary>The day from which it is prepared; null where the last day is not known.</summary>
    public DateOnly? PrepareFrom { get; init; }

    /// <summary>The day that it runs from, with the fact that gives it; null where the law fixes the last day, or it is not known.</summary>
    public (string Fact, DateOnly Day)? Since { get; init; }

    /// <summary>The day on which it was done, with the fact that says so; null where it was not.</summary>
    public (string Fact, DateOnly Day)? Fulfilled { get; init; }

    /// <summary>The facts to give for it to be reckoned, or reckoned more exactly.</summary>
    public IReadOnlyList<AskedFact> Missing { get; init; } = [];

    /// <summary>The facts by which a person says that it was done.</summary>
    public IReadOnlyList<AskedFact> FulfilledBy { get; init; } = [];

    /// <summary>What must be known of how it was reckoned, as French sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The kind of report to draft ahead of it; null where none is.</summary>
    public string? Report { get; init; }

    /// <summary>The id of the deadline of the same plan that it is met with, on the same day; null where it stands for itself.</summary>
    public string? PartOf { get; init; }
}
