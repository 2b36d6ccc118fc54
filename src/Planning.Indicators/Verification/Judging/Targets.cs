using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what a sentence says of what the plan aims at: "l'objectif de 26 ha", "la cible est atteinte".</summary>
internal sealed class Targets(Frame frame, TrendJudge trends, Slots slots, Where where)
{
    private const int Reach = 5;

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>Whether a figure is said to be aimed at, and not observed.</summary>
    public bool IsAimed(int i) => Facts.Targets.Count > 0 && Sentence.Tokens.Where(t => t.End <= Sentence.Figures[i].Start).TakeLast(Reach).SkipWhile(t => t.Kind == TokenKind.Figure).Any(IsAim);

    /// <summary>The targets that a figure may be.</summary>
    public IEnumerable<Derivation> Of(int i)
    {
        foreach (var measure in slots.MeasuresOf(i))
        {
            foreach (var target in Held(measure, where.Or(where.Of(i), measure)))
            {
                yield return new Derivation(target.Value, frame.Factor(measure, Sentence.Figures[i].Unit) ?? 1, $"{measure.Name}, objectif {target.Period} : {Saying.Amount(measure, target.Value)}");
            }
        }
    }

    /// <summary>What became of each claim, with the words that it explains.</summary>
    public IEnumerable<(Outcome Outcome, int Position)> Judge()
    {
        for (var k = 0; k < Sentence.Tokens.Count; k++)
        {
            if (IsAim(Sentence.Tokens[k]) && Facts.Targets.Count > 0)
            {
                yield return (OfWord(k), Sentence.Tokens[k].Start);
            }
        }
    }

    private static bool IsAim(Token token) => token.Is("objectif", "cible", "objectifs", "cibles");

    private Outcome OfWord(int k)
    {
        var clause = frame.ClauseOf(Sentence.Tokens[k].Start);
        var (isNegated, says) = (Sentence.Has(clause.Start, clause.End, "pas", "loin", "manque"), Claimed(clause));
        foreach (var measure in trends.MeasuresAt(k))
        {
            var places = where.Or(where.At(Sentence.Tokens[k].Start), measure);
            if (places is not [var place] || Held(measure, places).FirstOrDefault() is not { } target || Latest(measure, place) is not { } now || Facts.Value(measure, place, now) is not { } value)
            {
                continue;
            }

            var why = $"{Saying.Value(Facts, measure, place, now, value)} ; objectif {target.Period} : {Saying.Amount(measure, target.Value)}";
            var isReached = measure.Direction == IndicatorDirection.Down ? value <= target.Value : value >= target.Value;
            return says switch
            {
                Claim.Reached when measure.Direction == IndicatorDirection.Neutral => Outcome.Unsupported(why),
                Claim.Reached => isReached != isNegated ? Outcome.Supported(why) : Outcome.Contradicted(why),
                Claim.Above => value > target.Value ? Outcome.Supported(why) : Outcome.Contradicted(why),
                Claim.Under => value < target.Value ? Outcome.Supported(why) : Outcome.Contradicted(why),
                _ => Outcome.Supported(why),
            };
        }

        return Outcome.Unsupported("les données n'ont pas d'objectif pour cet indicateur et ce territoire");
    }

    private Claim Claimed((int Start, int End) clause) => Sentence.Has(clause.Start, clause.End, "atteint", "atteinte", "atteints", "respecte", "respectee", "tenu", "tenue", "rempli", "loin", "manque") ? Claim.Reached
        : Sentence.Has(clause.Start, clause.End, "depasse", "depassent", "dessus", "superieur", "superieure", "dela") ? Claim.Above
        : Sentence.Has(clause.Start, clause.End, "sous", "dessous", "inferieur", "inferieure", "deca") ? Claim.Under : Claim.None;

    private IEnumerable<Fact> Held(Measure measure, IReadOnlyList<int> places) => Facts.Targets.Where(t => t.Fact.Indicator == measure.Id && places.Contains(t.Place)).Select(t => t.Fact);

    private Period? Latest(Measure measure, int place) =>
        Sentence.Periods.LastOrDefault(p => !p.IsInterval && Facts.Value(measure, place, p.Period) is not null)?.Period ?? (Facts.Periods(measure, place) is [.., var last] ? last : (Period?)null);

    private enum Claim
    {
        None,
        Reached,
        Above,
        Under,
    }
}
