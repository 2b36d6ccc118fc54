using Planning.Rules.Evaluability;
using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Programmes;

/// <summary>Tells the rows of tables that speak of a subject only where they say where their figures come from: "Hectares consommés | 0 | 56 | OCS GE". Not safe for several threads.</summary>
/// <param name="text">The document.</param>
/// <param name="lexicon">The lexicon.</param>
/// <param name="concepts">The concepts that may be asked about.</param>
internal sealed class SourceCells(AnnotatedText text, CompiledLexicon lexicon, IEnumerable<int> concepts)
{
    private const string Between = " | ";
    private const int LongestHead = 60;

    private readonly int source = lexicon.IndexOf(ScaleFile.IdOf(ScaleFile.Source));
    private readonly Lazy<PhraseReader> phrases = new(() => new PhraseReader(lexicon, concepts.Append(lexicon.IndexOf(ScaleFile.IdOf(ScaleFile.Source)))));
    private readonly Dictionary<int, bool[]> ofSource = [];

    /// <summary>Whether nothing but the source of a row speaks of a concept.</summary>
    /// <param name="row">The row.</param>
    /// <param name="head">The first row of its table, or that under its caption.</param>
    /// <param name="concept">The concept.</param>
    public bool Alone(int row, int head, int concept)
    {
        if (row == head)
        {
            return false;
        }

        var columns = ColumnsOfSource(head);
        var cells = Cells(row);
        return columns.Length == cells.Length && columns.Contains(true) && !phrases.Value.Speaks(string.Join(Between, cells.Where((_, i) => !columns[i])), concept);
    }

    /// <summary>Which columns say where figures come from, by the table's head; none of a table of two columns.</summary>
    private bool[] ColumnsOfSource(int head)
    {
        if (!ofSource.TryGetValue(head, out var columns))
        {
            var heads = Cells(head);
            ofSource[head] = columns = heads.Length < 3 ? [] : [.. heads.Select(h => h.Length < LongestHead && phrases.Value.Speaks(h, source))];
        }

        return columns;
    }

    private string[] Cells(int row) => text.Sentences[row] is var sentence ? sentence.Text[sentence.Start..sentence.End].Split(Between) : [];
}
