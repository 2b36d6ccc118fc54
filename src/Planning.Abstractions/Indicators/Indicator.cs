namespace Planning.Abstractions.Indicators;

/// <summary>What an indicator is, as people read it; not how documents are searched for it.</summary>
public record Indicator
{
    /// <summary>Its stable key ("taux-vacance").</summary>
    public required string Id { get; init; }

    /// <summary>The theme of its file.</summary>
    public required string Theme { get; init; }

    /// <summary>Its name, in French.</summary>
    public required string Name { get; init; }

    /// <summary>What it counts or measures, in French.</summary>
    public required string Definition { get; init; }

    /// <summary>The unit that its values are kept in.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether a value may be of several years together: what was built, consumed or planted from one year to another.</summary>
    public bool AllowsInterval { get; init; }

    /// <summary>Which way is better, before what the plan itself aims at.</summary>
    public required IndicatorDirection Direction { get; init; }

    /// <summary>Who usually publishes it.</summary>
    public required string Source { get; init; }

    /// <summary>How often it is published, in French.</summary>
    public required string Frequency { get; init; }

    /// <summary>The finest territories it is published for ("commune", "epci").</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>The types of plans that follow it ("plui").</summary>
    public IReadOnlyList<string> Plans { get; init; } = [];

    /// <summary>The obligations and commitments that it serves, by id.</summary>
    public IReadOnlyList<string> Serves { get; init; } = [];

    /// <summary>The indicators that it is the sum of, by id; empty for one that is no sum.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
