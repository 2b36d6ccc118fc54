namespace Planning.Indicators.Extraction.Heads;

/// <summary>Where a head stands.</summary>
internal enum HeadPlace
{
    /// <summary>Over a column or before a row.</summary>
    Own,

    /// <summary>Over a column or before a row, among heads that are no territories: a lone word with a capital is none either.</summary>
    Mixed,

    /// <summary>Over a column or before a row, where another head says that these are territories.</summary>
    Territories,

    /// <summary>In a column beside the figures: a unit, a year, a source.</summary>
    Aside,

    /// <summary>Around a table: corner, caption, paragraph, heading.</summary>
    Around,
}
