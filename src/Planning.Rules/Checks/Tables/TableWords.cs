using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Rules.Checks.Tables;

/// <summary>Names tables, lines and figures to a person.</summary>
internal static class TableWords
{
    private const int Longest = 100;

    /// <summary>The table by its caption, else by the heading over it.</summary>
    public static string Of(FigureTable table) =>
        table.Caption.Length > 0 ? $"« {Short(table.Caption)} »"
        : table.Source.Location.HeadingPath is [.., var heading] ? $"tableau de « {Short(heading)} »"
        : "un tableau sans titre";

    /// <summary>A column's or row's name between French quotation marks; its rank where it has none.</summary>
    public static string Of(LineName name, int rank) => name.Parts.Count > 0 ? $"« {Short(name.Text)} »" : $"n° {rank + 1}";

    /// <summary>"1 autre", "3 autres".</summary>
    public static string Others(int count) => count == 1 ? "1 autre" : $"{count} autres";

    /// <summary>A cell as evidence.</summary>
    public static Evidence Of(TableCell cell, string shows) => new() { Quote = cell.Text.Replace('\n', ' ').Trim(), Location = cell.Location, Shows = shows };

    /// <summary>The table as evidence: its caption, else its first row.</summary>
    public static Evidence Of(FigureTable table, string shows) => new()
    {
        Quote = table.Caption.Length > 0 ? table.Caption : Short(string.Join(" | ", table.Source.Cells.Where(c => c.Row == 0).Select(c => c.Text.Replace('\n', ' ')))),
        Location = table.Source.Location,
        Shows = shows,
    };

    private static string Short(string text) => text.Length <= Longest ? text : $"{WholeCharacters.Of(text, Longest - 1)}…";
}
