using Planning.Rules.Lexicon;
using Planning.Rules.Passages;

namespace Planning.Rules.Checks;

/// <summary>Finds the place of a document that answers a rule best.</summary>
internal sealed class PlaceSearch(DocumentText document, CompiledRule rule, ConceptSearch search, PassageReader reader)
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
            var least = best is null ? 0 : best.IsComplete ? rule.Facets.Count : best.FacetsMet;
            if (concerned[place.Rank] && reader.Read(place, least) is { } reading && (best is null || IsBetter(reading, best)))
            {
                best = reading;
                if (best is { IsComplete: true, SubjectNamed: true, HeadingNamesSubject: true })
                {
                    break;
                }
            }
        }

        return best;
    }

    /// <summary>Between two places that show as much, the one that says the subject in more ways.</summary>
    private bool IsBetter(PassageReading reading, PassageReading best) => reading.Rank > best.Rank
        || (reading.Rank == best.Rank && search.ExpressionsIn(reading.Passage) > search.ExpressionsIn(best.Passage));

    /// <summary>The places in which the subject occurs, and those under a heading that names it.</summary>
    private bool[] Concerned(PlaceIndex index)
    {
        var concerned = new bool[index.Places.Length];
        foreach (var concept in rule.Subject)
        {
            foreach (var occurrence in document.Index.Of(concept))
            {
                var section = text.Sections[text.Sentences[occurrence.Sentence].Section];
                var announces = occurrence.Kind == HitKind.Term && section.First == occurrence.Sentence && section.Section.Level > 0;
                for (var i = occurrence.Sentence; i < (announces ? section.End : occurrence.Sentence + 1); i++)
                {
                    foreach (var place in index.Holding(i))
                    {
                        concerned[place] = true;
                    }
                }
            }
        }

        return concerned;
    }
}
