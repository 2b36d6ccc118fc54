using Planning.Abstractions.Documents;
using Planning.Rules.Templates;

namespace Planning.Rules.Checks.Tables;

/// <summary>The tables of figures of one document, read once and checked once whatever the number of rules on them.</summary>
internal sealed class TableReading
{
    private readonly Lazy<IReadOnlyList<FigureTable>> tables;
    private readonly Lazy<IReadOnlyList<TableOutcome>> units;
    private readonly Lazy<IReadOnlyList<TableOutcome>> totals;

    public TableReading(PlanningDocument document)
    {
        tables = new(() => [.. document.Root.SelfAndDescendants().SelectMany(TablesOf)]);
        units = new(() => [.. tables.Value.Select(UnitCheck.Check).OfType<TableOutcome>()]);
        totals = new(() => [.. tables.Value.Select(TotalCheck.Check).OfType<TableOutcome>()]);
    }

    /// <summary>The tables that hold figures, in reading order.</summary>
    public IReadOnlyList<FigureTable> Tables => tables.Value;

    /// <summary>How many tables hold figures.</summary>
    public int Count => tables.Value.Count;

    /// <summary>What a control gives, for each table that it could check, in reading order.</summary>
    public IReadOnlyList<TableOutcome> Of(TableControl control) => control == TableControl.Units ? units.Value : totals.Value;

    private static IEnumerable<FigureTable> TablesOf(Section section)
    {
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            if (section.Blocks[i] is Table { Role: BlockRole.Body } table && FigureTableReader.Read(table, CaptionOf(table, i > 0 ? section.Blocks[i - 1] : null)) is { } read)
            {
                yield return read;
            }
        }
    }

    /// <summary>The caption, else the paragraph above when it is one in all but style.</summary>
    private static string CaptionOf(Table table, Block? above)
    {
        const int Longest = 200;
        return table.Caption.Length > 0 ? table.Caption
            : above is TextBlock { Text: { Length: < Longest } text } && Folding.Fold(text).StartsWith("tableau ", StringComparison.Ordinal) ? text
            : string.Empty;
    }
}
