using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Word.Pieces;

namespace Planning.Reporting.Monitoring.Word.RoundTrip;

/// <summary>
/// Keeps right what a passage that was left says of the annex, whose lines have other numbers now: our notes take the new numbers; what a
/// person wrote is not touched, and said.
/// </summary>
/// <param name="main">The document.</param>
/// <param name="previous">What was written last time; null when a template is filled.</param>
/// <param name="references">The new annex.</param>
internal sealed class KeptCitations(MainDocumentPart main, PieceLedger? previous, IReadOnlyList<ReportReference> references)
{
    private readonly Dictionary<string, int> now = AnnexFigures.Of(references).GroupBy(f => f.Value).ToDictionary(g => g.Key, g => g.Min(f => f.Key), StringComparer.Ordinal);

    /// <summary>Settles the citations of a passage.</summary>
    /// <returns>What a person must know of them, in whole sentences; empty for nothing.</returns>
    public string Settle(OpenXmlElement passage)
    {
        if (previous is null)
        {
            return string.Empty;
        }

        var said = new List<string>();
        var notes = passage.Descendants<FootnoteReference>().Select(r => r.Id?.InnerText).ToHashSet();
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(n => notes.Contains(n.Id?.InnerText)).ToList() ?? [])
        {
            said.AddRange(Renumber([.. note.Descendants<Text>()]));
        }

        said.AddRange(AnnexCitation.In(PieceText.Of(passage)).Select(Told));
        return FrenchTypography.Set(string.Join(' ', said.Where(s => s.Length > 0).Distinct()));
    }

    /// <summary>Writes the new numbers into a note, and says which figures the annex no longer has.</summary>
    private IEnumerable<string> Renumber(List<Text> texts)
    {
        foreach (var citation in AnnexCitation.In(string.Concat(texts.Select(t => t.Text))).Reverse())
        {
            if (previous!.Figures.Count == 0)
            {
                yield return "Sa note porte les numéros d'annexe du rapport précédent : vérifiez-les.";
                continue;
            }

            var known = citation.Numbers.Select(NewOf).OfType<int>().ToList();
            var lost = citation.Numbers.Where(n => NewOf(n) is null).ToList();
            Replace(texts, citation, FrenchTypography.Set(known.Count == 0 ? "Chiffres du rapport précédent, qui ne sont plus en annexe"
                : $"Détail en annexe, n° {NumberRanges.Of(known)}{(lost.Count == 0 ? string.Empty : " ; ses autres chiffres n'y sont plus")}"));
            if (lost.Count > 0)
            {
                yield return $"Sa note cite {(lost.Count == 1 ? "un chiffre qui n'est" : "des chiffres qui ne sont")} plus dans l'annexe (n° {NumberRanges.Of(lost)} du rapport précédent).";
            }
        }
    }

    private string Told(AnnexCitation citation)
    {
        if (previous!.Figures.Count == 0)
        {
            return "Il cite l'annexe par les numéros du rapport précédent : vérifiez-les.";
        }

        var moved = citation.Numbers.Where(n => NewOf(n) != n).Select(n => NewOf(n) is { } number ? $"le n° {n} est devenu le n° {number}" : $"le n° {n} n'y est plus").ToList();
        return moved.Count == 0 ? string.Empty : $"Il cite l'annexe : {string.Join(", ", moved)}.";
    }

    private int? NewOf(int number) => previous!.Figures.TryGetValue(number, out var key) && now.TryGetValue(key, out var found) ? found : null;

    // A text may be cut into several elements: the first takes the words, the others lose theirs.
    private static void Replace(List<Text> texts, AnnexCitation citation, string words)
    {
        var at = 0;
        foreach (var text in texts)
        {
            var (from, to) = (Math.Max(citation.Start - at, 0), Math.Min(citation.Start + citation.Length - at, text.Text.Length));
            at += text.Text.Length;
            if (from < to)
            {
                (text.Text, words) = ($"{text.Text[..from]}{words}{text.Text[to..]}", string.Empty);
                text.Space = SpaceProcessingModeValues.Preserve;
            }
        }
    }
}
