using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>What a document states about a rule's matter as a whole: that it is absent, that it has no object, where it is spoken of.</summary>
internal sealed class StatementReader(DocumentText document, CompiledRule rule, ConceptSearch search)
{
    private readonly AnnotatedText text = document.Text;

    /// <summary>A sentence that says that the subject is not done or not there, by its name or by a pronoun for it; or -1.</summary>
    public int Denial() => Denying(SentenceMarks.Absence, SentenceMarks.AbsenceOfAll);

    /// <summary>A sentence that says that the plan owes nothing on the subject, named there, before it in the paragraph or by the heading; or -1.</summary>
    public int NotDue() => Denying(SentenceMarks.NotDue, SentenceMarks.NotDue);

    /// <summary>Whether a denial bears on the subject as a whole: what is there beside it is then no treatment.</summary>
    public bool DeniesWhole(int sentence) => text.Sentences[sentence].Has(SentenceMarks.AbsenceOfAll);

    /// <summary>Whether a sentence that puts something off says that nothing of it is there: "aucune synthèse n'a été établie à ce stade".</summary>
    public bool IsDenied(int sentence) => text.Sentences[sentence].Has(SentenceMarks.Absence) && search.Has(rule.Subject, sentence, HitKind.Term);

    /// <summary>The first sentence with a mark that names the subject, or that goes on about it with another mark; or -1.</summary>
    private int Denying(SentenceMarks named, SentenceMarks following)
    {
        foreach (var concept in rule.Subject)
        {
            if (document.Denials.GetOrAdd((concept, named, following, search.Foreign), _ => Denying(concept, named, following)) is var found and >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    private int Denying(int concept, SentenceMarks named, SentenceMarks following)
    {
        foreach (var occurrence in document.Index.Of(concept))
        {
            if (occurrence.Kind != HitKind.Term)
            {
                continue;
            }

            if (Denies(occurrence.Sentence, named))
            {
                return occurrence.Sentence;
            }

            if (FollowingMarked(occurrence.Sentence, following) is var found and >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>Whether a sentence of the document's own says what a mark stands for. What is not due is often said in the words of the law.</summary>
    private bool Denies(int index, SentenceMarks mark) => !text.Marked(mark, index, index + 1).IsEmpty
        && !text.Sentences[index].Has((search.Foreign | SentenceMarks.Deferral) & ~(mark == SentenceMarks.NotDue ? SentenceMarks.Recital : SentenceMarks.None));

    /// <summary>The first sentence with a mark in what is left of a sentence's paragraph, or in the paragraph that a heading opens; or -1.</summary>
    private int FollowingMarked(int index, SentenceMarks mark)
    {
        var first = text.Sentences[index];
        var block = first.Has(SentenceMarks.Heading) ? first.Block + 1 : first.Block;
        foreach (var i in text.Marked(mark, index + 1, text.Sentences.Length))
        {
            if (text.Sentences[i].Block != block || text.Sentences[i].Section != first.Section)
            {
                break;
            }

            if (Denies(i, mark))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A sentence of the body that asserts one of some concepts, whatever else it does short of reciting the law; or -1.</summary>
    public int Assertion(int[] concepts)
    {
        foreach (var concept in concepts)
        {
            foreach (var occurrence in document.Index.Of(concept))
            {
                if (occurrence.Kind == HitKind.Term && text.Sentences[occurrence.Sentence] is { IsBody: true } sentence
                    && !sentence.Has(search.Foreign | SentenceMarks.Deferral))
                {
                    return occurrence.Sentence;
                }
            }
        }

        return -1;
    }

    /// <summary>The first sentence with a mark that speaks of the subject, and not by a word that happens to stand there; or -1.</summary>
    public int FirstMarked(SentenceMarks mark)
    {
        var found = -1;
        foreach (var concept in rule.Subject)
        {
            foreach (var occurrence in document.Index.Of(concept))
            {
                if ((found < 0 || occurrence.Sentence < found) && text.Sentences[occurrence.Sentence].Has(mark) && search.SpeaksOf(concept, occurrence.Sentence))
                {
                    found = occurrence.Sentence;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>The section that holds most of this rule's words, for a remark to stand there; -1 when none does.</summary>
    public int NearestSection()
    {
        var counts = new int[text.Sections.Length];
        foreach (var concept in rule.Own)
        {
            foreach (var (section, weight) in document.ConceptSections.WeightsOf(concept))
            {
                counts[section] += weight;
            }
        }

        var most = counts.Max();
        return most == 0 ? -1 : Array.IndexOf(counts, most);
    }
}
