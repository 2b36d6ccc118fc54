using Planning.Abstractions.Versions;
using Planning.Reporting.Checklist.Html;

namespace Planning.Reporting.Comparison.Html;

/// <summary>The passages that changed, word by word; those of whole sections that came, went or moved are within reach.</summary>
internal static class PassagesSection
{
    /// <summary>Writes the section, or nothing when no passage changed.</summary>
    public static void Write(XhtmlWriter html, IReadOnlyList<PassageChange> passages)
    {
        if (passages.Count == 0)
        {
            return;
        }

        var ofSections = passages.Where(p => p.IsOfSection).ToList();
        using (html.Open("section", ("class", "part"), ("aria-labelledby", "passages")))
        {
            html.Leaf("h2", $"Passages modifiés ({passages.Count})", ("id", "passages"));
            html.Leaf("p", "D’abord ceux où un chiffre change, ceux sur lesquels un verdict repose et ceux qui prescrivent. Barré\u00A0: ce qui disparaît\u00A0; souligné\u00A0: ce qui est nouveau. "
                + "Espaces, ponctuation, majuscules et numéros de titre ne comptent pas.", ("class", "lead"));
            foreach (var passage in passages.Where(p => !p.IsOfSection))
            {
                Write(html, passage);
            }

            if (ofSections.Count > 0)
            {
                using (html.Open("details", ("class", "rest")))
                {
                    html.Leaf("summary", $"Passages des sections ajoutées, supprimées ou déplacées ({ofSections.Count})");
                    ofSections.ForEach(p => Write(html, p));
                }
            }
        }
    }

    private static void Write(XhtmlWriter html, PassageChange change)
    {
        using (html.Open("article", ("class", "change")))
        {
            var kind = ComparisonWords.Of(change.Kind);
            html.Leaf("h3", $"{char.ToUpperInvariant(kind[0])}{kind[1..]}{(change.IsHeading ? " (titre)" : string.Empty)}");
            if (ComparisonWords.StakesOf(change) is { Length: > 0 } stakes)
            {
                html.Leaf("p", stakes, ("class", "stakes"));
            }

            using (html.Open("blockquote"))
            using (html.Open("p"))
            {
                WriteText(html, change);
            }

            html.Leaf("p", PlaceOf(change), ("class", "place"));
        }
    }

    private static void WriteText(XhtmlWriter html, PassageChange change)
    {
        switch (change.Kind)
        {
            case PassageChangeKind.Added:
                html.Leaf("ins", change.New!.Text);
                break;
            case PassageChangeKind.Removed:
                html.Leaf("del", change.Old!.Text);
                break;
            case PassageChangeKind.Moved:
                html.Text(change.New!.Text);
                break;
            default:
                foreach (var edit in change.Edits)
                {
                    WriteEdit(html, edit);
                }

                break;
        }
    }

    private static void WriteEdit(XhtmlWriter html, TextEdit edit)
    {
        var words = edit.Text.TrimEnd();
        switch (edit.Kind)
        {
            case EditKind.Deleted:
                html.Leaf("del", words);
                break;
            case EditKind.Inserted:
                html.Leaf("ins", words);
                break;
            default:
                html.Text(words);
                break;
        }

        html.Text(edit.Text[words.Length..]);
    }

    private static string PlaceOf(PassageChange change)
    {
        var here = (change.New ?? change.Old)!;
        var place = $"{Path.GetFileName(here.File)} › {FindingArticle.PlaceOf(here.Location)}";
        return change.Kind is PassageChangeKind.Moved or PassageChangeKind.MovedAndModified
            ? $"{place}\u00A0; était\u00A0: {Path.GetFileName(change.Old!.File)} › {FindingArticle.PlaceOf(change.Old.Location)}"
            : place;
    }
}
