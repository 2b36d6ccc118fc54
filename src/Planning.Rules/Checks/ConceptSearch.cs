using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>Looks for a rule's concepts in one document: what counts as proof for this rule, what only announces.</summary>
internal sealed class ConceptSearch(DocumentText document, CompiledRule rule, CompiledLexicon lexicon)
{
    private readonly AnnotatedText text = document.Text;
    private readonly PlaceIndex places = document.PlacesOf(rule.Template.Scope);

    /// <summary>The different expressions seen in a place: seldom more than a few, for which a list is quicker than a set.</summary>
    private readonly List<int> clues = [];
    private readonly int[] namings = Namings(rule.Subject, document.ConceptSections);
    private PlaceForm[]? forms;

    /// <summary>The marks of sentences that prove nothing for this rule.</summary>
    public SentenceMarks Foreign { get; } =
        rule.Template.ConcernsOtherPlans ? SentenceMarks.Recital : SentenceMarks.Recital | SentenceMarks.Elsewhere;

    /// <summary>Some concepts as a rule asks for them in place after place.</summary>
    public ConceptsSought Seek(int[] concepts, bool withHeadings) =>
        new(concepts, withHeadings, [.. concepts.Select(concept => Shown(concept, withHeadings))]);

    /// <summary>The first valid sentence that shows one of some concepts: by a term, or by enough different clues; or -1.</summary>
    public int Find(in ConceptsSought sought, Passage passage)
    {
        for (var i = 0; i < sought.Concepts.Length; i++)
        {
            var found = passage.Rank >= 0 ? sought.Shown[i][passage.Rank]
                : Find(sought.Concepts[i], passage, document.Index.Of(sought.Concepts[i], passage.First, passage.End), sought.WithHeadings);
            if (found >= 0)
            {
                return found;
            }
        }

        return -1;
    }

    /// <summary>For each place of the rule's scope, the sentence that shows a concept, or -1: looked for once for all rules.</summary>
    private int[] Shown(int concept, bool withHeadings) => places.Shown.GetOrAdd((concept, withHeadings, Foreign), _ =>
    {
        var shown = new int[places.Places.Length];
        var all = document.Index.Of(concept);
        var announces = withHeadings && IsInHeadings(all);
        var first = 0;
        foreach (var place in places.Places)
        {
            // Places come almost in order: the next begins near the last.
            first = first > 0 && all[first - 1].Sentence >= place.First ? 0 : first;
            while (first < all.Length && all[first].Sentence < place.First)
            {
                first++;
            }

            var end = first;
            while (end < all.Length && all[end].Sentence < place.End)
            {
                end++;
            }

            shown[place.Rank] = end == first ? -1 : Find(concept, place, all[first..end], announces);
        }

        return shown;
    });

    private bool IsInHeadings(ReadOnlySpan<ConceptIndex.Occurrence> occurrences)
    {
        foreach (var occurrence in occurrences)
        {
            if (text.Sections[text.Sentences[occurrence.Sentence].Section].First == occurrence.Sentence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a place holds by its form, the sentences that prove nothing for this rule left out.</summary>
    public PlaceForm FormOf(Passage passage) => passage.Rank < 0 ? ReadForm(passage)
        : (forms ??= places.Forms.GetOrAdd(Foreign, _ => [.. places.Places.Select(ReadForm)]))[passage.Rank];

    private PlaceForm ReadForm(Passage passage)
    {
        var form = default(PlaceForm);
        for (var i = passage.First; i < passage.End; i++)
        {
            if (IsValid(i))
            {
                var sentence = text.Sentences[i];
                form = new PlaceForm(
                    form.Quantities | sentence.Quantities,
                    form.Rows + (sentence.Has(SentenceMarks.TableRow) ? 1 : 0),
                    form.Items + (sentence.Has(SentenceMarks.TableRow | SentenceMarks.ListItem) ? 1 : 0));
            }
        }

        return form;
    }

    private int Find(int concept, Passage passage, ReadOnlySpan<ConceptIndex.Occurrence> occurrences, bool withHeadings)
    {
        clues.Clear();
        var firstClue = -1;
        var enough = CluesNeeded(concept, passage);
        if (withHeadings)
        {
            AddHeadingClues(concept, passage);
        }

        foreach (var occurrence in occurrences)
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
            Note(occurrence.Expression);
            if (clues.Count >= enough)
            {
                return firstClue;
            }
        }

        return -1;
    }

    /// <summary>How many different expressions of the subject stand in a place.</summary>
    public int ExpressionsIn(Passage passage)
    {
        clues.Clear();
        foreach (var concept in rule.Subject)
        {
            foreach (var occurrence in document.Index.Of(concept, passage.First, passage.End))
            {
                Note(occurrence.Expression);
            }
        }

        return clues.Count;
    }

    /// <summary>The nearest heading that names the subject, or -1.</summary>
    public int HeadingOf(Passage passage) => namings[passage.Section] is var section and >= 0 ? text.Sections[section].First : -1;

    /// <summary>Whether a section's own heading names the subject.</summary>
    public bool IsNamed(int section) => namings[section] == section;

    /// <summary>For each section, the nearest one whose heading names one of some concepts, or -1. A section comes after those that are around it.</summary>
    private static int[] Namings(int[] concepts, ConceptSections sections) =>
        concepts.Select(sections.NamedBy).DefaultIfEmpty([]).Aggregate((a, b) => [.. a.Zip(b, Math.Max)]);

    /// <summary>Whether a sentence may prove something for this rule.</summary>
    public bool IsValid(int index)
    {
        var sentence = text.Sentences[index];
        return sentence.IsBody && !sentence.Has(Foreign | SentenceMarks.Deferral | SentenceMarks.Absence);
    }

    /// <summary>Whether a sentence, whatever it proves, speaks of a concept: by a term, or by enough different clues.</summary>
    public bool SpeaksOf(int concept, int sentence)
    {
        clues.Clear();
        foreach (var occurrence in document.Index.Of(concept, sentence, sentence + 1))
        {
            if (occurrence.Kind == HitKind.Term)
            {
                return true;
            }

            Note(occurrence.Expression);
        }

        return clues.Count >= lexicon.ThresholdOf(concept);
    }

    /// <summary>Whether a sentence holds one of some concepts, by a term or a clue.</summary>
    public bool HasAny(int[] concepts, int sentence)
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

    /// <summary>Whether a sentence holds one of some concepts in one way.</summary>
    public bool Has(int[] concepts, int sentence, HitKind kind)
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

    /// <summary>Loose words meet by chance in a long place: the longer it is, the more of them are needed.</summary>
    private int CluesNeeded(int concept, Passage passage)
    {
        const int ShortPlace = 120;
        var threshold = lexicon.ThresholdOf(concept);
        var words = rule.Template.Scope == Templates.Scope.Passage ? document.WordsOfSubstance(passage.First, passage.End) : ShortPlace;
        return Math.Max(threshold, threshold * words / ShortPlace);
    }

    private void Note(int expression)
    {
        if (!clues.Contains(expression))
        {
            clues.Add(expression);
        }
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
                    Note(occurrence.Expression);
                }
            }
        }
    }
}
