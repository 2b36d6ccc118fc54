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
        foreach (var chapter in drafts.GroupBy(d => d.Section).GroupBy(group => ChapterOf(group.Key)))
        {
            var span = text.Sections[chapter.Key];
            var elsewhere = Said(span.First, span.End, isHere: false, i => !holding.Contains(text.Sentences[i].Section));
            foreach (var group in chapter)
            {
                // What is said beside the table goes before what is said elsewhere in the chapter.
                var own = text.Sections[group.Key];
                var paragraphs = group.Select(d => d.Evidence.Location.Paragraph).ToHashSet();
                var here = Said(own.First, own.OwnEnd, isHere: true, i => !(text.Sentences[i].Has(SentenceMarks.ListItem) && paragraphs.Contains(text.Sentences[i].Location.Paragraph)));
                Note([.. here, .. elsewhere], [.. group]);
            }
        }
    }

    private static void Note(IReadOnlyList<SharedTrait> said, IReadOnlyList<IndicatorDraft> drafts)
    {
        foreach (var (trait, words, evidence) in said)
        {
            foreach (var draft in drafts.Where(d => !d.Has(trait)))
            {
                draft.Add(trait, words, evidence);
            }
        }
    }

    /// <summary>What some sentences say for all indicators, in their order.</summary>
    private List<SharedTrait> Said(int first, int end, bool isHere, Predicate<int> isWanted)
    {
        var said = new List<SharedTrait>();
        for (var i = first; i < end; i++)
        {
            if (isWanted(i) && MayTell(text.Sentences[i], isHere))
            {
                Say(i, isHere, said);
            }
        }

        return said;
    }

    private static bool MayTell(Sentence sentence, bool isHere)
    {
        var isCaption = sentence.Has(SentenceMarks.TableRow) && !sentence.Text.Contains(" | ", StringComparison.Ordinal);
        return sentence.IsBody && (!sentence.Has(SentenceMarks.TableRow) || (isCaption && isHere)) && !sentence.Has(SentenceMarks.Recital | SentenceMarks.Deferral | SentenceMarks.Absence);
    }

    private void Say(int index, bool isHere, List<SharedTrait> said)
    {
        var sentence = text.Sentences[index];
        var isNote = isHere && index > 0 && text.Sentences[index - 1].Has(SentenceMarks.TableRow) && sentence.Words <= LongestNote;
        if (text.Speaks(sentence, frequency) && text.Speaks(sentence, record))
        {
            said.Add(Shared(index, IndicatorTrait.Frequency));
        }

        if (text.Speaks(sentence, owner))
        {
            said.Add(Shared(index, IndicatorTrait.Owner));
        }

        if (text.Speaks(sentence, common) || (isNote && text.Speaks(sentence, producer)) || (isHere && NamesSource(sentence)))
        {
            said.Add(Shared(index, IndicatorTrait.Source));
        }
    }

    private SharedTrait Shared(int sentence, IndicatorTrait trait)
    {
        var evidence = quotation.Evidence(sentence, TraitWords.Of(trait));
        return new SharedTrait(trait, trait == IndicatorTrait.Owner ? Named(evidence.Quote) : Short(AfterLabel(evidence.Quote)), evidence);
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

    private sealed record SharedTrait(IndicatorTrait Trait, string Words, Evidence Evidence);
}
