namespace Planning.Reporting.Monitoring.Word.Filling;

/// <summary>What a control is there for, by its tag.</summary>
internal enum ControlRole
{
    /// <summary>None of ours.</summary>
    Foreign,

    /// <summary>A value in a line of text.</summary>
    Value,

    /// <summary>Paragraphs, tables and charts.</summary>
    Contents,

    /// <summary>What it holds is written again for each section, axis or objective.</summary>
    Repeat,

    /// <summary>One round of it.</summary>
    Item,

    /// <summary>A piece that was written before.</summary>
    Piece,
}
