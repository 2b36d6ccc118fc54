using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Checks.Tables;
using Planning.Rules.Templates;

namespace Planning.Rules.Tests.Checks.Tables;

/// <summary>Judges tables by a rule on units or on totals.</summary>
internal static class SomeTable
{
    /// <summary>A template with one rule that has a control.</summary>
    public static TemplateSet Rule(string control, string more = "", string? facts = null) => Some.Templates($$"""
        partie: rapport
        regles:
        {{Some.Head}}
            controle: {{control}}
        {{more}}
        """, facts);

    private static readonly TemplateSet OnUnits = Rule("unites");

    private static readonly TemplateSet OnTotals = Rule("totaux");

    /// <summary>The finding on units in a text with tables.</summary>
    public static Finding Units(string text) => Some.Judge(OnUnits, text);

    /// <summary>The finding on totals in a text with tables.</summary>
    public static Finding Totals(string text) => Some.Judge(OnTotals, text);

    /// <summary>What the check of totals gives for a text with one table, without the rest of the engine.</summary>
    public static TableOutcome? TotalsAlone(string text) =>
        new TableReading(ExampleDocument.From(string.Empty, text)).Of(TableControl.Totals).SingleOrDefault();

    /// <summary>A document of one table whose cells may span: "2&gt;Text" spans two columns, "2vText" two rows.</summary>
    public static PlanningDocument Spanning(params string[] rows)
    {
        var cells = new List<TableCell>();
        var taken = new HashSet<(int, int)>();
        var width = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var text in rows[row].Split('|').Select(t => t.Trim()))
            {
                while (taken.Contains((row, column)))
                {
                    column++;
                }

                var (across, down) = (text is [_, '>', ..] ? text[0] - '0' : 1, text is [_, 'v', ..] ? text[0] - '0' : 1);
                cells.Add(new TableCell(row, column, down, across, across > 1 || down > 1 ? text[2..] : text, new Location { HeadingPath = [], Paragraph = cells.Count + 1 }));
                for (var i = 0; i < across * down; i++)
                {
                    taken.Add((row + (i / across), column + (i % across)));
                }

                column += across;
                width = Math.Max(width, column);
            }
        }

        var table = new Table { Location = new Location { HeadingPath = [] }, RowCount = rows.Length, ColumnCount = width, HeaderRows = 1, Cells = cells };
        return new PlanningDocument
        {
            File = "essai",
            Title = string.Empty,
            Root = new Section { Title = string.Empty, Level = 0, Location = new Location { HeadingPath = [] }, Blocks = [table], Sections = [] },
        };
    }
}
