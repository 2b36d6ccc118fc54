namespace Planning.Indicators.French;

/// <summary>What a cell of a table holds.</summary>
internal enum CellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A sign that the value is not known, secret or not significant: "n.d.", "s", "-".</summary>
    Missing,

    /// <summary>A number, with its unit or marks.</summary>
    Figure,

    /// <summary>A bound or a range, which is no value: "&lt; 5", "120 à 140".</summary>
    Bound,

    /// <summary>A year or a period alone.</summary>
    Period,

    /// <summary>Words.</summary>
    Text,
}
