using Planning.Abstractions.Findings;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Programmes.Html;

/// <summary>For each commitment, what would carry it and the strongest passage of each depth in each document.</summary>
internal static class CommitmentPassages
{
    /// <summary>Writes the section.</summary>
    public static void Write(XhtmlWriter html, CommitmentMatrix matrix)
    {
        using (html.Open("section", ("class", "passages"), ("aria-labelledby", "passages")))
        {
            html.Leaf("h2", "Engagement par engagement", ("id", "passages"));
            foreach (var group in matrix.Groups)
            {
                using (html.Open("h3"))
                {
                    html.Text(FrenchTypography.Set(group.Title));
                }

                foreach (var row in group.Rows)
                {
                    WriteRow(html, matrix, group, row);
                }
            }
        }
    }

    private static void WriteRow(XhtmlWriter html, CommitmentMatrix matrix, MatrixGroup group, MatrixRow row)
    {
        var id = MatrixSection.IdOf(row.Commitment);
        using (html.Open("article", ("class", $"finding {group.Name}"), ("id", id), ("aria-labelledby", $"{id}-titre")))
        {
            html.Leaf("h4", FrenchTypography.Set(row.Commitment.Title), ("id", $"{id}-titre"));
            html.Leaf("p", FrenchTypography.Set($"{row.Commitment.Id} · axe {row.Axis.Number} : {row.Axis.Title}{(row.Commitment.IsLight ? " · conseil" : string.Empty)}"), ("class", "law"));
            using (html.Open("dl"))
            {
                Row(html, "Porté par", () => html.Leaf("p", FrenchTypography.Set(row.Commitment.CarriedBy), ("class", "remedy")));
                if (row.Commitment.Indicators.Count > 0)
                {
                    Row(html, "Effet mesuré par", () => html.Leaf("p", FrenchTypography.Set(string.Join(" ; ", row.Commitment.Indicators))));
                }

                for (var i = 0; i < row.Cells.Count; i++)
                {
                    if (row.Cells[i] is { Passages.Count: > 0 } cell)
                    {
                        Row(html, FrenchTypography.Set(matrix.Documents[i].PartName), () => WritePassages(html, cell));
                    }
                }
            }
        }
    }

    private static void WritePassages(XhtmlWriter html, CarriedCommitment cell)
    {
        foreach (var passage in cell.Passages)
        {
            using (html.Open("figure"))
            {
                using (html.Open("blockquote"))
                using (html.Open("p"))
                {
                    html.Text("«\u00A0");
                    html.Leaf("span", passage.Evidence.Quote, ("class", "quote"));
                    html.Text("\u00A0»");
                }

                using (html.Open("figcaption"))
                {
                    DepthMark.Write(html, passage.Depth);
                    html.Text(" ");
                    html.Leaf("span", FindingArticle.PlaceOf(passage.Evidence.Location), ("class", "place"));
                }
            }
        }
    }

    private static void Row(XhtmlWriter html, string term, Action write)
    {
        using (html.Open("div"))
        {
            html.Leaf("dt", term);
            using (html.Open("dd"))
            {
                write();
            }
        }
    }
}
