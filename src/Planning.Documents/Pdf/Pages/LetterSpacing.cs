namespace Planning.Documents.Pdf.Pages;

/// <summary>Closes words whose letters are set apart for show ("T A B L E A U"), which would be read as many words.</summary>
internal static class LetterSpacing
{
    // Of the letters' size. Wider gaps part columns.
    private const double MaxGap = 0.8;

    // Gaps inside a spaced word are alike; the one to the next word is plainly wider.
    private const double Alike = 1.4;

    // Fewer letters are initials.
    private const int MinLetters = 4;

    /// <summary>Joins the letters of spaced words in a list of pieces sorted by line and place.</summary>
    public static void Close(List<WordPiece> pieces)
    {
        var kept = new List<WordPiece>(pieces.Count);
        for (var start = 0; start < pieces.Count;)
        {
            var end = RunEnd(pieces, start);
            var first = pieces[start];
            kept.Add(first);
            if (end - start >= MinLetters)
            {
                for (var i = start + 1; i < end; i++)
                {
                    first.Append(pieces[i]);
                }

                start = end;
            }
            else
            {
                start++;
            }
        }

        pieces.Clear();
        pieces.AddRange(kept);
    }

    private static int RunEnd(List<WordPiece> pieces, int start)
    {
        var end = start + 1;
        if (!pieces[start].IsLetter)
        {
            return end;
        }

        var least = double.MaxValue;
        while (end < pieces.Count && pieces[end].IsLetter && Follows(pieces[end - 1], pieces[end]))
        {
            var gap = pieces[end].Start - pieces[end - 1].End;
            if (gap > Alike * least)
            {
                break;
            }

            least = Math.Min(least, gap);
            end++;
        }

        return end;
    }

    private static bool Follows(WordPiece left, WordPiece right) =>
        !left.IsSpacedAfter && right.SpacesBefore == 0 && left.Line == right.Line && left.Size == right.Size
        && right.Start - left.End is > 0 and var gap && gap <= MaxGap * left.Size;
}
