using System.Globalization;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Html;

/// <summary>One document, or one part of a file, with its findings grouped by what to do.</summary>
internal sealed class DocumentSection(XhtmlWriter html, CheckReport report, int rank)
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Writes the section.</summary>
    public void Write()
    {
        var id = $"document-{rank.ToString(CultureInfo.InvariantCulture)}";
        using (html.Open("section", ("class", "document"), ("id", id), ("aria-labelledby", $"{id}-titre")))
        {
            using (html.Open("header"))
            {
                html.Leaf("h2", FrenchTypography.Set(report.PartName), ("id", $"{id}-titre"));
                html.Leaf("p", Source(), ("class", "file"));
                html.Leaf("p", FrenchTypography.Set($"Au regard du {FrenchWords.Of(report.Law)}."), ("class", "file"));
            }

            if (report.Findings.Count == 0)
            {
                html.Leaf("p", "Aucune règle ne porte sur ce document. Vérifiez son type et sa pièce, ou les modèles installés.", ("class", "empty"));
            }

            foreach (var group in FindingGroup.All)
            {
                Write(group);
            }
        }
    }

    private string Source()
    {
        var file = Path.GetFileName(report.File);
        return report.IsAbsent ? "Pièce absente du dossier\u00A0: voici ce que la loi lui demande."
            : report.Title == file || report.Title == report.PartName || report.Title.Length == 0 ? file
            : $"{report.Title} · {file}";
    }

    private void Write(FindingGroup group)
    {
        var findings = group.Of(report.Findings);
        if (findings.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "group")))
        {
            using (html.Open("h3"))
            {
                html.Text(group.Title);
                html.Text(" ");
                html.Leaf("span", findings.Count.ToString(CultureInfo.InvariantCulture), ("class", "count"));
            }

            html.Leaf("p", group.Lead, ("class", "lead"));
            foreach (var finding in findings)
            {
                new FindingArticle(html, finding, IdOf(finding)).Write();
            }
        }
    }

    /// <summary>A place in the page that can be sent to a colleague: the same rule keeps it from one check to the next.</summary>
    private string IdOf(Finding finding)
    {
        var rule = string.Concat(finding.Rule.Id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        var id = $"d{rank.ToString(CultureInfo.InvariantCulture)}-{rule}";
        while (!ids.Add(id))
        {
            id += "-bis";
        }

        return id;
    }
}
