using System.Globalization;
using Planning.Reporting.Programmes;
using Planning.Reporting.Programmes.Html;

namespace Planning.Reporting.Checklist.Html;

/// <summary>The page, from its head to its foot.</summary>
internal sealed class ChecklistPage(XhtmlWriter html, CheckResult result)
{
    /// <summary>Writes everything.</summary>
    public void Write() => new PageFrame(html, "Contrôle au regard de la loi", Title()).Write(WriteMade, WriteMain);

    private void WriteMade()
    {
        if (result.Reports is [var first, ..] && Files() == 1 && result.Dossiers.Count == 0)
        {
            html.Leaf("span", Path.GetFileName(first.File), ("class", "file"));
            html.Text(" · ");
        }

        html.Text("Contrôle du ");
        html.Leaf("time", FrenchDate.Of(result.Made), ("datetime", result.Made.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
    }

    private void WriteMain()
    {
        WarningsSection.Write(html, result);
        for (var i = 0; i < result.Dossiers.Count; i++)
        {
            DossierSection.Write(html, result.Dossiers[i], i + 1);
        }

        SummarySection.Write(html, result);
        if (result.Programme is not null && result.Reports.Count > 0)
        {
            MatrixSection.Write(html, CommitmentMatrix.Of(result), isLinked: false);
        }

        if (result.Reports.Count == 0)
        {
            html.Leaf("p", "Aucun document n’a été contrôlé. Vérifiez les fichiers indiqués, puis relancez le contrôle.", ("class", "empty"));
        }

        FilterTools.Write(html, result);
        for (var i = 0; i < result.Reports.Count; i++)
        {
            new DocumentSection(html, result.Reports[i], i + 1).Write();
        }
    }

    private string Title() => (result.Reports, Files()) switch
    {
        _ when result.Dossiers is [var only] => FrenchTypography.Set($"{only.TypeName}\u00A0: {only.Name}"),
        ([], _) => "Aucun document contrôlé",
        ([var first, ..], 1) => first.Title.Length == 0 ? Path.GetFileName(first.File) : first.Title,
        (_, var files) => $"{files}\u00A0documents contrôlés",
    };

    private int Files() => result.Reports.Where(r => !r.IsAbsent).Select(r => r.File).Distinct(StringComparer.Ordinal).Count();
}
