using System.Globalization;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Comparison.Html;

/// <summary>The page of a comparison: the answer in figures, the points by what became of them, the figures, the passages, the sections.</summary>
internal sealed class ComparisonPage(XhtmlWriter html, ComparisonResult result)
{
    /// <summary>Writes everything.</summary>
    public void Write() => new PageFrame(html, "Comparaison de deux versions", $"{result.OldName} → {result.NewName}", PageAssets.ComparisonStyle).Write(WriteMade, WriteMain);

    private void WriteMade()
    {
        html.Text("Comparaison du ");
        html.Leaf("time", FrenchDate.Of(result.Made), ("datetime", result.Made.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
    }

    private void WriteMain()
    {
        WriteWarnings();
        OverviewSection.Write(html, result);
        var points = new PointsSection(html, result.Comparison.Basis);
        points.Write("regles", "Réglés", "À traiter dans la version précédente, et plus maintenant.", result.In(FindingState.Settled));
        points.Write("apparaissent", "Apparaissent", "À traiter maintenant, et la version précédente ne le demandait pas.", result.In(FindingState.Appeared));
        points.Write("restent", "Restent", "Déjà à traiter dans la version précédente, et encore.", result.In(ComparisonWords.StillOpen));
        points.Write("retires", "Ne sont plus jugés", "À traiter dans la version précédente\u00A0; la nouvelle n’est plus jugée là-dessus.", result.In(FindingState.Withdrawn));
        FiguresSection.Write(html, result.Comparison.Figures);
        PassagesSection.Write(html, result.Comparison.Passages);
        SectionsSection.Write(html, result.Comparison.Sections);
    }

    private void WriteWarnings()
    {
        var unread = result.Old.Unread.Select(u => (u, Version: result.OldName)).Concat(result.New.Unread.Select(u => (u, Version: result.NewName))).ToList();
        var notices = result.AllNotices.ToList();
        if (unread.Count + notices.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "warnings"), ("aria-labelledby", "avertissements")))
        {
            html.Leaf("h2", "À savoir avant de lire", ("id", "avertissements"));
            using (html.Open("ul"))
            {
                foreach (var (file, version) in unread)
                {
                    var outcome = result.New.Reports.Any(r => r.File == file.File) ? "Incomplet" : "Non contrôlé";
                    WarningsSection.Item(html, "missing", $"{outcome}\u00A0: {Path.GetFileName(file.File)} ({version})", file.Message, file.Remedy, file.Code);
                }

                foreach (var notice in notices)
                {
                    WarningsSection.Item(html, "warning", string.Empty, notice.Message, notice.Remedy, notice.Code);
                }
            }
        }
    }
}
