using System.Globalization;
using Planning.Abstractions.Findings;
using Planning.Abstractions.French;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Programmes.Html;

/// <summary>The figures of a matrix, its scale, and its table.</summary>
internal static class MatrixSection
{
    /// <summary>Writes the section.</summary>
    /// <param name="html">The page.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="isLinked">Whether the page also holds the passages, commitment by commitment.</param>
    public static void Write(XhtmlWriter html, CommitmentMatrix matrix, bool isLinked)
    {
        using (html.Open("section", ("class", "matrix"), ("aria-labelledby", "matrice")))
        {
            html.Leaf("h2", "Engagements et documents", ("id", "matrice"));
            html.Leaf("p", FrenchTypography.Set(Lead(matrix)), ("class", "lead"));
            WriteScale(html);
            using (html.Open("div", ("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Matrice, à faire défiler si elle est large")))
            using (html.Open("table"))
            {
                html.Leaf("caption", FrenchTypography.Set("Jusqu'où chaque document porte chaque engagement ; ce qui n'est porté nulle part vient d'abord."));
                WriteHead(html, matrix);
                foreach (var group in matrix.Groups)
                {
                    WriteGroup(html, matrix, group, isLinked);
                }
            }
        }
    }

    /// <summary>The place of a commitment's passages in the page.</summary>
    public static string IdOf(Commitment commitment) =>
        $"engagement-{string.Concat(commitment.Id.Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : $"-{(int)c:x}"))}";

    private static string Lead(CommitmentMatrix matrix) =>
        $"{FrenchCount.Of(matrix.Rows.Count, "engagement")} : {string.Join(", ", matrix.Groups.Select(g => $"{g.Rows.Count.ToString(CultureInfo.InvariantCulture)} {TextMatrix.Outcome(g.Name, g.Rows.Count)}"))}.";

    private static void WriteScale(XhtmlWriter html)
    {
        using (html.Open("ol", ("class", "scale")))
        {
            foreach (var depth in DepthPhrases.Scale)
            {
                using (html.Open("li"))
                {
                    DepthMark.Write(html, depth);
                    html.Text($"\u00A0: {DepthPhrases.Meaning(depth)}");
                }
            }
        }
    }

    private static void WriteHead(XhtmlWriter html, CommitmentMatrix matrix)
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            html.Leaf("th", "Engagement", ("scope", "col"));
            foreach (var document in matrix.Documents)
            {
                using (html.Open("th", ("scope", "col")))
                {
                    html.Text(FrenchTypography.Set(document.PartName));
                    html.Text(" ");
                    html.Leaf("span", Path.GetFileName(document.File), ("class", "file"));
                }
            }
        }
    }

    private static void WriteGroup(XhtmlWriter html, CommitmentMatrix matrix, MatrixGroup group, bool isLinked)
    {
        using (html.Open("tbody", ("class", group.Name)))
        {
            using (html.Open("tr", ("class", "group-row")))
            using (html.Open("th", ("scope", "rowgroup"), ("colspan", (matrix.Documents.Count + 1).ToString(CultureInfo.InvariantCulture))))
            {
                VerdictLook.Draw(html, group.Name);
                html.Text($" {FrenchTypography.Set(group.Title)} ({group.Rows.Count.ToString(CultureInfo.InvariantCulture)})");
            }

            foreach (var row in group.Rows)
            {
                WriteRow(html, row, isLinked);
            }
        }
    }

    private static void WriteRow(XhtmlWriter html, MatrixRow row, bool isLinked)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                if (isLinked)
                {
                    html.Leaf("a", row.Commitment.Id, ("href", $"#{IdOf(row.Commitment)}"));
                }
                else
                {
                    html.Leaf("span", row.Commitment.Id, ("class", "file"));
                }

                html.Text($" {FrenchTypography.Set(row.Commitment.Title)}");
                if (row.Commitment.IsLight)
                {
                    html.Text(" ");
                    html.Leaf("span", "conseil", ("class", "light"));
                }
            }

            foreach (var cell in row.Cells)
            {
                using (html.Open("td"))
                {
                    DepthMark.Write(html, cell);
                }
            }
        }
    }
}
