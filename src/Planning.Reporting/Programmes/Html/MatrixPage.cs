using System.Globalization;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Programmes.Html;

/// <summary>The page of a matrix, from its head to its foot.</summary>
internal sealed class MatrixPage(XhtmlWriter html, CommitmentMatrix matrix, DateTimeOffset made)
{
    /// <summary>Writes everything.</summary>
    public void Write() => new PageFrame(html, "Engagements portés par les documents", FrenchTypography.Set(matrix.Programme.Title)) { Kind = "programme" }.Write(WriteMade, WriteMain);

    private void WriteMade()
    {
        html.Text("Suivi du ");
        html.Leaf("time", FrenchDate.Of(made), ("datetime", made.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
    }

    private void WriteMain()
    {
        MatrixSection.Write(html, matrix, isLinked: true);
        CommitmentPassages.Write(html, matrix);
    }
}
