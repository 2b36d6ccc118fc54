using Planning.Abstractions.Documents;
using Planning.Abstractions.Versions;
using Planning.Rules.Passages;

namespace Planning.Rules.Versions.Pieces;

/// <summary>Cuts the documents of a version into pieces: headings, paragraphs, list items, rows of tables. Contents and running heads are left out.</summary>
internal sealed class PieceReader
{
    /// <summary>A paragraph longer than this is cut at its sentences, so that no text makes the work grow faster than its length.</summary>
    private const int LongestText = 3_000;

    private readonly List<Piece> pieces = [];
    private readonly List<string> files = [];
    private readonly List<(int Start, int End, bool Continues)> sentences = [];
    private VersionDocument document = null!;
    private int file;

    /// <summary>The pieces in reading order, and the files that they stand in.</summary>
    public static (Piece[] Pieces, IReadOnlyList<string> Files) Read(IReadOnlyList<VersionDocument> documents)
    {
        var reader = new PieceReader();
        foreach (var group in documents.GroupBy(d => d.Document.File, StringComparer.Ordinal))
        {
            reader.file = reader.files.Count;
            reader.files.Add(group.Key);
            foreach (var document in group)
            {
                reader.document = document;
                reader.Read(document.Document.Root);
            }
        }

        return ([.. reader.pieces], reader.files);
    }

    private void Read(Section root)
    {
        foreach (var section in root.SelfAndDescendants())
        {
            if (section.Level > 0)
            {
                Add(section.Title, section.Location, section.Level);
            }

            foreach (var block in section.Blocks.Where(b => b.Role == BlockRole.Body))
            {
                if (block is TextBlock text)
                {
                    AddText(text);
                }
                else if (block is Table table)
                {
                    AddTable(table);
                }
            }
        }
    }

    private void AddText(TextBlock block)
    {
        if (block.Text.Length <= LongestText)
        {
            Add(block.Text, block.Location, 0);
            return;
        }

        sentences.Clear();
        SentenceSplitter.Split(block.Text, sentences);
        foreach (var (start, end, _) in sentences)
        {
            Add(block.Text[start..end], block.Location with { Span = new TextSpan(start, end - start) }, 0);
        }
    }

    private void AddTable(Table table)
    {
        Add(table.Caption, table.Location, 0);
        var first = 0;
        while (first < table.Cells.Count)
        {
            var end = first + 1;
            while (end < table.Cells.Count && table.Cells[end].Row == table.Cells[first].Row)
            {
                end++;
            }

            var row = table.Cells.Skip(first).Take(end - first).ToList();
            Add(string.Join(" | ", row.Select(c => c.Text.Replace('\n', ' '))), row[0].Location, 0, [.. row.Select(c => c.Location)]);
            first = end;
        }
    }

    private void Add(string text, Location location, int level, IReadOnlyList<Location>? cells = null)
    {
        var key = PieceKey.Of(text, level > 0);
        if (key.Length > 0)
        {
            var passage = new VersionPassage(document.Document.File, document.PartName, location, text) { Cells = cells ?? [] };
            pieces.Add(new Piece { Passage = passage, File = file, Key = key, Level = level });
        }
    }
}
