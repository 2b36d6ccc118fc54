using System.Globalization;
using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;

namespace Planning.Reporting.Checklist.Html;

/// <summary>One finding, with all that is needed to defend it: the law, the reason, the passages, where it was looked for.</summary>
internal sealed class FindingArticle(XhtmlWriter html, Finding finding, string id)
{
    /// <summary>Writes the article.</summary>
    public void Write()
    {
        var name = VerdictLook.NameOf(finding);
        using (html.Open("article", ("class", $"finding {name}"), ("id", id), ("data-verdict", name), ("aria-labelledby", $"{id}-titre")))
        {
            WriteHead(name);
            using (html.Open("dl"))
            {
                Row("Constat", () => html.Leaf("p", FrenchTypography.Set(finding.Message)));
                if (finding.Answer is { } answer)
                {
                    Row("Réponse", () => WriteAnswer(html, answer));
                }

                if (!finding.IsMet)
                {
                    Row("À faire", () => html.Leaf("p", FrenchTypography.Set(finding.Rule.Remedy), ("class", "remedy")));
                }

                if (finding.Rule.Doubt.Length > 0)
                {
                    Row("Base juridique", () => html.Leaf("p", FrenchTypography.Set($"À confirmer : {finding.Rule.Doubt}")));
                }

                if (finding.Evidence.Count > 0)
                {
                    Row(finding.Evidence.Count == 1 ? "Passage" : "Passages", WriteEvidence);
                }

                if (finding.Searched.Count > 0)
                {
                    Row("Cherché dans", WriteSearched);
                }
            }
        }
    }

    private void WriteHead(string name)
    {
        using (html.Open("header"))
        {
            using (html.Open("p", ("class", "verdict")))
            {
                VerdictLook.Draw(html, name);
                html.Text(VerdictLook.WordsOf(finding));
            }

            html.Leaf("h4", FrenchTypography.Set(finding.Rule.Title), ("id", $"{id}-titre"));
            using (html.Open("p", ("class", "law")))
            {
                html.Leaf("span", LegalText.Of(finding.Rule), ("class", "article"));
                html.Text(" ");
                if (finding.Rule.Concern == Concern.Law)
                {
                    html.Leaf("span", FrenchWords.Of(finding.Rule.Level), ("class", "level"));
                    html.Text(" ");
                }

                html.Leaf("a", finding.Rule.Id, ("class", "rule"), ("href", $"#{id}"));
            }
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

    /// <summary>Writes what a person answered, and what asks for a second look.</summary>
    public static void WriteAnswer(XhtmlWriter html, FindingAnswer answer)
    {
        html.Leaf("p", UpperFirst(AnswerWords.Of(answer with { StaleBecause = string.Empty })), ("class", answer.IsStale ? "answer stale" : "answer"));
        if (answer.IsStale)
        {
            html.Leaf("p", AnswerWords.SecondLook(answer), ("class", "second-look"));
        }
    }

    private static string UpperFirst(string words) => string.Concat(words[..1].ToUpperInvariant(), words.AsSpan(1));

    private void WriteEvidence()
    {
        foreach (var evidence in finding.Evidence)
        {
            using (html.Open("figure"))
            {
                using (html.Open("blockquote"))
                using (html.Open("p"))
                {
                    html.Text("«\u00A0");
                    html.Leaf("span", evidence.Quote, ("class", "quote"));
                    html.Text("\u00A0»");
                }

                using (html.Open("figcaption"))
                {
                    if (evidence.Shows.Length > 0)
                    {
                        html.Leaf("p", $"Montre\u00A0: {FrenchTypography.Set(evidence.Shows)}", ("class", "shows"));
                    }

                    html.Leaf("p", $"{(evidence.File is { } file ? $"{Path.GetFileName(file)} › " : string.Empty)}{PlaceOf(evidence.Location)}", ("class", "place"));
                }
            }
        }
    }

    /// <summary>Where something stands: the headings, the rank of the paragraph (which nobody counts in a PDF), the page.</summary>
    public static string PlaceOf(Location location)
    {
        var place = location.HeadingPath.Count == 0 ? "Avant le premier titre" : string.Join(" › ", location.HeadingPath);
        var paragraph = location is { Box: null, Paragraph: { } rank } ? string.Create(CultureInfo.InvariantCulture, $" · paragraphe\u00A0{rank}") : string.Empty;
        var page = location.Page is { } number ? string.Create(CultureInfo.InvariantCulture, $" · page\u00A0{number}") : string.Empty;
        return place + paragraph + page;
    }

    /// <summary>Where it was looked for: told at once for what was not found, within reach for the rest.</summary>
    private void WriteSearched()
    {
        if (finding.Searched is [var only])
        {
            html.Leaf("p", only, ("class", "place"));
            return;
        }

        using (finding.Verdict == Verdict.Missing ? html.Open("details", ("open", "open")) : html.Open("details"))
        {
            html.Leaf("summary", $"{finding.Searched.Count.ToString(CultureInfo.InvariantCulture)}\u00A0endroits");
            using (html.Open("ul", ("class", "searched")))
            {
                foreach (var place in finding.Searched)
                {
                    html.Leaf("li", place);
                }
            }
        }
    }
}
