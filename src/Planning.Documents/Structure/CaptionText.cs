using Planning.Documents.Story;
using Planning.Documents.Styles;

namespace Planning.Documents.Structure;

/// <summary>Knows the captions of tables and figures.</summary>
internal static class CaptionText
{
    private const int MaxLength = 300;
    private static readonly string[] TableWords = ["tableau", "tab.", "table"];

    private static readonly string[] FigureWords =
        ["figure", "fig.", "carte", "graphique", "illustration", "photo", "photographie", "schéma", "croquis", "image", "plan", "diagramme"];

    /// <summary>Whether a paragraph is the caption of a table: by its words, else by its style.</summary>
    public static bool IsOfTable(RawParagraph paragraph) =>
        IsNumbered(paragraph, TableWords) || (paragraph.Style.Role == StyleRole.Caption && !paragraph.IsContents && !IsNumbered(paragraph, FigureWords));

    /// <summary>Whether a paragraph is the caption of a figure: by its words, else by its style.</summary>
    public static bool IsOfFigure(RawParagraph paragraph) =>
        IsNumbered(paragraph, FigureWords) || (paragraph.Style.Role == StyleRole.Caption && !paragraph.IsContents && !IsNumbered(paragraph, TableWords));

    // The word, then a number, then no verb: "Tableau 3 : ...", "Carte n° 2 – ...". A sentence goes on with a word of its own.
    private static bool IsNumbered(RawParagraph paragraph, string[] words)
    {
        if (paragraph.IsContents || paragraph.HeadingLevel > 0 || paragraph.Text.Length is 0 or > MaxLength)
        {
            return false;
        }

        foreach (var word in words)
        {
            if (paragraph.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsNumber(paragraph.Text.AsSpan(word.Length), paragraph.Style.Role))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> rest, StyleRole role)
    {
        rest = rest.TrimStart();
        if (rest.StartsWith("n°") || rest.StartsWith("N°"))
        {
            rest = rest[2..].TrimStart();
        }

        var digits = 0;
        while (digits < rest.Length && (char.IsAsciiDigit(rest[digits]) || (digits > 0 && rest[digits] is '.' or '-')))
        {
            digits++;
        }

        if (digits == 0)
        {
            return false;
        }

        var after = rest[digits..].TrimStart();
        return role == StyleRole.Caption || after.Length == 0 || after[0] is ':' or '-' or '–' or '—' or '.' or '(' || char.IsUpper(after[0]);
    }
}
