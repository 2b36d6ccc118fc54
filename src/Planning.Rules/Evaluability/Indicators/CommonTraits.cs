using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.Passages;

namespace Planning.Rules.Evaluability.Indicators;

/// <summary>What a chapter of indicators says once for all of them: who relieves them, how often, from which source.</summary>
internal sealed class CommonTraits(DocumentText source, EvaluabilityTerms terms, bool isFollowUp)
{
    private const int LongestNote = 30;
    private const int LongestText = 90;

    private readonly AnnotatedText text = source.Text;
    private readonly Quotation quotation = new(source);
    private readonly int frequency = terms.Of("frequence");
    private readonly int record = terms.Of("releve-des-indicateurs");
    private readonly int owner = terms.Of("suivi-assure-par");
    private readonly int common = terms.Of("source-commune");
    private readonly int producer = terms.Of("producteur-de-donnees");
    private readonly int chapterTitle = terms.Of("titre-d-indicateurs");
    private readonly int indicator = terms.Of("col-indicateur");

    /// <summary>Completes the drafts of one document by what is said for all.</summary>
    public void Complete(IReadOnlyList<IndicatorDraft> drafts)
    {
        var holding = drafts.Select(d => d.Section).ToHashSet();
        foreach (var group in drafts.GroupBy(d => d.Section))
        {
            var (own, chapter) = (text.Sections[group.Key], text.Sections[ChapterOf(group.Key)]);
            var list = group.ToList();

            // What is said beside the table goes before what is said elsewhere in the chapter.
            for (var i = own.First; i < own.OwnEnd; i++)
            {
                Note(i, text.Sentences[i], isHere: true, list);
            }

            for (var i = chapter.First; i < chapter.End; i++)
            {
                if (!holding.Contains(text.Sentences[i].Section))
                {
                    Note(i, text.Sentences[i], isHere: false, list);
                }
            }
        }
    }

    private void Note(int index, Sentence sentence, bool isHere, List<IndicatorDraft> drafts)
    {
        var isCaption = sentence.Has(SentenceMarks.TableRow) && !sentence.Text.Contains(" | ", StringComparison.Ordinal);
        if (!sentence.IsBody || (sentence.Has(SentenceMarks.TableRow) && !(isCaption && isHere)) || sentence.Has(SentenceMarks.Recital | SentenceMarks.Deferral | SentenceMarks.Absence)
            || (sentence.Has(SentenceMarks.ListItem) && drafts.Exists(d => d.Evidence.Location.Paragraph == sentence.Location.Paragraph)))
        {
            return;
        }

        var isNote = isHere && index > 0 && text.Sentences[index - 1].Has(SentenceMarks.TableRow) && sentence.Words <= LongestNote;
        if (text.Speaks(sentence, frequency) && text.Speaks(sentence, record))
        {
            Add(index, IndicatorTrait.Frequency, drafts);
        }

        if (text.Speaks(sentence, owner))
        {
            Add(index, IndicatorTrait.Owner, drafts);
        }

        if (text.Speaks(sentence, common) || (isNote && text.Speaks(sentence, producer)) || (isHere && NamesSource(sentence)))
        {
            Add(index, IndicatorTrait.Source, drafts);
        }
    }

    private void Add(int sentence, IndicatorTrait trait, List<IndicatorDraft> drafts)
    {
        var evidence = quotation.Evidence(sentence, TraitWords.Of(trait));
        var words = trait == IndicatorTrait.Owner ? Named(evidence.Quote) : Short(AfterLabel(evidence.Quote));
        foreach (var draft in drafts.Where(d => !d.Has(trait)))
        {
            draft.Add(trait, words, evidence);
        }
    }

    /// <summary>Who is named after "par": "Le suivi est assuré par le syndicat mixte" names "le syndicat mixte".</summary>
    private static string Named(string quote)
    {
        var by = quote.LastIndexOf(" par ", StringComparison.Ordinal);
        return OwnerWords.In(by < 0 ? quote : quote[(by + 5)..]);
    }

    /// <summary>"Source : Insee" says "Insee".</summary>
    private static string AfterLabel(string quote)
    {
        var colon = quote.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 30 ? quote[(colon + 1)..] : quote;
    }

    /// <summary>The words up to a cell's worth.</summary>
    private static string Short(string words)
    {
        var text = words.Trim(' ', '.', ':', '\u00A0');
        var cut = text.Length <= LongestText ? -1 : text.LastIndexOf(' ', LongestText);
        return cut > 0 ? $"{text[..cut]}…" : text;
    }

    /// <summary>"Source : Insee", "Sources des données : …".</summary>
    private static bool NamesSource(Sentence sentence) => sentence.Text.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimStart() is var words
        && words.StartsWith("source", StringComparison.OrdinalIgnoreCase) && words.IndexOf(':') is > 0 and < 40 && words.Length < 400;

    /// <summary>The outermost section around that is about indicators; the whole document where it is the plan's follow-up.</summary>
    private int ChapterOf(int section)
    {
        var chapter = section;
        for (var i = section; i >= 0; i = text.Sections[i].Parent)
        {
            if (isFollowUp || (text.Sections[i].Section.Level > 0 && text.Sentences[text.Sections[i].First] is var heading && (text.Speaks(heading, chapterTitle) || text.Speaks(heading, indicator))))
            {
                chapter = i;
            }
        }

        return chapter;
    }
}
