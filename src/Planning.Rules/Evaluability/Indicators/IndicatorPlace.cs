using Planning.Abstractions.Documents;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Where a table or a list stands, and what its headings say.</summary>
/// <param name="Document">The document, as a rank in the plan.</param>
/// <param name="Section">The section, as an index of the walk's.</param>
/// <param name="Headings">The headings above, nearest first.</param>
/// <param name="IsOfIndicators">Whether the caption or a heading says that indicators of follow-up stand here.</param>
/// <param name="IsOfThePast">Whether a heading says that the present state is described.</param>
internal sealed record IndicatorPlace(int Document, int Section, IReadOnlyList<string> Headings, bool IsOfIndicators, bool IsOfThePast)
{
    /// <summary>What to call the group: the caption, else the nearest heading.</summary>
    public string GroupOf(Table table) => table.Caption.Length > 0 ? table.Caption : Heading;

    /// <summary>The nearest heading; empty before the first.</summary>
    public string Heading => Headings.Count > 0 ? Headings[0] : string.Empty;
}
