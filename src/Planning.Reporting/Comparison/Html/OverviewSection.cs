using System.Globalization;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Comparison.Html;

/// <summary>The answer in one sentence and five figures, what the versions were judged by, which files stand for which.</summary>
internal static class OverviewSection
{
    /// <summary>Writes the section.</summary>
    public static void Write(XhtmlWriter html, ComparisonResult result)
    {
        using (html.Open("section", ("class", "summary"), ("aria-labelledby", "synthese")))
        {
            html.Leaf("h2", "Synthèse", ("id", "synthese"));
            html.Leaf("p", FrenchTypography.Set(ComparisonWords.Verdict(result)), ("class", "lead"));
            WriteTiles(html, result);
            html.Leaf("p", FrenchTypography.Set($"{ComparisonWords.Nuance(result)} {ComparisonWords.TextChange(result)}".Trim()), ("class", "aside"));
            if (result.Comparison.Basis is { } basis)
            {
                html.Leaf("p", FrenchTypography.Set(ComparisonWords.Of(basis)), ("class", "basis"));
            }

            WriteFiles(html, result.FileWords);
            WriteContents(html, result);
        }
    }

    private static void WriteTiles(XhtmlWriter html, ComparisonResult result)
    {
        (string Look, int Count, string Words)[] tiles =
        [
            ("satisfied", result.In(FindingState.Settled).Count, "réglés"),
            ("partial", result.In(ComparisonWords.StillOpen).Count, "restent"),
            ("missing", result.In(FindingState.Appeared).Count, "apparaissent"),
            ("to-review", result.Comparison.Figures.Count, "chiffres modifiés"),
            ("advice", result.Comparison.Passages.Count, "passages changés"),
        ];
        using (html.Open("ul", ("class", "tiles")))
        {
            foreach (var (look, count, words) in tiles)
            {
                using (html.Open("li", ("class", look)))
                {
                    html.Leaf("strong", count.ToString(CultureInfo.InvariantCulture));
                    html.Text(" ");
                    using (html.Open("span", ("class", "name")))
                    {
                        VerdictLook.Draw(html, look);
                        html.Text(words);
                    }
                }
            }
        }
    }

    private static void WriteFiles(XhtmlWriter html, IReadOnlyList<string> files)
    {
        if (files.Count > 0)
        {
            using (html.Open("ul", ("class", "files")))
            {
                foreach (var words in files)
                {
                    html.Leaf("li", FrenchTypography.Set(words));
                }
            }
        }
    }

    private static void WriteContents(XhtmlWriter html, ComparisonResult result)
    {
        (string Id, string Words, int Count)[] parts =
        [
            ("regles", "Réglés", result.In(FindingState.Settled).Count), ("apparaissent", "Apparaissent", result.In(FindingState.Appeared).Count),
            ("restent", "Restent", result.In(ComparisonWords.StillOpen).Count), ("retires", "Ne sont plus jugés", result.In(FindingState.Withdrawn).Count),
            ("chiffres", "Chiffres modifiés", result.Comparison.Figures.Count), ("passages", "Passages modifiés", result.Comparison.Passages.Count),
            ("sections", "Sections", result.Comparison.Sections.Count),
        ];
        using (html.Open("nav", ("class", "contents"), ("aria-label", "Contenu de la page")))
        {
            foreach (var (id, words, count) in parts.Where(p => p.Count > 0))
            {
                html.Leaf("a", $"{words} ({count})", ("href", $"#{id}"));
                html.Text(" ");
            }
        }
    }
}
