using System.Globalization;
using Planning.Abstractions.Deadlines;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Deadlines.Html;

/// <summary>The table of the deadlines of one state.</summary>
internal static class DeadlineTable
{
    /// <summary>Writes the section.</summary>
    public static void Write(XhtmlWriter html, DeadlineOverview overview, DeadlineState state)
    {
        var id = DeadlineStateNames.Of(state);
        using (html.Open("section", ("class", $"dossier deadlines {ToneOf(state)}"), ("aria-labelledby", id)))
        {
            html.Leaf("h2", DeadlineWords.Heading(state), ("id", id));
            using (html.Open("div", ("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"{DeadlineWords.Heading(state)}, à faire défiler si le tableau est large")))
            using (html.Open("table"))
            {
                Head(html, "Ce qui est dû", "Plan", "Échéance", "Ce qui suit");
                using (html.Open("tbody"))
                {
                    foreach (var (plan, deadline) in overview.In(state))
                    {
                        WriteRow(html, overview, plan, deadline);
                    }
                }
            }
        }
    }

    /// <summary>Writes the heads of the columns.</summary>
    public static void Head(XhtmlWriter html, params ReadOnlySpan<string> heads)
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (var head in heads)
            {
                html.Leaf("th", head, ("scope", "col"));
            }
        }
    }

    private static void WriteRow(XhtmlWriter html, DeadlineOverview overview, PlanDeadlines plan, PlanDeadline deadline)
    {
        using (html.Open("tr"))
        {
            html.Leaf("th", FrenchTypography.Set(DeadlineWords.Title(plan, deadline)), ("scope", "row"));
            html.Leaf("td", FrenchTypography.Set(DeadlineWords.NameOf(overview, plan)));
            using (html.Open("td"))
            {
                WriteDay(html, deadline, overview.Day);
            }

            using (html.Open("td"))
            {
                string[] lines = deadline.State == DeadlineState.Done ? [] : [deadline.Risk, $"Décide : {deadline.DecidedBy}.", .. deadline.Remarks, deadline.State == DeadlineState.Overdue ? DeadlineWords.WhenDone(deadline) : string.Empty];
                foreach (var line in lines.Where(l => l.Length > 0))
                {
                    html.Leaf("p", FrenchTypography.Set(line));
                }
            }
        }
    }

    private static void WriteDay(XhtmlWriter html, PlanDeadline deadline, DateOnly day)
    {
        if (deadline.Fulfilled is { } done)
        {
            html.Text($"faite le {FrenchDate.Of(done.Day)}");
            return;
        }

        if (deadline.Due is { } due)
        {
            html.Leaf("time", FrenchDate.Of(due), ("datetime", due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        html.Text(FrenchTypography.Set(DeadlineWords.Distance(deadline, day)));
    }

    private static string ToneOf(DeadlineState state) => state switch
    {
        DeadlineState.Overdue => "missing",
        DeadlineState.ToPrepare => "partial",
        DeadlineState.Done => "satisfied",
        _ => "to-review",
    };
}
