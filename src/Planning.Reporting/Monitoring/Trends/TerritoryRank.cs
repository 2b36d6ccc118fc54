using Planning.Abstractions.Indicators;

namespace Planning.Reporting.Monitoring.Trends;

/// <summary>Where the territory stands among those it is compared with: by value, or by change for what grows with the territory's size.</summary>
internal sealed record TerritoryRank
{
    /// <summary>The rank, from 1 for the greatest.</summary>
    public required int Place { get; init; }

    /// <summary>How many territories are compared, its own with them.</summary>
    public required int Count { get; init; }

    /// <summary>How many territories have their value in another unit: they are not ranked.</summary>
    public int OtherUnits { get; init; }

    /// <summary>Whether another has the same figure.</summary>
    public bool IsTie { get; init; }

    /// <summary>Whether changes in per cent are ranked, rather than values.</summary>
    public bool IsOfChange { get; init; }

    /// <summary>Where the change ranked starts; null for values.</summary>
    public Period? From { get; init; }

    /// <summary>The period ranked; for changes, where they end.</summary>
    public required Period At { get; init; }

    /// <summary>The territory with the greatest figure.</summary>
    public required RankedTerritory Greatest { get; init; }

    /// <summary>The territory with the least figure.</summary>
    public required RankedTerritory Least { get; init; }

    /// <summary>The own territory.</summary>
    public required RankedTerritory Own { get; init; }

    /// <summary>The values that it rests on: the own ones and those of both ends.</summary>
    public IEnumerable<TrendPoint> Points => Own.Points.Concat(Least.Points).Concat(Greatest.Points).Distinct();

    /// <summary>The rank from the least.</summary>
    public required int PlaceFromLeast { get; init; }
}
