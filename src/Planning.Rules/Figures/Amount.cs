using Planning.Abstractions.Findings;
using Planning.Rules.Templates;

namespace Planning.Rules.Figures;

/// <summary>A number with its unit, as a text gives it.</summary>
internal readonly record struct Amount
{
    /// <summary>The value in <see cref="Unit"/>; the lower bound of a range.</summary>
    public required decimal Value { get; init; }

    /// <summary>The upper bound of a range, else the value.</summary>
    public required decimal Upper { get; init; }

    /// <summary>One unit of the last digit printed, in <see cref="Unit"/>: 0.1 for "12,4 ha".</summary>
    public required decimal Step { get; init; }

    /// <summary>The unit, one of <see cref="FigureUnits.Known"/> or <c>personnes</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether it is at least, or at most, what is written.</summary>
    public AmountLimit Limit { get; init; }

    /// <summary>Whether the text says that it is near ("environ").</summary>
    public bool IsNear { get; init; }

    public bool IsRange => Upper != Value;

    /// <summary>What is told of it as a figure of a quantity.</summary>
    public StatedFigure Of(FigureQuantity quantity, Evidence evidence) => new()
    {
        Quantity = quantity.Id,
        Name = quantity.Name,
        Value = Value,
        Upper = IsRange ? Upper : null,
        Unit = quantity.Unit,
        Evidence = evidence,
    };
}
