using System.Globalization;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Html;

/// <summary>The figures: all obligations by verdict, then each document's share. Advice stays out of them.</summary>
internal static class SummarySection
{
    /// <summary>Writes the section, or nothing when no document was checked.</summary>
    public static void Write(XhtmlWriter html, CheckResult result)
    {
        if (result.Reports.Count == 0)
        {
            return;
        }

        var all = new Tally(result.Reports.SelectMany(r => r.Findings));
        using (html.Open("section", ("class", "summary"), ("aria-labelledby", "synthese")))
        {
            html.Leaf("h2", "Synthèse", ("id", "synthese"));
            html.Leaf("p", $"{all.DueWords}{Outcome(all)}", ("class", "lead"));
            WriteTiles(html, all);
            Bar(html, all);
            if (all.Advice > 0)
            {
                html.Leaf("p", AdviceWords(all.Advice), ("class", "aside"));
            }

            if (ConcernWords.Besides([.. result.Reports.SelectMany(r => r.Findings)]) is { Length: > 0 } besides)
            {
                html.Leaf("p", FrenchTypography.Set($"En plus de la loi : {besides}."), ("class", "aside"));
            }

            if (AnswerWords.Count(result.Reports.SelectMany(r => r.Findings)) is { Length: > 0 } answers)
            {
                html.Leaf("p", FrenchTypography.Set($"Réponses aux constats : {answers}."), ("class", "aside"));
            }

            if (result.Reports.Count > 1)
            {
                WriteDocuments(html, result);
            }
        }
    }

    private static string Outcome(Tally tally)
    {
        return tally.Open switch
        {
            _ when tally.Due == 0 => ".",
            0 => ", aucune à reprendre.",
            1 => ", dont une à reprendre ou à examiner.",
            _ => $", dont {tally.Open} à reprendre ou à examiner.",
        };
    }

    private static string AdviceWords(int count) => count == 1
        ? "Hors de ce décompte, un conseil porte sur ce que la loi permet sans l’imposer."
        : $"Hors de ce décompte, {count}\u00A0conseils portent sur ce que la loi permet sans l’imposer.";

    private static void WriteTiles(XhtmlWriter html, Tally tally)
    {
        using (html.Open("ul", ("class", "tiles")))
        {
            foreach (var verdict in FrenchWords.Order)
            {
                var words = FrenchWords.Count(verdict, tally.Of(verdict)).Split(' ', 2);
                using (html.Open("li", ("class", VerdictNames.Of(verdict))))
                {
                    html.Leaf("strong", words[0]);
                    html.Text(" ");
                    using (html.Open("span", ("class", "name")))
                    {
                        VerdictLook.Draw(html, VerdictNames.Of(verdict));
                        html.Text(words[1]);
                    }
                }
            }
        }
    }

    private static void WriteDocuments(XhtmlWriter html, CheckResult result)
    {
        using (html.Open("nav", ("aria-label", "Documents contrôlés")))
        using (html.Open("ol", ("class", "documents")))
        {
            for (var i = 0; i < result.Reports.Count; i++)
            {
                var report = result.Reports[i];
                var tally = new Tally(report.Findings);
                using (html.Open("li"))
                {
                    using (html.Open("p"))
                    {
                        html.Leaf("a", FrenchTypography.Set(report.PartName), ("href", $"#document-{i + 1}"));
                        html.Text(" ");
                        html.Leaf("span", report.IsAbsent ? "pièce absente" : Path.GetFileName(report.File), ("class", "file"));
                    }

                    Bar(html, tally);
                    html.Leaf("p", tally.Due == 0 ? tally.DueWords : tally.VerdictWords, ("class", "counts"));
                }
            }
        }
    }

    // Drawn, since a page that forbids style attributes cannot set widths; the counts beside it say the same.
    private static void Bar(XhtmlWriter html, Tally tally)
    {
        if (tally.Due == 0)
        {
            return;
        }

        using (html.Open("svg", ("class", "bar"), ("viewBox", $"0 0 {Digits(tally.Due)} 1"), ("preserveAspectRatio", "none"), ("aria-hidden", "true"), ("focusable", "false")))
        {
            var x = 0;
            foreach (var verdict in FrenchWords.Order.Where(v => tally.Of(v) > 0))
            {
                html.Void("rect", ("class", VerdictNames.Of(verdict)), ("x", Digits(x)), ("y", "0"), ("width", Digits(tally.Of(verdict))), ("height", "1"));
                x += tally.Of(verdict);
            }
        }
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
