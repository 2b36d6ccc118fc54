using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges ranks: "la deuxième commune", "la plus peuplée", "le premier secteur émetteur".</summary>
internal sealed class RankJudge(Frame frame, Where where, When when)
{
    private static readonly WordSet Ranked = new("place places position positions rang rangs commune communes territoire territoires secteur secteurs poste postes intercommunalite intercommunalites ville epci mode modes agglomeration filiere filieres source sources usage usages branche branches");
    private static readonly WordSet Ranks = new("~classer ~placer ~positionner ~arriver ~hisser ~figurer ~situer");
    private static readonly WordSet Lower = new("faible faibles basse bas petit petite moins lentement");

    private const int SeriesReach = 6;

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>What became of each claim, with the words that it explains.</summary>
    public IEnumerable<(Outcome Outcome, int Position)> Judge()
    {
        var tokens = Sentence.Tokens;
        for (var k = 0; k < tokens.Count; k++)
        {
            if (NumberWords.Rank(tokens[k].Folded) is { } rank && tokens.Skip(k + 1).Take(2).Any(t => Ranked.Has(t.Folded)))
            {
                var superlative = k + 3 < tokens.Count && tokens.Skip(k + 1).Take(4).Any(t => t.Is("moins", "faible"));
                yield return (Of(k, rank, superlative ? -1 : 1), tokens[k].Start);
            }
            else if (NumberWords.Rank(tokens[k].Folded) is { } alone && k > 0 && tokens.Take(k).TakeLast(3).Any(t => Ranks.Has(t.Folded)))
            {
                yield return (Of(k, alone, 1), tokens[k].Start);
            }
            else if (IsHead(k))
            {
                yield return (Of(k, 1, 1), tokens[k].Start);
            }
            else if (IsTail(k))
            {
                yield return (Of(k, -1, 1), tokens[k].Start);
            }
            else if (Superlative(k) is { } sense and not 0 && !tokens.Take(Math.Max(0, k - 1)).TakeLast(2).Any(t => NumberWords.Rank(t.Folded) is not null))
            {
                yield return (Of(k, 1, sense), tokens[k].Start);
            }
        }
    }

    private bool IsHead(int k) => Sentence.Tokens[k].Is("tete") && k > 0 && Sentence.Tokens[k - 1].Is("en");

    /// <summary>"ferme la marche", "en queue".</summary>
    private bool IsTail(int k) => (Sentence.Tokens[k].Folded is { } word && word.StartsWith("ferm", StringComparison.Ordinal) && Sentence.Text.AsSpan(Sentence.Tokens[k].End).StartsWith(" la marche", StringComparison.Ordinal))
        || (Sentence.Tokens[k].Is("queue") && k > 0 && Sentence.Tokens[k - 1].Is("en"));

    /// <summary>1 for "la plus peuplée", -1 for "le plus faible" and "le moins"; 0 for anything else.</summary>
    private int? Superlative(int k)
    {
        var tokens = Sentence.Tokens;
        if (!tokens[k].Is("plus", "moins") || k == 0 || !tokens[k - 1].Is("le", "la", "les") || (k > 1 && tokens[k - 2].Is("annee")))
        {
            return 0;
        }

        // "non plus", "de plus" and "au plus" are no superlatives; "les plus de 60 ans" neither.
        if (k + 1 < tokens.Count && ((tokens[k + 1].Is("de", "d") && !(k > 1 && ChangeWords.DirectionOf(tokens[k - 2].Folded) != 0)) || tokens[k + 1].Is("souvent") || tokens[k + 1].Kind == TokenKind.Figure))
        {
            return 0;
        }

        var isLower = Lower.Has(tokens[k].Folded) != (k + 1 < tokens.Count && tokens[k + 1].Folded is var next && Lower.Has(next));
        return isLower ? -1 : 1;
    }

    private Outcome Of(int k, int rank, int sense)
    {
        if (YearRanked(k) is { } year)
        {
            return OfYears(k, rank, sense, year);
        }

        var tokens = Sentence.Tokens;
        var places = Sentence.Places.Where(p => !p.IsGroup && p.Places.Count == 1 && !IsAfterOrder(p.Start)).Select(p => p.Places[0]).Distinct().ToList();
        var names = Sentence.Names.Where(n => !IsAfterOrder(n.Start)).ToList();
        var isOfParts = tokens.Any(t => t.Is("secteur", "secteurs", "mode", "modes", "poste", "postes", "filiere", "filieres", "branche", "branches")) || (Facts.Places.Count == 1 && names.Count > 0)
            || (places.Count == 0 && names.SelectMany(n => n.Measures).Any(m => Facts.Peers(m).Count > 1 && Facts.PlacesOf(m).Count == 1));
        return isOfParts ? OfMeasures(k, rank, sense, names) : OfPlaces(k, rank, sense, places);
    }

    private bool IsAfterOrder(int position) => Sentence.Tokens.LastOrDefault(t => t.Start < position && t.Is("devant", "derriere", "seconde", "avec")).Is("devant", "derriere");

    /// <summary>"la plus âgée : 29,9 % de ses habitants …": of what the figures are, where the words beside the rank name nothing.</summary>
    private IReadOnlyList<Measure> MeasuresAt(int k)
    {
        var range = frame.Ranges.Of(k);
        var isNamed = Sentence.Names.Any(n => n.Start >= range.Start && n.End <= range.End);
        return isNamed ? frame.Subjects.At(k) : [.. frame.Settled.Concat(frame.Subjects.At(k)).Distinct()];
    }

    private Outcome OfPlaces(int k, int rank, int sense, List<int> named)
    {
        var isOfChange = IsOfChange(k);
        var range = frame.Ranges.Of(k);
        // "la plus touchée (Lisors)".
        var end = frame.Ranges.BracketAfter(range.End);
        var near = Sentence.Places.Where(p => p.Start >= range.Start && p.End <= end && !p.IsGroup && p.Places.Count == 1 && !IsAfterOrder(p.Start)).SelectMany(p => p.Places).ToList();
        var said = near.Count > 0 ? near : named.Count > 0 ? named : frame.Before.Places.Take(1).ToList();
        sense *= isOfChange ? WayOf(k) : 1;
        var group = Sentence.Places.FirstOrDefault(p => p.IsGroup);
        var years = isOfChange ? [] : Sentence.Periods.Where(p => !p.IsInterval && !p.IsBase).Select(p => p.Period).Distinct().ToList();
        var outcomes = (years.Count > 1 ? years.ConvertAll(y => (Period?)y) : [null]).ConvertAll(y => InYear(k, rank, sense, said, isOfChange, group, y));
        return outcomes.MinBy(o => o.Verdict)!;
    }

    private Outcome InYear(int k, int rank, int sense, List<int> said, bool isOfChange, PlaceMention? group, Period? year)
    {
        foreach (var measure in MeasuresAt(k))
        {
            var all = Facts.PlacesOf(measure).Select(p => (Place: p, Value: ValueOf(measure, p, k, isOfChange, year))).ToList();
            if (all.Count < 2 || all.Exists(a => a.Value is null) || said.Count == 0 || (group is { Count: > 0 } && group.Count != all.Count))
            {
                continue;
            }

            var ordered = all.OrderByDescending(a => a.Value!.Value * sense).ToList();
            var at = ordered.FindIndex(a => a.Place == said[0]);
            var says = string.Join(" ; ", ordered.Select(o => o.Value!.Says));
            return at == (rank > 0 ? rank : all.Count) - 1 ? Outcome.Supported(says) : Outcome.Contradicted(says);
        }

        return Outcome.Unsupported("les données ne permettent pas ce classement");
    }

    private Outcome OfMeasures(int k, int rank, int sense, List<MeasureMention> names)
    {
        var isOfChange = IsOfChange(k);
        sense *= isOfChange ? WayOf(k) : 1;
        foreach (var subject in names.SelectMany(n => n.Measures.Take(2)))
        {
            var peers = Facts.Peers(subject) is { Count: > 1 } parts ? parts.ToList() : Facts.Measures.Where(m => m.IsHeld && m.Unit == subject.Unit && !Facts.Measures.Any(o => o != m && o.IsPartOf(m.Id))).ToList();
            var place = where.Or(where.At(Sentence.Tokens[k].Start), subject);
            if (peers.Count < 2 || !peers.Contains(subject) || place is not [var only])
            {
                continue;
            }

            var all = peers.Select(m => (Measure: m, Value: ValueOf(m, only, k, isOfChange))).Where(v => v.Value is not null).OrderByDescending(v => v.Value!.Value * sense).ToList();
            var says = string.Join(" ; ", all.Select(o => o.Value!.Says));
            var at = all.FindIndex(a => a.Measure == subject);
            return at == (rank > 0 ? rank : all.Count) - 1 ? Outcome.Supported(says) : Outcome.Contradicted(says);
        }

        return Outcome.Unsupported("les données ne permettent pas ce classement");
    }

    /// <summary>The way that the clause says things go: the greatest fall is the lowest change.</summary>
    private int WayOf(int k)
    {
        var clause = frame.ClauseOf(Sentence.Tokens[k].Start);
        var ways = Sentence.Between(clause.Start, clause.End).Where(t => ChangeWords.DirectionOf(t.Folded) != 0).ToList();
        return ways.Count == 0 ? 1 : ChangeWords.DirectionOf(ways.MinBy(t => Math.Abs(t.Start - Sentence.Tokens[k].Start)).Folded);
    }

    private bool IsOfChange(int k)
    {
        var (clause, range) = (frame.ClauseOf(Sentence.Tokens[k].Start), frame.Ranges.Of(k));
        return Tells(range) || (!Sentence.Names.Any(n => n.Start >= range.Start && n.End <= range.End) && Tells(clause));
    }

    private bool Tells((int Start, int End) range) => Sentence.Between(range.Start, range.End).TakeWhile(t => !t.Is("malgre")).Any(t => ChangeWords.DirectionOf(t.Folded) != 0 || t.Is("vite", "rapidement"));

    /// <summary>"c'est en 2021 que les créations sont les plus nombreuses", "l'année 2019 est la plus productive": one year among those of a series.</summary>
    private PeriodSaid? YearRanked(int k) => Sentence.Periods.FirstOrDefault(p => !p.IsInterval && p.End <= Sentence.Tokens[k].Start && Sentence.Tokens.Where(t => t.Start >= p.End).Take(3).ToList() is [{ Folded: "est" or "reste" or "demeure" or "fut" or "etait" or "constitue" }, { Folded: "l" }, { Folded: "annee" }]) is { } opening ? opening : IsOfSeries(k) && Sentence.Periods.Where(p => !p.IsInterval && !p.IsBase && !p.IsSince).ToList() is [var only] ? only : Sentence.Periods.FirstOrDefault(p => !p.IsInterval && p.End <= Sentence.Tokens[k].Start
        && Sentence.Tokens.Where(t => t.End <= p.Start).TakeLast(3).ToList() is var before && (before is [.., { Folded: "annee" }] || before is [{ Folded: "c" }, { Folded: "est" or "etait" }, { Folded: "en" }]));

    /// <summary>"le plus faible des six années observées", "la plus haute de la période", "depuis 2016".</summary>
    private bool IsOfSeries(int k) => Sentence.Tokens.Skip(k + 1).Take(SeriesReach).ToList() is var after
        && (after.Exists(t => t.Is("annees", "periode", "serie", "millesimes", "decennie", "depuis")) || after.Exists(t => t.Kind == TokenKind.Figure && Sentence.Figures[t.Rank].Kind == FigureKind.Years)) && !after.Exists(t => t.Kind == TokenKind.Place);

    private Outcome OfYears(int k, int rank, int sense, PeriodSaid said)
    {
        foreach (var measure in MeasuresAt(k))
        {
            if (where.Or(where.At(Sentence.Tokens[k].Start), measure) is not [var place] || Facts.Value(measure, place, said.Period) is null)
            {
                continue;
            }

            var ordered = Facts.Years(measure, place).Select(y => (Year: y, Value: Facts.Value(measure, place, new Period(y))!.Value)).OrderByDescending(y => y.Value * sense).ToList();
            var says = $"{measure.Name}, {Saying.Place(Facts, place)} : {string.Join(", ", ordered.Select(o => $"{Saying.Number(o.Value)} en {o.Year}"))}";
            return ordered.FindIndex(o => o.Year == said.Period.From) == (rank > 0 ? rank : ordered.Count) - 1 ? Outcome.Supported(says) : Outcome.Contradicted(says);
        }

        return Outcome.Unsupported("les données ne permettent pas ce classement");
    }

    private Derivation? ValueOf(Measure measure, int place, int k, bool isOfChange, Period? year = null)
    {
        var clause = frame.ClauseOf(Sentence.Tokens[k].Start);
        if (isOfChange)
        {
            var sides = new Sides(frame, where, when) { InPoints = measure.IsRate || Sentence.Figures.Any(f => f.Kind == FigureKind.Points) || !(Sentence.Tokens.Any(t => t.Is("vite", "rapidement", "fortement", "rapide", "rapides", "dynamique", "relatif", "relative", "relativement", "proportion", "proportionnellement", "rythme", "taux")) || Sentence.Figures.Any(f => f.Kind == FigureKind.Percent)) };
            return when.Stretches(clause.Start, clause.End, measure, place).Select(s => sides.Speed(measure, place, s.From, s.To)).FirstOrDefault(s => s is not null);
        }

        var said = year ?? (Sentence.Periods is [var first, ..] ? first.Period : frame.Before.Year is { } before ? new Period(before) : Facts.Periods(measure, place) is [.., var last] ? last : default);
        return Facts.Value(measure, place, said) is { } value ? new Derivation(value, 1, Saying.Value(Facts, measure, place, said, value)) : null;
    }
}
