using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;
using Planning.Abstractions.Versions;
using Planning.Rules.Versions.Pieces;

namespace Planning.Rules.Versions;

/// <summary>Two texts of a passage as one, word by word. A word is the same whatever its case, its accents and the punctuation around it.</summary>
internal sealed class WordEdits(PieceWords words)
{
    private const string Signs = "≤≥<>±=×", CellEnd = " | ";

    /// <summary>The edits that lead from one text to the other.</summary>
    public IReadOnlyList<TextEdit> Between(string old, string @new)
    {
        var (before, after) = (Chunks(old), Chunks(@new));
        var edits = new List<(EditKind Kind, Chunk Chunk)>();
        var j = 0;
        foreach (var block in Blocks([.. before.Select(c => c.Word)], [.. after.Select(c => c.Word)]))
        {
            Keep(after, ref j, block.InsertStartB);
            j = block.InsertStartB + block.InsertCountB;
            edits.AddRange(before.Skip(block.DeleteStartA).Take(block.DeleteCountA).Select(c => (EditKind.Deleted, c)));
            edits.AddRange(after.Skip(block.InsertStartB).Take(block.InsertCountB).Select(c => (EditKind.Inserted, c)));
        }

        Keep(after, ref j, after.Count);
        return Joined(WithoutCrumbs(edits));

        void Keep(List<Chunk> chunks, ref int from, int to)
        {
            for (; from < to; from++)
            {
                edits.Add((EditKind.Kept, chunks[from]));
            }
        }
    }

    /// <summary>The runs of words by which two texts differ.</summary>
    public static IList<DiffBlock> Blocks(IReadOnlyList<string> old, IReadOnlyList<string> @new) =>
        Differ.Instance.CreateDiffs(string.Join('\n', old), string.Join('\n', @new), ignoreWhiteSpace: false, ignoreCase: false, LineChunker.Instance).DiffBlocks;

    private List<Chunk> Chunks(string text)
    {
        var tokens = words.Tokens(text);
        var chunks = new List<Chunk>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var (start, end) = (i == 0 ? 0 : tokens[i].Start, i + 1 < tokens.Length ? tokens[i + 1].Start : text.Length);

            // The cells of a row stay apart whatever their words become.
            var cell = text.IndexOf(CellEnd, start, end - start, StringComparison.Ordinal);
            var wordEnd = cell < tokens[i].End ? end : cell;
            var sign = string.Concat(text[start..wordEnd].Where(c => Signs.Contains(c, StringComparison.Ordinal)));
            chunks.Add(new Chunk(text[start..wordEnd], tokens[i].Word.Folded + sign, tokens[i].Word.IsSmall));
            if (wordEnd < end)
            {
                chunks.Add(new Chunk(text[wordEnd..end], CellEnd, IsSmall: false));
            }
        }

        return chunks;
    }

    /// <summary>A small word kept between two changes says nothing by itself: it is read with them.</summary>
    private static List<(EditKind Kind, Chunk Chunk)> WithoutCrumbs(List<(EditKind Kind, Chunk Chunk)> edits)
    {
        var read = new List<(EditKind Kind, Chunk Chunk)>(edits.Count);
        for (var i = 0; i < edits.Count; i++)
        {
            var isCrumb = edits[i] is { Kind: EditKind.Kept, Chunk.IsSmall: true } && i > 0 && i + 1 < edits.Count && edits[i - 1].Kind != EditKind.Kept && edits[i + 1].Kind != EditKind.Kept;
            read.AddRange(isCrumb ? [(EditKind.Deleted, edits[i].Chunk), (EditKind.Inserted, edits[i].Chunk)] : [edits[i]]);
        }

        return read;
    }

    /// <summary>The edits with neighbours of one kind put together; between two kept words, what was deleted comes first.</summary>
    private static List<TextEdit> Joined(List<(EditKind Kind, Chunk Chunk)> edits)
    {
        var joined = new List<TextEdit>();
        for (var i = 0; i < edits.Count;)
        {
            var end = i;
            while (end < edits.Count && (edits[end].Kind == EditKind.Kept) == (edits[i].Kind == EditKind.Kept))
            {
                end++;
            }

            foreach (var kind in (ReadOnlySpan<EditKind>)[EditKind.Kept, EditKind.Deleted, EditKind.Inserted])
            {
                var text = new StringBuilder();
                edits[i..end].Where(e => e.Kind == kind).ToList().ForEach(e => text.Append(e.Chunk.Text));
                if (text.Length > 0)
                {
                    joined.Add(new TextEdit(kind, text.ToString()));
                }
            }

            i = end;
        }

        return joined;
    }

    /// <summary>A word with what follows it up to the next.</summary>
    private readonly record struct Chunk(string Text, string Word, bool IsSmall);
}
