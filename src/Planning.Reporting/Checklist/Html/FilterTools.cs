using System.Globalization;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Html;

/// <summary>The filters and the search. Hidden until the script is there to serve them.</summary>
internal static class FilterTools
{
    /// <summary>Writes the tools, or nothing when there is nothing to filter.</summary>
    public static void Write(XhtmlWriter html, CheckResult result)
    {
        var findings = result.Reports.SelectMany(r => r.Findings).ToList();
        if (findings.Count == 0)
        {
            return;
        }

        var counts = findings.CountBy(VerdictLook.NameOf).ToDictionary();
        using (html.Open("section", ("class", "tools"), ("id", "outils"), ("aria-label", "Filtrer les règles"), ("hidden", "hidden")))
        {
            using (html.Open("div", ("class", "filters"), ("role", "group"), ("aria-label", "Par verdict")))
            {
                foreach (var (name, words) in FrenchWords.Order.Select(v => (VerdictNames.Of(v), FrenchWords.Of(v))).Append((VerdictLook.Advice, "Conseils")).Where(n => counts.ContainsKey(n.Item1)))
                {
                    Button(html, name, words, counts[name]);
                }
            }

            using (html.Open("div", ("class", "search")))
            {
                html.Leaf("label", "Chercher un mot, un article, un numéro de règle", ("for", "recherche"));
                html.Void("input", ("type", "search"), ("id", "recherche"), ("autocomplete", "off"), ("spellcheck", "false"));
            }

            using (html.Open("div", ("class", "shown")))
            {
                html.Leaf("p", string.Empty, ("id", "compte"), ("role", "status"), ("aria-live", "polite"));
                html.Leaf("button", "Tout afficher", ("type", "button"), ("id", "tout"), ("hidden", "hidden"));
            }
        }
    }

    private static void Button(XhtmlWriter html, string name, string words, int count)
    {
        using (html.Open("button", ("type", "button"), ("class", name), ("aria-pressed", "false"), ("data-filter", name)))
        {
            VerdictLook.Draw(html, name);
            html.Leaf("span", words);
            html.Text(" ");
            html.Leaf("span", count.ToString(CultureInfo.InvariantCulture), ("class", "count"));
        }
    }
}
