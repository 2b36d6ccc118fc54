using System.Text.RegularExpressions;
using Planning.Rules.Checks;
using Planning.Rules.Passages;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>Reads indicators written as text: items under a heading or a sentence that announces them, "Indicateurs : …" in a paragraph.</summary>
internal sealed partial class IndicatorList(EvaluabilityTerms terms, Blanks blanks, TraitReader traits, InlineTraits inline)
{
    private const int MostWords = 45;
    private const int LongestLabel = 60;

    private readonly int indicator = terms.Of("col-indicateur");

    /// <summary>The indicators of a section's own text.</summary>
    /// <param name="source">The document.</param>
    /// <param name="span">The section.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isTitled">Whether its own heading announces indicators, and no table gives them.</param>
    public IReadOnlyList<IndicatorDraft> Read(DocumentText source, SectionSpan span, IndicatorPlace place, bool isTitled)
    {
        var drafts = new List<IndicatorDraft>();
        var isAnnounced = isTitled;
        for (var i = span.First; i < span.OwnEnd; i++)
        {
            var sentence = source.Text.Sentences[i];
            if (!sentence.IsBody || sentence.Has(SentenceMarks.TableRow))
            {
                continue;
            }

            if (!sentence.Has(SentenceMarks.ListItem))
            {
                isAnnounced = isTitled || Announces(source.Text, sentence);
                drafts.AddRange(Named(source.Text, sentence).Select(name => Draft(source, i, name, place)));
            }
            else if (isAnnounced && sentence.Start == 0 && sentence.Words <= MostWords && !sentence.Has(SentenceMarks.Recital | SentenceMarks.Deferral))
            {
                drafts.Add(Draft(source, i, sentence.Text, place));
            }
        }

        drafts.ForEach(traits.NoteUnit);
        return drafts;
    }

    /// <summary>Whether a sentence ends by announcing indicators: "Les indicateurs suivants seront relevés :".</summary>
    private bool Announces(AnnotatedText text, Sentence sentence) =>
        text.Speaks(sentence, indicator) && !sentence.Has(SentenceMarks.Recital | SentenceMarks.Elsewhere | SentenceMarks.Absence) && sentence.Text.AsSpan(0, sentence.End).TrimEnd().EndsWith(":");

    /// <summary>What a paragraph "Indicateurs de suivi : a ; b", or a sentence "Critères suivis : a (…), b (…)", names.</summary>
    private IEnumerable<string> Named(AnnotatedText text, Sentence sentence)
    {
        if (CriteriaAfter(sentence) is > 0 and var criteria && text.Speaks(sentence, indicator) && !sentence.Has(SentenceMarks.Recital | SentenceMarks.Deferral))
        {
            return Listed(sentence.Text[criteria..]).Where(n => !blanks.Is(n));
        }

        if (sentence.Start > 0 || !sentence.Text.StartsWith("Indicateur", StringComparison.OrdinalIgnoreCase) || !text.Speaks(sentence, indicator) || sentence.Has(SentenceMarks.Recital))
        {
            return [];
        }

        var colon = sentence.Text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < LongestLabel ? IndicatorNames.In(sentence.Text[(colon + 1)..]).Where(n => !blanks.Is(n)) : [];
    }

    /// <summary>Where the items begin after "Critères suivis chaque année :", wherever it stands in a paragraph, or after "Indicateurs :" inside one; 0 where neither stands there.</summary>
    private static int CriteriaAfter(Sentence sentence)
    {
        var words = sentence.Text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        var colon = words.IndexOf(':');
        return colon is > 0 and < LongestLabel
            && (words.StartsWith("Critère", StringComparison.OrdinalIgnoreCase) || (sentence.Start > 0 && words.StartsWith("Indicateur", StringComparison.OrdinalIgnoreCase)))
            ? sentence.Start + colon + 1 : 0;
    }

    /// <summary>The items of an enumeration up to the end of its sentence, where brackets hold commas and colons of their own.</summary>
    private static IEnumerable<string> Listed(string words)
    {
        var end = Ending().Match(words) is { Success: true } full ? full.Index : words.Length;
        return Comma().Split(words[..end]).Select(w => w.Trim(' ', '\u00A0', '.')).Where(w => w.Length > 2);
    }

    private IndicatorDraft Draft(DocumentText source, int sentence, string words, IndicatorPlace place)
    {
        var evidence = new Quotation(source).Evidence(sentence, "l'indicateur");
        var draft = new IndicatorDraft
        {
            Name = inline.NameIn(words),
            Evidence = evidence,
            Group = place.Heading,
            Document = place.Document,
            Section = place.Section,
        };
        draft.Links.AddRange(place.Headings.Select(h => (h, false)));
        inline.Note(draft, draft.Name, words, evidence);
        return draft;
    }

    [GeneratedRegex(@"\.(?=\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Ending();

    [GeneratedRegex(@"(?:;|,(?!\d))(?![^(]*\))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Comma();
}
