using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>Reads places of one document for one rule.</summary>
internal sealed class PassageReader(DocumentText document, CompiledRule rule, CompiledLexicon lexicon)
{
    /// <summary>A heading announces; this many words under it begin to say something.</summary>
    private const int WordsUnderHeading = 12;

    private readonly AnnotatedText text = document.Text;
    private readonly HashSet<int> clues = [];

    /// <summary>The marks of sentences that prove nothing for this rule.</summary>
    private readonly SentenceMarks foreign = rule.Template.ConcernsOtherPlans ? SentenceMarks.Recital : SentenceMarks.Recital | SentenceMarks.Elsewhere;

    /// <summary>Reads one place; null when the subject is neither in it nor announced by its headings.</summary>
    public PassageReading? Read(Passage passage)
    {
        var subject = Find(rule.Subject, passage, withHeadings: true);
        var inBody = subject >= 0;
        var deferral = DeferralIn(passage);
        var substance = document.WordsOfSubstance(passage.First, passage.End);
        if (!inBody)
        {
            subject = Announcement(passage, substance, deferral);
            if (subject < 0)
            {
                return null;
            }
        }

        var lacking = new Dictionary<int, IReadOnlyList<int>>();
        var facets = new int[rule.Facets.Count];
        for (var i = 0; i < facets.Length; i++)
        {
            facets[i] = FacetIn(i, passage, substance, lacking);
        }

        return new PassageReading
        {
            Passage = passage,
            SubjectSentence = subject,
            SubjectInBody = inBody,
            SubjectNamed = inBody && Has(rule.Subject, subject, HitKind.Term),
            HeadingNamesSubject = HeadingOf(passage) >= 0,
            SubjectExpressions = ExpressionsIn(passage),
            FacetSentences = facets,
            Deferral = deferral,
            Substance = substance,
            Lacking = lacking,
        };
    }

    /// <summary>A sentence that says that the subject is not done or not there, or -1.</summary>
    public int Denial()
    {
        foreach (var concept in rule.Subject)
        {
            foreach (var occurrence in document.Index.Of(concept))
            {
                if (occurrence.Kind == HitKind.Term && text.Sentences[occurrence.Sentence] is { IsBody: true } sentence
                    && sentence.Has(SentenceMarks.Absence)
                    && !sentence.Has(foreign | SentenceMarks.Deferral))
                {
                    return occurrence.Sentence;
                }
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
                    && !sentence.Has(foreign | SentenceMarks.Deferral))
                {
                    return occurrence.Sentence;
                }
            }
        }

        return -1;
    }

    /// <summary>The first sentence with a mark that speaks of the subject, or -1.</summary>
    public int FirstMarked(SentenceMarks mark)
    {
        var found = -1;
        foreach (var concept in rule.Subject)
        {
            foreach (var occurrence in document.Index.Of(concept))
            {
                if (text.Sentences[occurrence.Sentence].Has(mark) && (found < 0 || occurrence.Sentence < found))
                {
                    found = occurrence.Sentence;
                    break;
                }
            }
        }

        return found;
    }

    /// <summary>
    /// The place under a heading that names the subject and that is left unfinished: empty, with a blank, or put off. Null when there is
    /// none. Such a place is where the subject was meant to be treated, whatever is said of it elsewhere.
    /// </summary>
    public PassageReading? Unfinished()
    {
        for (var i = 0; i < text.Sections.Count; i++)
        {
            var section = text.Sections[i];
            if (section.Section.Level == 0 || !Has(rule.Subject, section.First, HitKind.Term) || text.Sentences[section.First].Has(SentenceMarks.Contents))
            {
                continue;
            }

            var own = new Passage(i, section.First, section.OwnEnd);
            if ((DeferralIn(own) >= 0 || IsEmptySection(own, section.First)) && Read(own) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>The section that holds most of this rule's words, for a remark to stand there; -1 when none does.</summary>
    public int NearestSection()
    {
        var counts = new Dictionary<int, int>();
        foreach (var concept in rule.Own)
        {
            foreach (var occurrence in document.Index.Of(concept))
            {
                var weight = (occurrence.Kind == HitKind.Term ? 3 : 1) * (text.Sentences[occurrence.Sentence].IsBody ? 1 : 4);
                var section = text.Sentences[occurrence.Sentence].Section;
                counts[section] = counts.GetValueOrDefault(section) + weight;
            }
        }

        return counts.Count == 0 ? -1 : counts.MaxBy(pair => (pair.Value, -pair.Key)).Key;
    }

    private int ExpressionsIn(Passage passage)
    {
        clues.Clear();
        foreach (var concept in rule.Subject)
        {
            foreach (var occurrence in document.Index.Of(concept, passage.First, passage.End))
            {
                clues.Add(occurrence.Expression);
            }
        }

        return clues.Count;
    }

    private int FacetIn(int index, Passage passage, int substance, Dictionary<int, IReadOnlyList<int>> lacking)
    {
        var facet = rule.Facets[index];
        var found = Find(facet.Concepts, passage, withHeadings: false);
        if (found >= 0)
        {
            return found;
        }

        if (facet.Among.Length > 0)
        {
            var missing = new List<int>();
            for (var i = 0; i < facet.Among.Length; i++)
            {
                var sentence = Find([facet.Among[i]], passage, withHeadings: true);
                found = sentence >= 0 && found < 0 ? sentence : found;
                if (sentence < 0)
                {
                    missing.Add(i);
                }
            }

            if (facet.Among.Length - missing.Count >= facet.Facet.AtLeast)
            {
                return found;
            }

            lacking[index] = missing;
        }

        return FacetByForm(facet, passage, substance);
    }

    private int FacetByForm(CompiledRule.CompiledFacet facet, Passage passage, int substance)
    {
        var (rows, items) = (0, 0);
        for (var i = passage.First; i < passage.End; i++)
        {
            var sentence = text.Sentences[i];
            if (!IsValid(i))
            {
                continue;
            }

            if ((sentence.Quantities & facet.Quantities) != 0)
            {
                return i;
            }

            rows += sentence.Has(SentenceMarks.TableRow) ? 1 : 0;
            items += sentence.Has(SentenceMarks.TableRow | SentenceMarks.ListItem) ? 1 : 0;
            if ((facet.Facet.Table && rows >= 2) || (facet.Facet.ListItems > 0 && items >= facet.Facet.ListItems)
                || (facet.Facet.Words > 0 && substance >= facet.Facet.Words && sentence.Words >= 6))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The first valid sentence that shows one of some concepts: by a term, or by enough different clues.</summary>
    private int Find(int[] concepts, Passage passage, bool withHeadings)
    {
        foreach (var concept in concepts)
        {
            clues.Clear();
            var firstClue = -1;
            var enough = CluesNeeded(concept, passage);
            if (withHeadings)
            {
                AddHeadingClues(concept, passage);
            }

            foreach (var occurrence in document.Index.Of(concept, passage.First, passage.End))
            {
                if (!IsValid(occurrence.Sentence))
                {
                    continue;
                }

                if (occurrence.Kind == HitKind.Term)
                {
                    return occurrence.Sentence;
                }

                firstClue = firstClue < 0 ? occurrence.Sentence : firstClue;
                clues.Add(occurrence.Expression);
                if (clues.Count >= enough)
                {
                    return firstClue;
                }
            }
        }

        return -1;
    }

    /// <summary>Loose words meet by chance in a long place: the longer it is, the more of them are needed.</summary>
    private int CluesNeeded(int concept, Passage passage)
    {
        const int ShortPlace = 120;
        var threshold = lexicon.ThresholdOf(concept);
        var words = rule.Template.Scope == Templates.Scope.Passage ? document.WordsOfSubstance(passage.First, passage.End) : ShortPlace;
        return Math.Max(threshold, threshold * words / ShortPlace);
    }

    private void AddHeadingClues(int concept, Passage passage)
    {
        for (var section = passage.Section; section >= 0; section = text.Sections[section].Parent)
        {
            var heading = text.Sections[section].First;
            if (text.Sections[section].Section.Level > 0)
            {
                foreach (var occurrence in document.Index.Of(concept, heading, heading + 1))
                {
                    clues.Add(occurrence.Expression);
                }
            }
        }
    }

    /// <summary>What announces the subject of a place that does not treat it: a heading, or the words of a promise; or -1.</summary>
    private int Announcement(Passage passage, int substance, int deferral)
    {
        var heading = HeadingOf(passage);
        if (heading >= 0 && (substance >= WordsUnderHeading || deferral >= 0 || IsEmptySection(passage, heading)))
        {
            return heading;
        }

        return deferral >= 0 && Has(rule.Subject, deferral, HitKind.Term) ? deferral : -1;
    }

    /// <summary>The nearest heading that names the subject, or -1.</summary>
    private int HeadingOf(Passage passage)
    {
        for (var section = passage.Section; section >= 0; section = text.Sections[section].Parent)
        {
            var heading = text.Sections[section].First;
            if (text.Sections[section].Section.Level > 0 && Has(rule.Subject, heading, HitKind.Term)
                && !text.Sentences[heading].Has(SentenceMarks.Contents))
            {
                return heading;
            }
        }

        return -1;
    }

    private bool IsEmptySection(Passage passage, int heading)
    {
        var section = text.Sections[passage.Section];
        var words = 0;
        for (var i = section.First; i < section.End; i++)
        {
            words += text.Sentences[i].IsBody ? text.Sentences[i].Words : 0;
        }

        return heading == section.First && words < WordsUnderHeading;
    }

    private int DeferralIn(Passage passage)
    {
        for (var i = passage.First; i < passage.End; i++)
        {
            var sentence = text.Sentences[i];
            if (sentence.IsBody && sentence.Has(SentenceMarks.Deferral) && !sentence.Has(SentenceMarks.Recital) && Concerns(i, sentence))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a sentence is of this rule's matter: by its own words, its paragraph's, or its heading's.</summary>
    private bool Concerns(int index, Sentence sentence)
    {
        var heading = text.Sections[sentence.Section].First;
        if (HasAny(rule.Own, index) || (text.Sections[sentence.Section].Section.Level > 0 && HasAny(rule.Own, heading)))
        {
            return true;
        }

        for (var i = index - 1; i >= 0 && text.Sentences[i].Block == sentence.Block; i--)
        {
            if (Has(rule.Subject, i, HitKind.Term))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsValid(int index)
    {
        var sentence = text.Sentences[index];
        return sentence.IsBody && !sentence.Has(foreign | SentenceMarks.Deferral | SentenceMarks.Absence);
    }

    private bool HasAny(int[] concepts, int sentence)
    {
        foreach (var concept in concepts)
        {
            if (!document.Index.Of(concept, sentence, sentence + 1).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(int[] concepts, int sentence, HitKind kind)
    {
        foreach (var concept in concepts)
        {
            foreach (var occurrence in document.Index.Of(concept, sentence, sentence + 1))
            {
                if (occurrence.Kind == kind)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
