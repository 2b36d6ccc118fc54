using System.Globalization;
using Planning.Reporting.Programmes;
using Planning.Reporting.Programmes.Html;

namespace Planning.Reporting.Checklist.Html;

/// <summary>The page, from its head to its foot.</summary>
internal sealed class ChecklistPage(XhtmlWriter html, CheckResult result)
{
    private const string Subject = "Contrôle au regard de la loi";

    private static readonly string Version = typeof(ChecklistPage).Assembly.GetName().Version!.ToString(3);

    /// <summary>Writes everything.</summary>
    public void Write()
    {
        html.Markup("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "fr")))
        {
            WriteHead();
            using (html.Open("body"))
            {
                html.Leaf("a", "Aller au contenu", ("class", "skip"), ("href", "#contenu"));
                html.Markup(VerdictLook.Shapes);
                WriteTop();
                using (html.Open("main", ("id", "contenu"), ("tabindex", "-1")))
                {
                    WriteMain();
                }

                WriteFoot();
                Block("script", PageAssets.Script);
            }
        }
    }

    private void WriteHead()
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.SecurityPolicy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("meta", ("name", "generator"), ("content", $"Planning {Version}"));
            html.Leaf("title", $"{Title()} – {Subject}");
            Block("style", PageAssets.Style);
        }
    }

    private void WriteTop()
    {
        using (html.Open("header", ("class", "top")))
        {
            html.Leaf("p", Subject, ("class", "subject"));
            html.Leaf("h1", Title());
            using (html.Open("p", ("class", "made")))
            {
                if (result.Reports is [var first, ..] && Files() == 1 && result.Dossiers.Count == 0)
                {
                    html.Leaf("span", Path.GetFileName(first.File), ("class", "file"));
                    html.Text(" · ");
                }

                html.Text("Contrôle du ");
                html.Leaf("time", FrenchDate.Of(result.Made), ("datetime", result.Made.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
            }
        }
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

    private void WriteFoot()
    {
        using (html.Open("footer"))
        {
            html.Leaf("p", "Ce contrôle lit le texte, les tableaux et les légendes\u00A0; il ne lit ni les cartes ni les images. Chaque verdict se vérifie sur les passages cités. "
                + "Il prépare l’examen du projet et ne vaut ni avis ni décision des services de l’État.");
            html.Leaf("p", $"Page produite par Planning {Version}. Elle ne charge rien d’ailleurs et peut être transmise telle quelle.");
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

    // Written as it is: what XML and HTML read differently is kept out of both files, and their hashes are in the head.
    private void Block(string name, string content)
    {
        using (html.Open(name))
        {
            html.Markup(content);
        }
    }
}
