using Planning.Indicators.Units;

namespace Planning.Indicators.Verification.Claims;

/// <summary>A figure of a sentence, with how close it claims to be.</summary>
internal sealed record ClaimedFigure
{
    /// <summary>Its first character.</summary>
    public required int Start { get; init; }

    /// <summary>The position after it, its unit included where that is no name.</summary>
    public required int End { get; init; }

    /// <summary>The number, its sign left out.</summary>
    public required decimal Value { get; init; }

    /// <summary>Half of its last digit.</summary>
    public required decimal Half { get; init; }

    public required FigureKind Kind { get; init; }

    /// <summary>The unit written; null where none is.</summary>
    public UnitMention? Unit { get; init; }

    /// <summary>The sign written: 1, -1, or 0 for none.</summary>
    public int Sign { get; init; }

    /// <summary>Whether it is by year.</summary>
    public bool IsYearly { get; init; }

    /// <summary>Whether words say it.</summary>
    public bool IsInWords { get; init; }

    public Bound Bound { get; init; }

    /// <summary>Whether its bound may be the value itself: "au moins", "ne dépasse pas".</summary>
    public bool IsInclusive { get; init; }

    /// <summary>Whether it is said to be but a little over or under: "un peu plus de".</summary>
    public bool IsClose { get; init; }

    /// <summary>For "multiplié par", "divisé par": -1 where it divides, 1 where it multiplies; 0 elsewhere.</summary>
    public int Scaling { get; init; }
}
