using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Comparison.Html;

/// <summary>The sections that came, went or moved, in a table.</summary>
internal static class SectionsSection
{
    /// <summary>Writes the section, or nothing when there is none.</summary>
    public static void Write(XhtmlWriter html, IReadOnlyList<SectionChange> sections)
    {
        if (sections.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "part"), ("aria-labelledby", "sections")))
        {
            html.Leaf("h2", $"Sections déplacées, ajoutées, supprimées ({sections.Count})", ("id", "sections"));
            using (html.Open("table", ("class", "table")))
            {
                using (html.Open("thead"))
                using (html.Open("tr"))
                {
                    foreach (var head in (ReadOnlySpan<string>)["Section", "Avant", "Maintenant"])
                    {
                        html.Leaf("th", head, ("scope", "col"));
                    }
                }

                using (html.Open("tbody"))
                {
                    foreach (var section in sections)
                    {
                        Row(html, section);
                    }
                }
            }
        }
    }

    private static void Row(XhtmlWriter html, SectionChange section)
    {
        using (html.Open("tr"))
        {
            using (html.Open("th", ("scope", "row")))
            {
                html.Leaf("p", section.Title.Length > 0 ? section.Title : "Passages sans leur titre");
                html.Leaf("p", ComparisonWords.Of(section), ("class", "place"));
            }

            html.Leaf("td", PlaceOf(section.Old));
            html.Leaf("td", PlaceOf(section.New));
        }
    }

    private static string PlaceOf(VersionPassage? passage) =>
        passage is null ? "–" : $"{Path.GetFileName(passage.File)} › {FindingArticle.PlaceOf(passage.Location)}";
}
