namespace Planning.Documents.Pdf.Tables;

/// <summary>Knows the lines that begin a caption or a note of a table.</summary>
internal static class Captions
{
    // What introduces a caption or a note in French publications and, where an annex is borrowed, in English ones: a matter of typography
    // that no rule of a plan depends on, which is why it is here and not among the templates.
    private static readonly string[] Words =
        ["table", "tableau", "tab", "exhibit", "figure", "fig", "graphique", "carte", "chart", "source", "sources", "note", "notes", "nb", "champ", "lecture", "légende", "key", "abbreviation", "abbreviations"];

    /// <summary>Whether a phrase begins one.</summary>
    public static bool Begins(Phrase phrase)
    {
        var first = phrase.Words;
        var word = first[0].Text.TrimEnd('.', ':', '*').ToLowerInvariant();
        if (!Words.Contains(word))
        {
            return false;
        }

        // A caption has its number or its colon; a head of a column may be the bare word.
        return first[0].Text.EndsWith(':') || (first.Count > 1 && (first[1].Text[0] is ':' || char.IsDigit(first[1].Text[^1]) || char.IsDigit(first[1].Text[0]) || first[1].Text.TrimEnd('.', ':', '-', '–').Length <= 3 && char.IsUpper(first[1].Text[0]) || first.Count > 4));
    }
}
