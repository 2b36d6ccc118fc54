using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>Finds the place of a document that answers a rule best.</summary>
internal sealed class PlaceSearch(DocumentText document, CompiledRule rule, PassageReader reader)
{
    private readonly AnnotatedText text = document.Text;

    /// <summary>The best place; null when none names the subject.</summary>
    public PassageReading? Best()
    {
        var index = document.PlacesOf(rule.Template.Scope);
        var concerned = Concerned(index);
        PassageReading? best = null;
        foreach (var place in index.Places)
        {
            best = (concerned[place.Rank] ? reader.Read(place, best) : null) ?? best;
            if (best is { IsComplete: true, SubjectNamed: true, HeadingNamesSubject: true })
            {
                break;
            }
        }

        return best;
    }

    /// <summary>The places in which the subject occurs, and those under a heading that names it.</summary>
    private bool[] Concerned(PlaceIndex index)
    {
        if (rule.Subject is [var only])
        {
            return ConcernedBy(only, index);
        }

        var concerned = new bool[index.Places.Length];
        foreach (var concept in rule.Subject)
        {
            var also = ConcernedBy(concept, index);
            for (var i = 0; i < concerned.Length; i++)
            {
                concerned[i] |= also[i];
            }
        }

        return concerned;
    }

    /// <summary>The same for one concept: looked for once for all rules.</summary>
    private bool[] ConcernedBy(int concept, PlaceIndex index) => index.Concerned.GetOrAdd(concept, _ =>
    {
        var concerned = new bool[index.Places.Length];

        // Up to here, from the last heading that announces: the sections under it need not be gone through again.
        var reached = 0;
        foreach (var occurrence in document.Index.Of(concept))
        {
            var section = text.Sections[text.Sentences[occurrence.Sentence].Section];
            var announces = occurrence.Kind == HitKind.Term && section.First == occurrence.Sentence && section.Section.Level > 0;
            var end = announces ? section.End : occurrence.Sentence + 1;
            for (var i = Math.Max(occurrence.Sentence, reached); i < end; i++)
            {
                foreach (var place in index.Holding(i))
                {
                    concerned[place] = true;
                }
            }

            reached = Math.Max(reached, end);
        }

        return concerned;
    });
}
