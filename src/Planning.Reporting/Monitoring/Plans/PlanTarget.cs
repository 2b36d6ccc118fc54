namespace Planning.Reporting.Monitoring.Plans;

/// <summary>What a plan aims at for an indicator.</summary>
public sealed record PlanTarget
{
    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    /// <summary>The value aimed at, in the indicator's unit.</summary>
    public required decimal Value { get; init; }

    /// <summary>The year it is aimed at for.</summary>
    public required int Year { get; init; }

    /// <summary>The territory, by name or code; empty for the plan's.</summary>
    public string Territory { get; init; } = string.Empty;

    /// <summary>The year it starts from; null when the plan does not say it.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>The value it starts from; null to take the store's value of that year.</summary>
    public decimal? BaselineValue { get; init; }

    /// <summary>Whether the value is a total (hectares consumed, dwellings built) from the first of January of the start to that of <see cref="Year"/>, rather than a level to reach: the most allowed, or where the indicator should rise, what is wanted.</summary>
    public bool IsCumulative { get; init; }

    /// <summary>Where the plan says it ("PADD, orientation 2, p. 14").</summary>
    public required string Source { get; init; }
}
