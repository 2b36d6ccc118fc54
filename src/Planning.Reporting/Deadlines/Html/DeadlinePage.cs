using System.Globalization;
using Planning.Abstractions.Deadlines;
using Planning.Abstractions.French;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Deadlines.Html;

/// <summary>The page of deadlines, from its head to its foot.</summary>
internal sealed class DeadlinePage(XhtmlWriter html, DeadlineOverview overview, DateTimeOffset made)
{
    /// <summary>Writes everything.</summary>
    public void Write() => new PageFrame(html, "Échéances légales des plans", Title(), PageAssets.DeadlineStyle) { Kind = "programme" }.Write(WriteMade, WriteMain);

    private string Title() => overview.Plans is [var only] ? FrenchTypography.Set(only.Name) : FrenchCount.Of(overview.Plans.Count, "plan").Replace(' ', '\u00A0');

    private void WriteMade()
    {
        html.Text($"Situation au {FrenchDate.Of(overview.Day)}. Page faite le ");
        html.Leaf("time", FrenchDate.Of(made), ("datetime", made.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)));
    }

    private void WriteMain()
    {
        WriteWarnings();
        using (html.Open("section", ("class", "dossier")))
        {
            html.Leaf("p", $"{DeadlineWords.Counts(overview)}{(overview.Beyond > 0 ? $" ; {overview.Beyond} au-delà de l’horizon demandé" : string.Empty)}.", ("class", "lead"));
        }

        foreach (var state in DeadlineWords.Dated.Append(DeadlineState.Done).Where(s => overview.In(s).Count > 0))
        {
            DeadlineTable.Write(html, overview, state);
        }

        WriteAsked();
    }

    private void WriteWarnings()
    {
        var notices = overview.Unread.Select(n => (Where: "Non lu", Shape: "missing", Notice: n)).Concat(overview.Plans.SelectMany(p => p.Notices.Select(n => (Where: DeadlineWords.NameOf(overview, p), Shape: "warning", Notice: n)))).ToList();
        if (notices.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "warnings"), ("aria-labelledby", "avertissements")))
        {
            html.Leaf("h2", "À savoir avant de lire", ("id", "avertissements"));
            using (html.Open("ul"))
            {
                foreach (var (where, shape, notice) in notices)
                {
                    WarningsSection.Item(html, shape, where, notice.Message, notice.Remedy, notice.Code);
                }
            }
        }
    }

    private void WriteAsked()
    {
        var asked = overview.Plans.SelectMany(p => DeadlineWords.Asked(p).Select(a => (Plan: p, a.Fact, a.For))).ToList();
        if (asked.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "dossier deadlines asked"), ("aria-labelledby", "a-preciser")))
        {
            html.Leaf("h2", DeadlineWords.Heading(DeadlineState.Undated), ("id", "a-preciser"));
            html.Leaf("p", FrenchTypography.Set("Ces faits manquent dans le dossier.yaml des plans : sans eux, on ne sait pas si une échéance est due, ni quand."), ("class", "lead"));
            using (html.Open("div", ("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Faits à donner, à faire défiler s’ils sont larges")))
            using (html.Open("table"))
            {
                DeadlineTable.Head(html, "Question", "Plan", "Fait à écrire", "Pour");
                using (html.Open("tbody"))
                {
                    foreach (var (plan, fact, due) in asked)
                    {
                        using (html.Open("tr"))
                        {
                            html.Leaf("th", FrenchTypography.Set(fact.Question), ("scope", "row"));
                            html.Leaf("td", FrenchTypography.Set(DeadlineWords.NameOf(overview, plan)));
                            html.Leaf("td", fact.Name);
                            html.Leaf("td", FrenchTypography.Set(string.Join(" ; ", due.Select(d => $"{d.Title} ({d.Article})"))));
                        }
                    }
                }
            }
        }
    }
}
