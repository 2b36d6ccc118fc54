using Planning.Abstractions.Documents;

namespace Planning.Documents.Pdf.Pages;

/// <summary>Puts the glyphs of a page together into words, whatever the order in which the file draws them.</summary>
internal static class Words
{
    /// <summary>The words: for each turn of text, line by line from the top, each line from its beginning.</summary>
    public static IReadOnlyList<PageWord> Of(PageContent page)
    {
        var words = new List<PageWord>();
        foreach (var turn in page.Glyphs.GroupBy(g => g.Turn).OrderBy(g => g.Key))
        {
            var frame = new ReadingFrame(turn.Key);
            var pieces = Joined(InOrder(turn, frame));
            LetterSpacing.Close(pieces);
            foreach (var piece in pieces)
            {
                words.Add(new(piece.Text, piece.Page, piece.PageBaseline, piece.Size, turn.Key, piece.Font, piece.SpacesBefore));
            }
        }

        return words;
    }

    // Glyphs follow each other in the file as they do in the text, nearly always: this finds almost every word.
    private static List<WordPiece> InOrder(IEnumerable<Glyph> glyphs, ReadingFrame frame)
    {
        var pieces = new List<WordPiece>();
        WordPiece? last = null;
        var spaces = 0;
        foreach (var glyph in glyphs)
        {
            if (glyph.Text.Length == 0)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                spaces += glyph.Text.Length;
                last?.IsSpacedAfter = true;
                continue;
            }

            var next = new WordPiece(glyph, frame) { SpacesBefore = spaces };
            if (last is null || spaces > 0 || !last.IsContinuedBy(next))
            {
                pieces.Add(last = next);
            }
            else
            {
                last.Append(next);
            }

            spaces = 0;
        }

        return pieces;
    }

    // What the file's order tore apart: pieces that touch on one line.
    private static List<WordPiece> Joined(List<WordPiece> pieces)
    {
        var joined = new List<WordPiece>(pieces.Count);
        foreach (var line in PieceLines.Of(pieces))
        {
            WordPiece? last = null;
            foreach (var piece in line)
            {
                if (last is not null && !last.IsSpacedAfter && piece.SpacesBefore == 0 && last.IsContinuedBy(piece))
                {
                    last.Append(piece);
                }
                else
                {
                    joined.Add(last = piece);
                }
            }
        }

        return joined;
    }
}
