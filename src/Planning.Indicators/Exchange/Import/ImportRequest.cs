namespace Planning.Indicators.Exchange.Import;

/// <summary>A file of series to import, and what it does not say itself.</summary>
public sealed record ImportRequest
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The sheet of a workbook; null for its first.</summary>
    public string? Sheet { get; init; }

    /// <summary>The indicator of all rows; null where a column says it.</summary>
    public string? Indicator { get; init; }

    /// <summary>The territory of all rows; null where a column says it.</summary>
    public string? Territory { get; init; }

    /// <summary>The code of that territory; null where it is unknown or a column says it.</summary>
    public string? Code { get; init; }

    /// <summary>The unit of all rows that say none; null for the indicator's own.</summary>
    public string? Unit { get; init; }

    /// <summary>Where the values come from, for the rows that do not say it; empty when unknown.</summary>
    public string Source { get; init; } = string.Empty;
}
