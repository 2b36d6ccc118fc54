using Planning.Abstractions.Documents;

namespace Planning.Reporting.Checklist.Html;

/// <summary>What must be known before the verdicts are read: files left out, and how the others were read.</summary>
internal static class WarningsSection
{
    /// <summary>Writes the section, or nothing when there is nothing to say.</summary>
    public static void Write(XhtmlWriter html, CheckResult result)
    {
        var byFile = result.Reports
            .SelectMany(r => r.Notices.Select(n => (r.File, Notice: n)))
            .Distinct()
            .ToList();
        var ofAll = result.Notices.Concat(result.Dossiers.SelectMany(d => d.Notices)).ToList();
        if (result.Unread.Count + ofAll.Count + byFile.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "warnings"), ("aria-labelledby", "avertissements")))
        {
            html.Leaf("h2", "À savoir avant de lire", ("id", "avertissements"));
            using (html.Open("ul"))
            {
                foreach (var unread in result.Unread)
                {
                    var outcome = result.Reports.Any(r => r.File == unread.File) ? "Incomplet" : "Non contrôlé";
                    Item(html, "missing", $"{outcome}\u00A0: {Path.GetFileName(unread.File)}", unread.Message, unread.Remedy, unread.Code);
                }

                foreach (var notice in ofAll)
                {
                    Item(html, "warning", string.Empty, notice.Message, notice.Remedy, notice.Code);
                }

                foreach (var (file, notice) in byFile)
                {
                    Item(html, "warning", WhereOf(file, notice), notice.Message, notice.Remedy, notice.Code);
                }
            }
        }
    }

    private static string WhereOf(string file, Notice notice) =>
        notice.Location is { HeadingPath: [.., var heading] } ? $"{Path.GetFileName(file)}, {heading}" : Path.GetFileName(file);

    /// <summary>Writes one warning.</summary>
    public static void Item(XhtmlWriter html, string shape, string where, string message, string remedy, string code)
    {
        using (html.Open("li", ("class", shape)))
        {
            VerdictLook.Draw(html, shape);
            using (html.Open("p"))
            {
                if (where.Length > 0)
                {
                    html.Leaf("strong", where);
                    html.Text(". ");
                }

                html.Text($"{FrenchTypography.Set(message)} {FrenchTypography.Set(remedy)} ");
                html.Leaf("span", code, ("class", "code"));
            }
        }
    }
}
