namespace Planning.Reporting.Checklist.Html;

/// <summary>What all pages have around their own content: head, title, foot, style and script.</summary>
/// <param name="html">Where to write.</param>
/// <param name="subject">What the page is.</param>
/// <param name="title">What it is about.</param>
/// <param name="style">A style sheet of its own, beside the one of all pages; empty for none.</param>
internal sealed class PageFrame(XhtmlWriter html, string subject, string title, string style = "")
{
    private static readonly string Version = typeof(PageFrame).Assembly.GetName().Version!.ToString(3);

    /// <summary>The name by which the style sheet knows the page; empty for none.</summary>
    public string Kind { get; init; } = string.Empty;

    /// <summary>Writes the page.</summary>
    /// <param name="made">Writes the line under the title: from what, and when.</param>
    /// <param name="main">Writes the content.</param>
    public void Write(Action made, Action main)
    {
        html.Markup("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "fr")))
        {
            WriteHead();
            using (Kind.Length > 0 ? html.Open("body", ("class", Kind)) : html.Open("body"))
            {
                html.Leaf("a", "Aller au contenu", ("class", "skip"), ("href", "#contenu"));
                html.Markup(VerdictLook.Shapes);
                WriteTop(made);
                using (html.Open("main", ("id", "contenu"), ("tabindex", "-1")))
                {
                    main();
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
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.SecurityPolicyWith(style)));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("meta", ("name", "generator"), ("content", $"Planning {Version}"));
            html.Leaf("title", $"{title} – {subject}");
            Block("style", PageAssets.Style);
            if (style.Length > 0)
            {
                Block("style", style);
            }
        }
    }

    private void WriteTop(Action made)
    {
        using (html.Open("header", ("class", "top")))
        {
            html.Leaf("p", subject, ("class", "subject"));
            html.Leaf("h1", title);
            using (html.Open("p", ("class", "made")))
            {
                made();
            }
        }
    }

    private void WriteFoot()
    {
        using (html.Open("footer"))
        {
            html.Leaf("p", "Planning lit le texte, les tableaux et les légendes\u00A0; il ne lit ni les cartes ni les images. Ce qui est dit ici se vérifie sur les passages cités. "
                + "Cette page prépare l’examen du projet et ne vaut ni avis ni décision des services de l’État.");
            html.Leaf("p", $"Page produite par Planning {Version}. Elle ne charge rien d’ailleurs et peut être transmise telle quelle.");
        }
    }

    // Written as it is: what XML and HTML read differently is kept out of both files, and their hashes are in the head.
    private void Block(string name, string content)
    {
        using (html.Open(name))
        {
            html.Markup(content);
        }
    }
}
