namespace Planning.Abstractions.Indicators;

/// <summary>How a value was read.</summary>
public enum ObservationMethod
{
    /// <summary>In a cell of a table.</summary>
    Table,

    /// <summary>In a sentence.</summary>
    Sentence,

    /// <summary>In a panel of key figures: a number with its label beside it.</summary>
    Panel,

    /// <summary>In a series that a person gave as a spreadsheet: nothing was guessed.</summary>
    Import,
}
