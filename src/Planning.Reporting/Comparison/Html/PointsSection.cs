using System.Globalization;
using Planning.Abstractions.Findings;
using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Comparison.Html;

/// <summary>Points with one thing in common, each with its verdict and its passage in both versions.</summary>
internal sealed class PointsSection(XhtmlWriter html, BasisChange? basis)
{
    private int last;

    /// <summary>Writes the section, or nothing when it holds no point.</summary>
    public void Write(string id, string title, string lead, IReadOnlyList<FindingChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        using (html.Open("section", ("class", "part"), ("aria-labelledby", id)))
        {
            using (html.Open("h2", ("id", id)))
            {
                html.Text($"{title} ");
                html.Leaf("span", $"({changes.Count.ToString(CultureInfo.InvariantCulture)}{DeferredPoints.Words(changes)})", ("class", "count"));
            }

            html.Leaf("p", lead, ("class", "lead"));
            foreach (var change in changes)
            {
                Write(change);
            }
        }
    }

    private void Write(FindingChange change)
    {
        var finding = change.Latest;
        var look = change.New is null ? "not-applicable" : VerdictLook.NameOf(finding);
        var id = $"point-{(++last).ToString(CultureInfo.InvariantCulture)}";
        using (html.Open("article", ("class", $"finding {look}"), ("id", id), ("aria-labelledby", $"{id}-titre")))
        {
            using (html.Open("header"))
            {
                using (html.Open("p", ("class", "verdict")))
                {
                    VerdictLook.Draw(html, look);
                    html.Text(FrenchTypography.Set(ComparisonWords.Verdicts(change)));
                }

                html.Leaf("h3", FrenchTypography.Set(finding.Rule.Title), ("id", $"{id}-titre"));
                using (html.Open("p", ("class", "law")))
                {
                    html.Leaf("span", LegalText.Of(finding.Rule), ("class", "article"));
                    html.Text(" ");
                    html.Leaf("span", (change.NewReport ?? change.OldReport)!.PartName, ("class", "level"));
                    html.Text(" ");
                    html.Leaf("a", finding.Key, ("class", "rule"), ("href", $"#{id}"));
                }
            }

            using (html.Open("dl"))
            {
                WriteRows(change, finding);
            }
        }
    }

    private void WriteRows(FindingChange change, Finding finding)
    {
        if (change.New is not null)
        {
            Row("Constat", () => html.Leaf("p", FrenchTypography.Set(finding.Message)));
        }

        if (ComparisonWords.CauseOf(change, basis) is { Length: > 0 } cause)
        {
            Row("Cause", () => html.Leaf("p", FrenchTypography.Set(cause)));
        }

        if (ComparisonWords.AnswerTo(change) is var (term, answer))
        {
            Row(term, () => FindingArticle.WriteAnswer(html, answer));
        }

        if (change.New is { NeedsAction: true })
        {
            Row("À faire", () => html.Leaf("p", FrenchTypography.Set(finding.Rule.Remedy), ("class", "remedy")));
        }

        var (before, after) = (change.OldPassage, change.NewPassage);
        if (before is not null && before.Quote != after?.Quote)
        {
            Row("Avant", () => Quote(before));
        }
        else if (before is null && change.Old is { } old && old.Message != finding.Message)
        {
            Row("Avant", () => html.Leaf("p", FrenchTypography.Set(old.Message)));
        }

        if (after is not null)
        {
            Row(before?.Quote == after.Quote ? "Passage" : "Maintenant", () => Quote(after));
        }
    }

    private void Row(string term, Action write)
    {
        using (html.Open("div"))
        {
            html.Leaf("dt", term);
            using (html.Open("dd"))
            {
                write();
            }
        }
    }

    private void Quote(Evidence evidence)
    {
        using (html.Open("figure"))
        {
            using (html.Open("blockquote"))
            {
                html.Leaf("p", $"«\u00A0{evidence.Quote}\u00A0»");
            }

            html.Leaf("figcaption", $"{(evidence.File is { } file ? $"{Path.GetFileName(file)} › " : string.Empty)}{FindingArticle.PlaceOf(evidence.Location)}", ("class", "place"));
        }
    }
}
