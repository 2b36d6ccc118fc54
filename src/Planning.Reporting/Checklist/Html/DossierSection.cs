using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Html;

/// <summary>A dossier: its plan, the law it was held to, and where each part of it is.</summary>
internal static class DossierSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(XhtmlWriter html, DossierReport dossier, int rank)
    {
        var id = $"dossier-{rank}";
        using (html.Open("section", ("class", "dossier"), ("aria-labelledby", id)))
        {
            html.Leaf("h2", FrenchTypography.Set(dossier.Name), ("id", id));
            html.Leaf("p", FrenchTypography.Set($"{dossier.TypeName}, contrôlé au regard du {FrenchWords.Of(dossier.Law)}."), ("class", "lead"));
            using (html.Open("table"))
            {
                html.Leaf("caption", "Pièces du dossier");
                using (html.Open("thead"))
                using (html.Open("tr"))
                {
                    html.Leaf("th", "Pièce", ("scope", "col"));
                    html.Leaf("th", "Où elle est", ("scope", "col"));
                }

                using (html.Open("tbody"))
                {
                    foreach (var part in dossier.Parts)
                    {
                        WritePart(html, part);
                    }
                }
            }
        }
    }

    private static void WritePart(XhtmlWriter html, PartPresence part)
    {
        var name = part.IsMissing ? VerdictNames.Of(Verdict.Missing) : part.Files.Count > 0 ? VerdictNames.Of(Verdict.Satisfied) : VerdictNames.Of(Verdict.NotApplicable);
        using (html.Open("tr", ("class", name)))
        {
            using (html.Open("th", ("scope", "row")))
            {
                VerdictLook.Draw(html, name);
                html.Text($" {FrenchTypography.Set(part.Name)}");
            }

            html.Leaf("td", FrenchTypography.Set(FrenchWords.Where(part)));
        }
    }
}
