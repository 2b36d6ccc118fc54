using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what a sentence holds against what: "supérieur à celui de la CC", "plus vite que la population", "devant la marche".</summary>
internal sealed class ComparisonJudge(Frame frame, Where where, When when)
{
    private const int LevelReach = 5;
    private const int StandReach = 4;
    private const int EchoReach = 3;
    private const int WeightReach = 3;

    private static readonly WordSet BroughtTo = new("rapporte rapportee rapportes rapportees ramene ramenee ramenes ramenees");

    /// <summary>"davantage que Lisors et Brévaux réunies": what is compared with is a sum.</summary>
    private static readonly WordSet TakenTogether = new("reunis reunies cumules cumulees additionnes additionnees");

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What became of each claim.</summary>
    public IEnumerable<Outcome> Judge()
    {
        if (frame.Comparison is { } summed && Sentence.Tokens.Skip(summed.Marker + 1).Any(t => TakenTogether.Has(t.Folded)))
        {
            yield return Outcome.Unsupported("les données ne permettent pas cette comparaison avec plusieurs pris ensemble");
        }

        if (frame.Comparison is { } comparison && OfComparison(comparison) is { } outcome)
        {
            yield return outcome;
            foreach (var other in Echoes(comparison))
            {
                yield return other;
            }

            if (Inverse(comparison) is { } inverse)
            {
                yield return inverse;
            }
        }

        for (var k = 0; k < Sentence.Tokens.Count; k++)
        {
            if (IsAlone(k))
            {
                yield return Outcome.Unsupported("la phrase ne dit pas à quoi elle compare");
            }

            if (Sentence.Tokens[k].Is("suivi", "suivie", "suivis", "suivies") && Sentence.Tokens.Skip(k + 1).Take(4).Any(t => t.Is("de", "d", "par", "du")) && Sentence.Tokens.Skip(k + 1).Take(6).Any(t => t.Kind is TokenKind.Place or TokenKind.Name))
            {
                yield return OfOrder(k);
            }

            if (Sentence.Tokens[k].Is("devant", "derriere") || (Sentence.Tokens[k].Is("devance", "devancent") && frame.Comparison is null && !IsByFigure(k)))
            {
                yield return OfOrder(k);
            }
        }
    }

    /// <summary>"rapportée à la population": the measure by the other one that the sentence says; itself where it says none, null where nothing is known of it.</summary>
    private Measure? ByAnother(Measure measure) => measure.Composition == Composition.Ratio || measure.IsRate || measure.Unit.Contains('/', StringComparison.Ordinal) || !Sentence.Tokens.Any(t => BroughtTo.Has(t.Folded)) ? measure
        : frame.Ratios.FirstOrDefault(r => r.Parts[0] == measure);

    /// <summary>"devance de 6 points": judged with its figure.</summary>
    private bool IsByFigure(int k) => Sentence.Tokens.Skip(k + 1).Take(StandReach).ToList() is [{ Folded: "de" or "d" }, ..] after && after.Exists(t => t.Kind == TokenKind.Figure);

    /// <summary>"la baisse y est plus forte encore": than what, neither the sentence nor a figure says.</summary>
    private bool IsAlone(int k)
    {
        var tokens = Sentence.Tokens;
        return frame.Comparison is null && tokens[k].Is("plus", "moins") && k + 1 < tokens.Count && DegreeWords.Has(tokens[k + 1].Folded) && Sentence.Figures.Count == 0
            && !(k > 0 && tokens[k - 1].Is("le", "la", "les", "de", "en", "au", "son", "sa", "leur", "leurs")) && !tokens.Any(t => t.Is("ne", "n"));
    }

    private Outcome? OfComparison(Comparison comparison)
    {
        var marker = Sentence.Tokens[comparison.Marker];
        if (comparison.Object is null && frame.Facts.Targets.Count > 0 && Sentence.Has(marker.End, Sentence.End, "objectif", "cible"))
        {
            return null;
        }

        // "dépasse son niveau de 2010" is judged as a step of the series.
        if (comparison.Object is not { Kind: TokenKind.Place or TokenKind.Name } && Sentence.Tokens.Skip(comparison.Marker + 1).Take(LevelReach).Any(t => t.Is("niveau")))
        {
            return null;
        }

        if (comparison.Object is not { } other)
        {
            return Outcome.Unsupported("les données ne disent rien de ce à quoi la phrase compare");
        }

        if (comparison.Subject is not { } subject)
        {
            // "une valeur plus élevée qu'en 2013" is of the year that the sentence before speaks of.
            return other.Kind == TokenKind.Period ? OfPeriods(comparison, other, marker) : OfWhole(comparison, other) ?? Outcome.Unsupported("la phrase ne dit pas ce qu'elle compare");
        }

        return OfSides(comparison, subject, other, marker);
    }

    private Outcome OfSides(Comparison comparison, Token subject, Token other, Token marker)
    {
        var sides = new Sides(frame, where, when) { InPoints = comparison.IsOfGain };
        foreach (var named in Compared(comparison))
        {
            if (ByAnother(named) is not { } measure)
            {
                return Outcome.Unsupported("les données ne permettent pas de comparer ce qui est rapporté à une autre grandeur");
            }

            if (sides.Of(measure, subject, other, comparison.IsOfChange, marker.Start) is not var (one, two))
            {
                continue;
            }

            return new Sides(frame, where, when) { InPoints = true }.Of(measure, subject, other, true, marker.Start) is var (plain, rival) && comparison is { IsOfChange: true, IsOfGain: false } && one.Measure?.Unit == two.Measure?.Unit
                ? OfBoth(comparison, other, (one, two), (plain, rival)) : Verdict(comparison, one, two);
        }

        return Outcome.Unsupported("les données ne permettent pas cette comparaison");
    }

    /// <summary>"pèsent davantage dans le parc": their part in it, and not how many they are.</summary>
    private bool IsOfWeight(Comparison comparison) => Sentence.Tokens.Take(comparison.Marker + 1).TakeLast(WeightReach).Any(t => t.Folded?.StartsWith("pes", StringComparison.Ordinal) == true || t.Folded?.StartsWith("represent", StringComparison.Ordinal) == true)
        && Sentence.Tokens.Skip(comparison.Marker).Take(WeightReach).Any(t => t.Is("dans"));

    /// <summary>"des ménages plus grands": the size that a figure tells, and not how many they are.</summary>
    private IReadOnlyList<Measure> Compared(Comparison comparison) => IsOfWeight(comparison) ? [.. frame.Shares.Where(s => frame.Subjects.At(comparison.Marker).Contains(s.Parts[0]))] : Sentence.Tokens.Skip(comparison.Marker + 1).FirstOrDefault().Is("grand", "grande", "grands", "grandes", "petit", "petite", "petits", "petites", "vaste", "vastes")
        && frame.Subjects.At(comparison.Marker) is [{ IsCount: true }, ..] && frame.Settled.Where(m => m.Unit.Contains('/', StringComparison.Ordinal) || m.Composition == Composition.Ratio).ToList() is { Count: > 0 } sizes ? sizes : frame.Subjects.At(comparison.Marker);

    /// <summary>"progresse davantage que" is said of what is added as of its rate: where they part, and no word tells which, nobody can tell.</summary>
    private Outcome OfBoth(Comparison comparison, Token other, (Derivation One, Derivation Two) rates, (Derivation One, Derivation Two) amounts)
    {
        // "plus vite entre 2019 et 2023 (+47 GWh) qu'entre 2015 et 2019 (+35 GWh)": by what the figures tell.
        var isOfAmounts = (Sentence.Figures.Any(f => f is { Sign: not 0, Kind: FigureKind.Amount }) && !Sentence.Figures.Any(f => f is { Sign: not 0, Kind: FigureKind.Percent })) || Sentence.Tokens.Zip(Sentence.Tokens.Skip(1)).Any(t => t.First.Is("en") && t.Second.Is("nombre", "volume", "valeur", "hectares", "habitants", "logements", "tonnes", "emplois", "euros"));
        var isOfRates = Sentence.Tokens.Any(t => t.Is("proportion", "proportionnellement", "relatif", "relative", "relativement", "pourcentage"))
            || (other.Kind != TokenKind.Period && Sentence.Tokens.Any(t => t.Is("vite", "rapidement", "rapide", "lentement")));
        var (byRate, byAmount) = (Verdict(comparison, rates.One, rates.Two), Verdict(comparison, amounts.One, amounts.Two));
        return (isOfAmounts, isOfRates) switch
        {
            (true, true) => byRate.Verdict <= byAmount.Verdict ? byRate : byAmount,
            (true, false) => byAmount,
            (false, true) => byRate,
            _ => byRate.Verdict == byAmount.Verdict ? byRate : Outcome.Unsupported($"{rates.One.Says} ; {rates.Two.Says} : la réponse dépend de ce que l'on compare, un nombre ou un taux"),
        };
    }

    /// <summary>"… alors que sa population est moindre": of the same two, another measure.</summary>
    private IEnumerable<Outcome> Echoes(Comparison comparison)
    {
        for (var k = comparison.Marker + 1; k < Sentence.Tokens.Count; k++)
        {
            if (!Sentence.Tokens[k].Is("moindre", "inferieure", "inferieur", "superieure", "superieur") || comparison is not { Subject: { } subject, Object: { } other })
            {
                continue;
            }

            // "…, alors qu'il lui était inférieur en 2015": in a year of its own.
            var sides = new Sides(frame, where, when) { Year = Sentence.Tokens.Skip(k + 1).Take(EchoReach).FirstOrDefault(t => t.Kind == TokenKind.Period) is { Kind: TokenKind.Period } year ? Sentence.Periods[year.Rank].Period : null };
            var found = frame.Subjects.At(k).Select(m => sides.Of(m, subject, other, false, Sentence.Tokens[k].Start)).FirstOrDefault(s => s is not null);
            yield return found is var (one, two) ? Verdict(comparison with { Sense = Sentence.Tokens[k].Folded[0] == 's' ? 1 : -1, IsOfChange = false }, one, two) : Outcome.Unsupported("les données ne permettent pas cette comparaison");
        }
    }

    /// <summary>"alors que c'était l'inverse en 2010": the same comparison, the other way, in another year.</summary>
    private Outcome? Inverse(Comparison comparison)
    {
        var token = Sentence.Tokens.Where((t, k) => t.Is("inverse", "contraire") && !(k > 1 && Sentence.Tokens[k - 2].Is("à"))).FirstOrDefault();
        if (token.Folded is null || comparison.Object is not { } other || comparison.Subject is not { } subject)
        {
            return null;
        }

        var sides = new Sides(frame, where, when) { Year = Sentence.Periods.FirstOrDefault(p => p.Start > token.Start)?.Period };
        var found = frame.Subjects.At(comparison.Marker).Select(m => sides.Of(m, subject, other, comparison.IsOfChange, Sentence.Tokens[comparison.Marker].Start)).FirstOrDefault(s => s is not null);
        return found is var (one, two) ? Verdict(comparison with { Sense = -comparison.Sense }, one, two) : Outcome.Unsupported("les données ne permettent pas de dire l'inverse");
    }

    private static Outcome Verdict(Comparison comparison, Derivation one, Derivation two)
    {
        var says = $"{one.Says} ; {two.Says}";
        var difference = comparison.IsOfChange ? Math.Abs(one.Value) - Math.Abs(two.Value) : one.Value - two.Value;
        var isSo = comparison.Sense == 0 ? Math.Abs(difference) <= Math.Abs(two.Value) / 50 : Math.Sign(difference) == comparison.Sense;
        return isSo ? Outcome.Supported(says) : Outcome.Contradicted(says);
    }

    private Outcome OfPeriods(Comparison comparison, Token other, Token marker)
    {
        var period = Sentence.Periods[other.Rank].Period;
        foreach (var measure in frame.Subjects.At(comparison.Marker))
        {
            if (where.Or(where.At(marker.Start), measure) is [var place] && frame.Facts.Value(measure, place, period) is { } old
                && (frame.Before.Year is { } year ? new Abstractions.Indicators.Period(year) : frame.Facts.Periods(measure, place)[^1]) is var now && frame.Facts.Value(measure, place, now) is { } value)
            {
                return Verdict(comparison, new Derivation(value, 1, Saying.Value(frame.Facts, measure, place, now, value)), new Derivation(old, 1, Saying.Value(frame.Facts, measure, place, period, old)));
            }
        }

        return Outcome.Unsupported("les données ne permettent pas cette comparaison");
    }

    /// <summary>"plus vite à Sarceval que dans le département" where one of them is the place that all is about.</summary>
    private Outcome? OfWhole(Comparison comparison, Token other)
    {
        if (other.Kind != TokenKind.Place || where.Resolve(Sentence.Places[other.Rank]) is not [var second] || frame.Before.Places is not [var first])
        {
            return null;
        }

        foreach (var measure in frame.Subjects.At(comparison.Marker))
        {
            if (frame.Facts.Periods(measure, first) is [.., var last] && frame.Facts.Value(measure, first, last) is { } one && frame.Facts.Value(measure, second, last) is { } two)
            {
                return Verdict(comparison, new Derivation(one, 1, Saying.Value(frame.Facts, measure, first, last, one)), new Derivation(two, 1, Saying.Value(frame.Facts, measure, second, last, two)));
            }
        }

        return null;
    }

    /// <summary>"devant la marche et le vélo": the first of the kind in the sentence, against each of those after.</summary>
    private Outcome OfOrder(int k)
    {
        var tokens = Sentence.Tokens;
        var others = tokens.Skip(k + 1).TakeWhile(t => t.Kind is TokenKind.Name or TokenKind.Place || t.Is("la", "le", "les", "l", "et", ",", "celle", "celui", "de", "du", "des", "d", "par", "pres", "puis", "loin", "enfin")).Where(t => t.Kind is TokenKind.Name or TokenKind.Place).ToList();
        if (others.Count == 0)
        {
            return Outcome.Unsupported("les données ne disent rien de ce à quoi la phrase compare");
        }

        var subject = tokens.FirstOrDefault(t => t.Kind == others[0].Kind && t.Start < tokens[k].Start && !others.Exists(o => o.Rank == t.Rank) && !(t.Kind == TokenKind.Place && Sentence.Places[t.Rank].IsGroup));
        if (subject.Folded is null)
        {
            return Outcome.Unsupported("la phrase ne dit pas ce qu'elle compare");
        }

        // "multiplié par six, le photovoltaïque reste loin derrière l'éolien": where it stands, and not how it went.
        var isOfChange = !tokens.Take(k).TakeLast(StandReach).Any(t => t.Is("reste", "restent", "est", "sont", "demeure", "demeurent", "place", "placent", "arrive", "arrivent")) && tokens.Take(k).Any(t => ChangeWords.DirectionOf(t.Folded) != 0);
        var comparison = new Comparison(k, tokens[k].Is("derriere") ? -1 : 1, false, false, subject, others[0]);
        var outcomes = others.ConvertAll(o => OfPair(comparison with { Object = o }, o, isOfChange));
        if (tokens.Skip(k + 1).Any(t => t.Is("puis", "enfin")))
        {
            outcomes.AddRange(others.Zip(others.Skip(1)).Select(p => OfPair(comparison with { Subject = p.First, Object = p.Second }, p.Second, isOfChange)));
        }

        return outcomes.Find(o => o.Verdict != Abstractions.Monitoring.StatementVerdict.Supported) ?? outcomes[0];
    }

    private Outcome OfPair(Comparison comparison, Token other, bool isOfChange)
    {
        var sides = new Sides(frame, where, when) { InPoints = Sentence.Has(Sentence.Start, Sentence.End, "points") || Sentence.Figures.Any(f => f.Kind == FigureKind.Points) };
        foreach (var measure in frame.Subjects.At(comparison.Marker))
        {
            if (sides.Of(measure, comparison.Subject!.Value, other, isOfChange, Sentence.Tokens[comparison.Marker].Start) is var (one, two))
            {
                return Verdict(comparison, one, two);
            }
        }

        return Outcome.Unsupported("les données ne permettent pas cette comparaison");
    }
}
