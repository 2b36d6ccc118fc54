using System.Globalization;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Programmes.Html;

/// <summary>The page of a matrix, from its head to its foot.</summary>
internal sealed class MatrixPage(XhtmlWriter html, CommitmentMatrix matrix, DateTimeOffset made)
{
    private const string Subject = "Engagements portés par les documents";

    private static readonly string Version = typeof(MatrixPage).Assembly.GetName().Version!.ToString(3);

    /// <summary>Writes everything.</summary>
    public void Write()
    {
        html.Markup("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "fr")))
        {
            WriteHead();
            using (html.Open("body", ("class", "programme")))
            {
                html.Leaf("a", "Aller au contenu", ("class", "skip"), ("href", "#contenu"));
                html.Markup(VerdictLook.Shapes);
                WriteTop();
                using (html.Open("main", ("id", "contenu"), ("tabindex", "-1")))
                {
                    MatrixSection.Write(html, matrix, isLinked: true);
                    PassagesSection.Write(html, matrix);
                }

                using (html.Open("footer"))
                {
                    html.Leaf("p", "Ce suivi lit le texte et les tableaux des documents\u00A0; il ne lit ni les cartes ni les images. Chaque case se vérifie sur le passage cité.");
                    html.Leaf("p", $"Page produite par Planning {Version}. Elle ne charge rien d’ailleurs et peut être transmise telle quelle.");
                }
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
            html.Leaf("title", $"{matrix.Programme.Title} – {Subject}");
            using (html.Open("style"))
            {
                html.Markup(PageAssets.Style);
            }
        }
    }

    private void WriteTop()
    {
        using (html.Open("header", ("class", "top")))
        {
            html.Leaf("p", Subject, ("class", "subject"));
            html.Leaf("h1", FrenchTypography.Set(matrix.Programme.Title));
            using (html.Open("p", ("class", "made")))
            {
                html.Text("Suivi du ");
                html.Leaf("time", FrenchDate.Of(made), ("datetime", made.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
            }
        }
    }
}
