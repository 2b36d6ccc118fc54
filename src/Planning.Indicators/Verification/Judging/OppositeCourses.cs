using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges that two places, or two measures of one, go opposite ways: "suivent des trajectoires opposées", "évoluent en sens inverse".</summary>
internal sealed class OppositeCourses(Frame frame, Where where, When when)
{
    private static readonly WordSet Ways = new("+trajectoire +evolution +tendance +dynamique +mouvement +courbe +direction +chemin sens");
    private static readonly WordSet Opposite = new("=oppose opposee opposees =inverse =contraire =divergent");

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What became of each claim, with the words that it explains.</summary>
    public IEnumerable<(Outcome Outcome, int Position)> Judge()
    {
        for (var k = 0; k + 1 < Sentence.Tokens.Count; k++)
        {
            if (Ways.Has(Sentence.Tokens[k].Folded) && Opposite.Has(Sentence.Tokens[k + 1].Folded))
            {
                var outcome = Of(k);
                yield return (outcome, Sentence.Tokens[k].Start);
                yield return (outcome, Sentence.Tokens[k + 1].Start);
            }
        }
    }

    private Outcome Of(int k)
    {
        var places = Sentence.Places.SelectMany(where.Resolve).Distinct().ToList();
        var measures = frame.Settled.Concat(frame.Subjects.At(k)).Distinct().ToList();
        var named = Sentence.Names.Where(n => n.End <= Sentence.Tokens[k].Start).Select(n => n.Measures[0]).Distinct().ToList();
        var found = places is [var here, var there] ? measures.Select(m => Changes([(m, here), (m, there)], k)).FirstOrDefault(c => c is not null)
            : named is [var one, var two] && where.Or(places, one) is [var place] ? Changes([(one, place), (two, place)], k) : null;
        return found is not [var first, var second] ? Outcome.Unsupported("les données ne permettent pas de dire que ces évolutions s'opposent")
            : Math.Sign(first.Value) * Math.Sign(second.Value) < 0 ? Outcome.Supported($"{first.Says} ; {second.Says}") : Outcome.Contradicted($"{first.Says} ; {second.Says}");
    }

    private List<Derivation>? Changes(List<(Measure Measure, int Place)> two, int k)
    {
        var courses = new Courses(frame, when);
        var changes = two.Select(t => courses.Of(k, t.Measure, t.Place, 0)).OfType<Derivation>().ToList();
        return changes.Count == two.Count ? changes : null;
    }
}
