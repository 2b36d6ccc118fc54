namespace Planning.Rules.Checks.Tables;

/// <summary>What a cell of a table holds, as far as figures go.</summary>
internal enum CellKind
{
    Blank,

    /// <summary>A dash: nothing, or nothing known.</summary>
    Dash,

    /// <summary>Words, a range, "n.d.", "&lt; 5": anything that is not one figure.</summary>
    Text,

    Figure,
}
