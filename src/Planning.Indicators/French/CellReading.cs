using Planning.Abstractions.Indicators;
using Planning.Indicators.Units;

namespace Planning.Indicators.French;

/// <summary>A cell of a table, or a line of a panel, as read.</summary>
internal sealed record CellReading
{
    public required CellKind Kind { get; init; }

    /// <summary>The number, for a <see cref="CellKind.Figure"/>.</summary>
    public WrittenNumber Figure { get; init; }

    /// <summary>The unit written with it.</summary>
    public UnitMention? Unit { get; init; }

    /// <summary>The period written with it, or that it is.</summary>
    public Period? Period { get; init; }

    /// <summary>Whether it is marked as provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Whether it is marked as revised.</summary>
    public bool IsRevised { get; init; }

    /// <summary>Whether it is said to be near ("environ").</summary>
    public bool IsNear { get; init; }

    /// <summary>Whether it is a number, with its unit and marks and nothing else.</summary>
    public bool IsBareFigure => Kind == CellKind.Figure && Rest.Length == 0;

    /// <summary>Where the label of a number on the same line begins: a unit that is a word is part of it ("habitants"), a sign is not ("km").</summary>
    public int LabelStart => Unit is { IsWord: false } unit ? unit.End : Figure.End;

    /// <summary>The words left beside the number, as written; empty for most cells.</summary>
    public string Rest { get; init; } = string.Empty;
}
