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

    private readonly int source = lexicon.IndexOf(ScaleFile.IdOf("source"));
    private readonly Lazy<PhraseReader> phrases = new(() => new PhraseReader(lexicon, concepts.Append(lexicon.IndexOf(ScaleFile.IdOf("source")))));

    /// <summary>Whether nothing but the source of a row speaks of a concept.</summary>
    /// <param name="row">The row.</param>
    /// <param name="head">The first row of its table, or that under its caption.</param>
    /// <param name="concept">The concept.</param>
    public bool Alone(int row, int head, int concept)
    {
        var heads = Cells(head);
        var cells = Cells(row);
        if (row == head || heads.Length != cells.Length || heads.Length < 3)
        {
            return false;
        }

        var ofSource = heads.Select(h => h.Length < 60 && phrases.Value.Speaks(h, source)).ToList();
        return ofSource.Contains(true) && !phrases.Value.Speaks(string.Join(Between, cells.Where((_, i) => !ofSource[i])), concept);
    }

    private string[] Cells(int row) => text.Sentences[row] is var sentence ? sentence.Text[sentence.Start..sentence.End].Split(Between) : [];
}
