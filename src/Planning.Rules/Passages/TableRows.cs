using System.Runtime.InteropServices;
using System.Text;
using Planning.Abstractions.Documents;
using Planning.Rules.French;
using Planning.Rules.Quantities;

namespace Planning.Rules.Passages;

/// <summary>Reads a table's rows as sentences: a bare figure takes its unit from the head of its column or the label of its row.</summary>
internal sealed class TableRows(Vocabulary vocabulary)
{
    private readonly List<Token> tokens = [];
    private readonly StringBuilder text = new();

    /// <summary>The rows that hold text, in order: their cells joined by " | ", and the quantities that their figures give.</summary>
    public IEnumerable<(string Text, Location Location, QuantityKinds Quantities)> Of(Table table)
    {
        var heads = new QuantityKinds[table.ColumnCount];
        var cell = 0;
        for (var row = 0; row < table.RowCount; row++)
        {
            var first = cell;
            while (cell < table.Cells.Count && table.Cells[cell].Row == row)
            {
                cell++;
            }

            if (cell > first)
            {
                var quantities = Quantities(table, first, cell, heads);
                text.Clear();
                for (var i = first; i < cell; i++)
                {
                    text.Append(i > first ? " | " : string.Empty).Append(table.Cells[i].Text.Replace('\n', ' '));
                }

                yield return (text.ToString(), table.Cells[first].Location, quantities);
            }
        }
    }

    private QuantityKinds Quantities(Table table, int first, int end, QuantityKinds[] heads)
    {
        var kinds = QuantityKinds.None;
        var label = QuantityKinds.None;
        for (var i = first; i < end; i++)
        {
            var cell = table.Cells[i];
            tokens.Clear();
            Tokenizer.Tokenize(cell.Text, 0, cell.Text.Length, vocabulary, tokens);
            var words = CollectionsMarshal.AsSpan(tokens);
            var isHead = cell.Row < Math.Max(1, table.HeaderRows);
            if (isHead || i == first)
            {
                label = i == first && !isHead ? QuantityScanner.UnitsNamed(words) : label;
            }

            if (isHead && cell.Column < heads.Length)
            {
                heads[cell.Column] |= QuantityScanner.UnitsNamed(words);
            }
            else if (IsBareFigure(words) && i > first)
            {
                kinds |= QuantityKinds.Nombre | label | (cell.Column < heads.Length ? heads[cell.Column] : QuantityKinds.None);
            }
        }

        return kinds;
    }

    private static bool IsBareFigure(ReadOnlySpan<Token> words)
    {
        foreach (var token in words)
        {
            if (token.Word.Number is not null)
            {
                return words.Length <= 4;
            }
        }

        return false;
    }
}
