namespace Planning.Documents.Pdf.Pages;

/// <summary>Sorts pieces of words into lines.</summary>
internal static class PieceLines
{
    // Baselines of one line agree to a hair; exponents, which do not, are next to the word that they belong to.
    private const double Agreement = 0.2;

    /// <summary>The lines from the top, each from its beginning.</summary>
    public static IEnumerable<List<WordPiece>> Of(List<WordPiece> pieces)
    {
        pieces.Sort((a, b) => a.Line.CompareTo(b.Line));
        for (var start = 0; start < pieces.Count;)
        {
            var end = start + 1;
            while (end < pieces.Count && pieces[end].Line - pieces[end - 1].Line <= Agreement * Math.Min(pieces[end].Size, pieces[start].Size))
            {
                end++;
            }

            var line = pieces.GetRange(start, end - start);
            line.Sort((a, b) => a.Start.CompareTo(b.Start));
            yield return line;
            start = end;
        }
    }
}
