using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what a sentence says of what the plan aims at: "l'objectif de 26 ha", "la cible est atteinte", "en retard sur la trajectoire", "il reste 3 ha à gagner".</summary>
internal sealed class Targets(Frame frame, Where where)
{
    private static readonly WordSet PathWords = new("objectif objectifs cible cibles trajectoire trajectoires avance retard portee hors plafond enveloppe plafonne plafonnent ambitionne ambitionnent atteinte atteint atteints ~respecter faudrait parcourir ~fixer maintenue maintenues visee vise visent visees");

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>Whether what the sentence denies of an aim is that it is reached, which is judged with it.</summary>
    public bool DeniesReaching => Facts.Targets.Count > 0 && Sentence.Tokens.Where(IsAim).Select(t => frame.ClauseOf(t.Start)).ToList() is { Count: > 0 } clauses && clauses.TrueForAll(c => Claimed(c) == Claim.Reached);

    /// <summary>What became of each claim, with the words that it explains.</summary>
    public IEnumerable<(Outcome Outcome, int Position)> Judge()
    {
        if (Facts.Targets.Count == 0 || !Sentence.Tokens.Any(t => IsAim(t) || t.Is("trajectoire") || (frame.Before.IsOfAim && t.Is("atteindre", "portee", "faudrait", "faut", "faudra"))))
        {
            yield break;
        }

        for (var k = 0; k < Sentence.Tokens.Count; k++)
        {
            if (PathWords.Has(Sentence.Tokens[k].Folded))
            {
                yield return (IsAim(Sentence.Tokens[k]) || Sentence.Tokens[k].Is("trajectoire") ? OfWord(k) : Outcome.Supported(string.Empty), Sentence.Tokens[k].Start);
            }
        }
    }

    private static bool IsAim(Token token) => token.Is("objectif", "cible", "objectifs", "cibles", "plafond", "enveloppe", "plafonne", "plafonnent", "vise", "visent", "ambitionne", "ambitionnent");

    private Outcome OfWord(int k)
    {
        var clause = frame.ClauseOf(Sentence.Tokens[k].Start);
        // "69 % de l'objectif est atteint" is judged with its figure.
        var isPart = Sentence.Figures.Any(f => f.Kind is FigureKind.Percent or FigureKind.Part && f.End <= Sentence.Tokens[k].Start && Sentence.Between(f.End, Sentence.Tokens[k].Start).All(t => t.Is("de", "l", "la", "d", "un", "son")));
        var (isNegated, says) = (Sentence.Has(clause.Start, clause.End, "pas", "loin", "manque"), isPart ? Claim.None : Claimed(clause));
        foreach (var measure in frame.Subjects.At(k))
        {
            var places = where.Or(where.At(Sentence.Tokens[k].Start), measure);
            if (places is not [var place] || Meant(clause, Held(measure, places)) is not { } target || Latest(measure, place) is not { } now || Facts.Value(measure, place, now) is not { } value)
            {
                continue;
            }

            var why = $"{Saying.Value(Facts, measure, place, now, value)} ; objectif {target.Period} : {Saying.Amount(measure, target.Value)}";
            var way = Math.Sign(target.Value - (PathToTarget.Origin(Facts, measure, place, target)?.Value ?? value)) is not 0 and var sign ? sign : measure.Direction == IndicatorDirection.Down ? -1 : 1;
            var isReached = measure.Direction == IndicatorDirection.Down || (measure.Direction == IndicatorDirection.Neutral && way < 0) ? value <= target.Value : value >= target.Value;
            return says switch
            {
                Claim.Reached when measure.Direction == IndicatorDirection.Neutral && PathToTarget.Origin(Facts, measure, place, target) is null => Outcome.Unsupported(why),
                Claim.Reached => isReached != isNegated ? Outcome.Supported(why) : Outcome.Contradicted(why),
                Claim.Above => value > target.Value ? Outcome.Supported(why) : Outcome.Contradicted(why),
                Claim.Under => value < target.Value ? Outcome.Supported(why) : Outcome.Contradicted(why),
                Claim.Ahead or Claim.Behind or Claim.OnPath or Claim.OutOfReach => OnPath(says, measure, place, target, (now, value), why),
                _ => Outcome.Supported(why),
            };
        }

        return Outcome.Unsupported("les données n'ont pas d'objectif pour cet indicateur et ce territoire");
    }

    /// <summary>"en avance", "en retard", "sur la trajectoire": against the way from the start to the target.</summary>
    private Outcome OnPath(Claim says, Measure measure, int place, Fact target, (Period Year, decimal Value) now, string why)
    {
        if (PathToTarget.Of(Facts, measure, place, target, now) is not { } path)
        {
            return Outcome.Unsupported($"{why} : les données ne disent pas d'où part la trajectoire");
        }

        var holds = says switch
        {
            Claim.Ahead => path.Lead > 0,
            Claim.Behind => path.Lead < 0,
            Claim.OnPath => Math.Abs(path.Lead) <= Math.Abs(path.Target - path.Start) * PathToTarget.Tolerance,
            _ => path.IsOutOfReach,
        };
        var told = $"{why} ; attendu en {now.Year} : {Saying.Amount(measure, path.Expected)}";
        return holds ? Outcome.Supported(told) : Outcome.Contradicted(told);
    }

    private Claim Claimed((int Start, int End) clause) => Sentence.Has(clause.Start, clause.End, "portee") ? Claim.OutOfReach
        : Sentence.Has(clause.Start, clause.End, "retard") ? Claim.Behind
        : Sentence.Has(clause.Start, clause.End, "avance") ? Claim.Ahead
        : IsOnPath(clause) ? Claim.OnPath
        : Sentence.Has(clause.Start, clause.End, "atteint", "atteinte", "atteints", "respecte", "respectee", "tenu", "tenue", "rempli", "loin", "manque") ? Claim.Reached
        : Sentence.Has(clause.Start, clause.End, "depasse", "depassent", "dessus", "superieur", "superieure", "dela") ? Claim.Above
        : Sentence.Has(clause.Start, clause.End, "sous", "dessous", "inferieur", "inferieure", "deca") ? Claim.Under : Claim.None;

    /// <summary>"sur la trajectoire", "suit sa trajectoire": what the way asks for is told by a figure.</summary>
    private bool IsOnPath((int Start, int End) clause) => Sentence.Between(clause.Start, clause.End).Where(t => t.Is("trajectoire"))
        .Any(t => Sentence.Tokens.Where(b => b.End <= t.Start).TakeLast(3).Any(b => b.Is("sur", "suit", "suivent", "tient", "respecte", "conforme")));

    private IEnumerable<Fact> Held(Measure measure, IReadOnlyList<int> places) => Facts.Targets.Where(t => t.Fact.Indicator == measure.Id && places.Contains(t.Place)).Select(t => t.Fact);

    /// <summary>The target that a clause means: that of the first value that it says of one, with its year, else of a value or a year, else the first.</summary>
    private Fact? Meant((int Start, int End) clause, IEnumerable<Fact> targets)
    {
        var held = targets.ToList();
        var years = Sentence.Periods.Where(p => p.Start >= clause.Start && p.End <= clause.End).Select(p => p.Period.To).ToList();
        var values = Sentence.Figures.Where(f => f.Start >= clause.Start && f.End <= clause.End).Select(f => f.Value).ToList();
        return values.Select(v => held.Find(t => t.Value == v && years.Contains(t.Period.To))).FirstOrDefault(t => t is not null) ?? held.Find(t => values.Contains(t.Value)) ?? held.Find(t => years.Contains(t.Period.To)) ?? held.FirstOrDefault();
    }

    private Period? Latest(Measure measure, int place) =>
        Sentence.Periods.LastOrDefault(p => p is { IsInterval: false, IsSince: false, IsBase: false } && Facts.Value(measure, place, p.Period) is not null)?.Period ?? (Facts.Periods(measure, place) is [.., var last] ? last : (Period?)null);

    private enum Claim
    {
        None,
        Reached,
        Above,
        Under,
        Ahead,
        Behind,
        OnPath,
        OutOfReach,
    }
}
