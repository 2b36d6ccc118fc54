using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Comparison.Html;

/// <summary>The figures that changed, in a table.</summary>
internal static class FiguresSection
{
    /// <summary>Writes the section, or nothing when no figure changed.</summary>
    public static void Write(XhtmlWriter html, IReadOnlyList<FigureChange> figures)
    {
        if (figures.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "part"), ("aria-labelledby", "chiffres")))
        {
            html.Leaf("h2", $"Chiffres modifiés ({figures.Count})", ("id", "chiffres"));
            using (html.Open("table", ("class", "table")))
            {
                html.Leaf("caption", "Le même chiffre, dans le même passage ou pour la même grandeur, avant et maintenant.");
                using (html.Open("thead"))
                using (html.Open("tr"))
                {
                    foreach (var head in (ReadOnlySpan<string>)["Avant", "Maintenant", "Passage"])
                    {
                        html.Leaf("th", head, ("scope", "col"));
                    }
                }

                using (html.Open("tbody"))
                {
                    foreach (var figure in figures)
                    {
                        Row(html, figure);
                    }
                }
            }
        }
    }

    private static void Row(XhtmlWriter html, FigureChange figure)
    {
        using (html.Open("tr"))
        {
            using (html.Open("td", ("class", "value")))
            {
                html.Leaf("del", ComparisonWords.Value(figure.OldValue, figure.Unit));
            }

            using (html.Open("td", ("class", "value")))
            {
                html.Leaf("ins", ComparisonWords.Value(figure.NewValue, figure.Unit));
            }

            using (html.Open("td"))
            {
                if (string.Join(", ", new[] { figure.Name, figure.Territory, figure.Period }.Where(w => w.Length > 0)) is { Length: > 0 } name && !figure.New.Text.StartsWith(name, StringComparison.Ordinal))
                {
                    html.Leaf("p", FrenchTypography.Set(name));
                }

                html.Leaf("p", figure.New.Text, ("class", "quote"));
                html.Leaf("p", $"{Path.GetFileName(figure.New.File)} › {FindingArticle.PlaceOf(figure.New.Location)}", ("class", "place"));
            }
        }
    }
}
