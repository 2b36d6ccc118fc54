using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>Reads places of one document for one rule.</summary>
internal sealed class PassageReader(DocumentText document, CompiledRule rule, ConceptSearch search)
{
    /// <summary>A heading announces; this many words under it begin to say something.</summary>
    private const int WordsUnderHeading = 12;

    private readonly AnnotatedText text = document.Text;
    private readonly Dictionary<int, bool> concerned = [];

    /// <summary>The sentence of each facet in the place that is being read, or -1.</summary>
    private readonly int[] facets = new int[rule.Facets.Count];

    private readonly ConceptsSought subject = search.Seek(rule.Subject, withHeadings: true);
    private readonly ConceptsSought[] concepts = [.. rule.Facets.Select(f => search.Seek(f.Concepts, withHeadings: false))];
    private readonly ConceptsSought[][] among = [.. rule.Facets.Select(f => f.Among.Select(member => search.Seek([member], withHeadings: true)).ToArray())];

    /// <summary>Reads one place; null when the subject is neither in it nor announced by its headings, or when it shows no more than another.</summary>
    /// <param name="passage">The place.</param>
    /// <param name="other">The other place; null for any reading. Between two that show as much, the one that says the subject in more ways shows more.</param>
    public PassageReading? Read(Passage passage, PassageReading? other = null)
    {
        var subject = search.Find(this.subject, passage);
        var inBody = subject >= 0;
        var substance = document.WordsOfSubstance(passage.First, passage.End);
        int? deferral = inBody ? null : DeferralIn(passage);
        subject = inBody ? subject : Announcement(passage, substance, deferral!.Value);
        if (subject < 0 || !FindFacets(passage, substance, other is null ? 0 : other.IsComplete ? facets.Length : other.FacetsMet))
        {
            return null;
        }

        // Most places show no more than the best that was found: they are told by what is cheap to tell.
        var (isUnderName, lacksEssential) = (search.HeadingOf(passage) >= 0, LacksEssential());
        var highest = PassageReading.HighestRank(lacksEssential ? 0 : facets.Length - facets.AsSpan().Count(-1), facets.Length, isUnderName, inBody);
        if (other is not null && (highest < other.Rank || (highest == other.Rank && search.ExpressionsIn(passage) <= other.Expressions)))
        {
            return null;
        }

        var reading = new PassageReading
        {
            Passage = passage,
            SubjectSentence = subject,
            SubjectInBody = inBody,
            SubjectNamed = inBody && search.Has(rule.Subject, subject, HitKind.Term),
            HeadingNamesSubject = isUnderName,
            FacetSentences = [.. facets],
            LacksEssential = lacksEssential,
            Deferral = deferral ?? DeferralIn(passage),
            Substance = substance,
            Expressions = search.ExpressionsIn(passage),
        };
        return other is null || reading.Rank > other.Rank || (reading.Rank == other.Rank && reading.Expressions > other.Expressions) ? reading : null;
    }

    /// <summary>Looks for the sentence of each facet; no as soon as too many lack.</summary>
    private bool FindFacets(Passage passage, int substance, int least)
    {
        var lacking = 0;
        for (var i = 0; i < facets.Length; i++)
        {
            facets[i] = FacetIn(i, passage, substance);
            lacking += facets[i] < 0 ? 1 : 0;
            if (facets.Length - lacking < least)
            {
                return false;
            }
        }

        return least == 0 || !LacksEssential();
    }

    private bool LacksEssential()
    {
        for (var i = 0; i < facets.Length; i++)
        {
            if (facets[i] < 0 && rule.Facets[i].Facet.IsEssential)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The place under a heading that names the subject and that is left unfinished: empty, with a blank, or put off. Null when there is
    /// none. Such a place is where the subject was meant to be treated, whatever is said of it elsewhere.
    /// </summary>
    public PassageReading? Unfinished()
    {
        for (var i = 0; i < text.Sections.Length; i++)
        {
            var section = text.Sections[i];
            if (!search.IsNamed(i))
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

    private int FacetIn(int index, Passage passage, int substance)
    {
        var facet = rule.Facets[index];
        var found = search.Find(concepts[index], passage);
        if (found >= 0)
        {
            return found;
        }

        if (facet.Among.Length > 0)
        {
            var met = 0;
            foreach (var member in among[index])
            {
                var sentence = search.Find(member, passage);
                found = sentence >= 0 && found < 0 ? sentence : found;
                met += sentence >= 0 ? 1 : 0;
            }

            if (met >= facet.Facet.AtLeast)
            {
                return found;
            }
        }

        return FacetByForm(facet, passage, substance);
    }

    private int FacetByForm(CompiledRule.CompiledFacet facet, Passage passage, int substance)
    {
        var (wanted, form) = (facet.Facet, search.FormOf(passage));
        if ((form.Quantities & facet.Quantities) == 0 && !(wanted.Table && form.Rows >= 2) && !(wanted.ListItems > 0 && form.Items >= wanted.ListItems)
            && !(wanted.Words > 0 && substance >= wanted.Words))
        {
            return -1;
        }

        var (rows, items) = (0, 0);
        for (var i = passage.First; i < passage.End; i++)
        {
            var sentence = text.Sentences[i];
            if (!search.IsValid(i))
            {
                continue;
            }

            if ((sentence.Quantities & facet.Quantities) != 0)
            {
                return i;
            }

            rows += sentence.Has(SentenceMarks.TableRow) ? 1 : 0;
            items += sentence.Has(SentenceMarks.TableRow | SentenceMarks.ListItem) ? 1 : 0;
            if ((wanted.Table && rows >= 2) || (wanted.ListItems > 0 && items >= wanted.ListItems)
                || (wanted.Words > 0 && substance >= wanted.Words && sentence.Words >= 6))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What announces the subject of a place that does not treat it: a heading, or the words of a promise; or -1.</summary>
    private int Announcement(Passage passage, int substance, int deferral)
    {
        var heading = search.HeadingOf(passage);
        if (heading >= 0 && (substance >= WordsUnderHeading || deferral >= 0 || IsEmptySection(passage, heading)))
        {
            return heading;
        }

        return deferral >= 0 && search.Has(rule.Subject, deferral, HitKind.Term) ? deferral : -1;
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
        foreach (var index in text.Marked(SentenceMarks.Deferral, passage.First, passage.End))
        {
            if (!text.Sentences[index].Has(SentenceMarks.Recital) && Concerns(index))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Whether a sentence is of this rule's matter; asked for once, though many places hold it.</summary>
    private bool Concerns(int index) => concerned.TryGetValue(index, out var known) ? known : concerned[index] = IsOfMatter(index, text.Sentences[index]);

    /// <summary>Whether a sentence is of this rule's matter: by its own words, its paragraph's, or its heading's.</summary>
    private bool IsOfMatter(int index, Sentence sentence)
    {
        var heading = text.Sections[sentence.Section].First;
        if (search.HasAny(rule.Own, index) || (text.Sections[sentence.Section].Section.Level > 0 && search.HasAny(rule.Own, heading)))
        {
            return true;
        }

        for (var i = index - 1; i >= 0 && text.Sentences[i].Block == sentence.Block; i--)
        {
            if (search.Has(rule.Subject, i, HitKind.Term))
            {
                return true;
            }
        }

        return false;
    }
}
