using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges whether things go faster or slower than in the stretch of years before: "la baisse s'accélère", "le rythme ralentit après 2020".</summary>
internal sealed class PaceTrends(Frame frame, Where where, When when)
{
    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>What became of a word that says so: 1 for faster, -1 for slower.</summary>
    public Outcome Of(int k, int sense)
    {
        var named = frame.Subjects.At(k);
        foreach (var measure in named.Count > 0 && Sentence.Names.Count > 0 ? named : [.. named, .. Facts.Measures.Where(m => m.AddsUp && Sentence.Tokens.Any(t => t.Is("rythme")))])
        {
            if (where.Or(where.At(Sentence.Tokens[k].Start, frame.Ranges.Of(k)), measure) is not [var place])
            {
                continue;
            }

            var paces = Paces(measure, place);
            if (paces.Count >= 2 && IsFrom(measure, place))
            {
                var (before, after) = (paces[^2], paces[^1]);
                var says = $"{before.Says} ; {after.Says}";
                return Math.Sign(Math.Abs(after.Value) - Math.Abs(before.Value)) == sense ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return Outcome.Unsupported("les données ne suffisent pas pour dire si le rythme change");
    }

    /// <summary>"ralentit après 2020": from where the last stretch begins, where a year is said.</summary>
    private bool IsFrom(Measure measure, int place) => Sentence.Periods is not [{ IsInterval: false, IsSince: true } said]
        || (Facts.Periods(measure, place) is [.., var before, var last] && said.Period.To >= before.To && said.Period.To <= (last.From == last.To ? before.To : last.From));

    /// <summary>What is added or lost by year, stretch after stretch: those that the sentence names, else all.</summary>
    private List<Derivation> Paces(Measure measure, int place)
    {
        var held = Facts.Periods(measure, place);
        // "la baisse s'accélère" is of what parts the years, and not of what each adds.
        if (measure.AddsUp && !(held.All(p => p.From == p.To) && Sentence.Tokens.Any(t => ChangeWords.DirectionOf(t.Folded) != 0)))
        {
            return [.. held.Select(p => (Period: p, Value: Facts.Value(measure, place, p)!.Value / YearlyMeans.Length(Facts, measure, place, p))).Select(v => new Derivation(v.Value, 1, $"{measure.Name}, {v.Period} : {Saying.Amount(measure, v.Value)} par an"))];
        }

        var named = Sentence.Periods.Where(p => p.IsInterval).Select(p => p.Period).Distinct().ToList();
        var stretches = named.Count == 2 ? [.. named.OrderBy(p => p.From).Select(p => (From: new Period(p.From), To: new Period(p.To)))] : held.Zip(held.Skip(1)).Select(p => (From: p.First, To: p.Second)).ToList();
        return [.. stretches.Select(s => new Sides(frame, where, when).Speed(measure, place, s.From, s.To)).OfType<Derivation>()];
    }
}
