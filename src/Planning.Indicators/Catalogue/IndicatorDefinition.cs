namespace Planning.Indicators.Catalogue;

/// <summary>What an indicator is, and by which words, units and values documents give it.</summary>
public sealed record IndicatorDefinition
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

    /// <summary>Other writings of the unit, or units that convert into it: a written value times the factor is the value in <see cref="Unit"/>.</summary>
    public required IReadOnlyDictionary<string, decimal> Writings { get; init; }

    /// <summary>The expressions that name it.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Expressions that look like its name and are of something else.</summary>
    public IReadOnlyList<string> Lookalikes { get; init; } = [];

    /// <summary>The least plausible value; null when not said.</summary>
    public decimal? Min { get; init; }

    /// <summary>The greatest plausible value; null when not said.</summary>
    public decimal? Max { get; init; }

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

    /// <summary>How it follows from others; null for one that does not.</summary>
    public Formula? Formula { get; init; }

    /// <summary>The file it is defined in.</summary>
    public required string File { get; init; }

    /// <summary>The line of its definition, from 1.</summary>
    public required int Line { get; init; }
}
