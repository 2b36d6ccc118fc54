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
        foreach (var line in Runs.Of(pieces, (first, last, next) => next.Line - last.Line <= Agreement * Math.Min(next.Size, first.Size)))
        {
            line.Sort((a, b) => a.Start.CompareTo(b.Start));
            yield return line;
        }
    }
}
