using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what a sentence says of the way that values go: "recule", "en hausse", "reste stable".</summary>
internal sealed class TrendJudge(Frame frame, Where where, When when)
{
    private static readonly WordSet Extent = new("etendu etendue etendus etendues ~agrandir ~rallonger");

    private static readonly WordSet Moves = new("~bouger ~evoluer ~varier ~changer ~fluctuer");

    private const int BoundReach = 6;
    private readonly Courses courses = new(frame, when);
    private readonly GapTrends gaps = new(frame, where, when);
    private readonly OnlyMeasures onlyOnes = new(frame, where, new Courses(frame, when));

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>What became of each claim.</summary>
    /// <param name="cues">The positions of the words that figures were judged with.</param>
    /// <param name="changes">The changes that figures were found to be, with where the figures stand.</param>
    public IEnumerable<Outcome> Judge(IReadOnlySet<int> cues, IReadOnlyList<(int Start, Derivation By)> changes)
    {
        for (var k = 0; k < Sentence.Tokens.Count; k++)
        {
            var token = Sentence.Tokens[k];
            var direction = frame.Directions.At(k);
            if (!IsOfRecord && (direction != 0 || (ChangeWords.IsFlat(token.Folded) && !frame.Directions.IsConstantChange(k)) || IsStill(k)) && !cues.Contains(token.Start) && !token.Is("supplementaire", "supplementaires", "manque", "manquent", "manquait", "manquaient") && !IsRecalled(k, direction) && !Runs.IsAt(Sentence, k) && !IsOfBound(k) && !IsBeforeInfinitive(k) && !frame.Directions.IsOfChange(k))
            {
                var outcome = JudgeOne(k, direction);
                yield return outcome.Verdict == StatementVerdict.Supported ? outcome : Shown(k, direction, outcome, changes) ?? outcome;
            }
        }
    }

    /// <summary>"en hausse : +1 680 habitants": the figure shows what the word says. What the facts contradict, only a figure of the same stretch shows.</summary>
    private Outcome? Shown(int k, int direction, Outcome judged, IReadOnlyList<(int Start, Derivation By)> changes)
    {
        var (clause, range) = (frame.ClauseOf(Sentence.Tokens[k].Start), frame.Ranges.Of(k));
        var (start, end) = judged.Verdict == StatementVerdict.Contradicted && !Sentence.Tokens.Any(t => t.Start >= range.End && t.Start <= range.End + 2 && t.Is(":")) ? (range.Start, frame.Ranges.BracketAfter(range.End)) : clause;
        return changes.Where(c => c.Start >= start && c.Start < end).Select(c => c.By)
            .FirstOrDefault(b => (b.Relative is { } relative ? frame.ChangeStrength.Agrees(relative, direction, k) : direction != 0 && Math.Sign(b.Value) == direction) != (frame.Directions.IsNegated(k) && !Moves.Has(Sentence.Tokens[k].Folded))) is { } by ? Outcome.Supported(by.Says) : null;
    }

    /// <summary>"n'a pas bougé", "n'évolue guère": stays.</summary>
    private bool IsStill(int k) => Moves.Has(Sentence.Tokens[k].Folded) && (frame.Directions.IsNegated(k) || IsOfNone(k));

    /// <summary>"jamais … autant progressé" is judged as a record of the series.</summary>
    private bool IsOfRecord => Sentence.Tokens.Any(t => t.Is("jamais")) && Sentence.Tokens.Any(t => t.Is("autant"));

    /// <summary>"cette baisse": what the sentence before said.</summary>
    private bool IsRecalled(int k, int direction) => k > 0 && Sentence.Tokens[k - 1].Is("cette", "ce", "cet") && frame.Before.Direction == direction && direction != 0;

    /// <summary>"il faut réduire" claims nothing.</summary>
    private bool IsBeforeInfinitive(int k) => (Facts.Targets.Count > 0 && Sentence.Tokens[k].Folded.StartsWith("plafonn", StringComparison.Ordinal)) || (k > 1 && Sentence.Tokens[k - 1].Is("à") && Sentence.Tokens[k - 2].Folded.StartsWith("rest", StringComparison.Ordinal)) || Sentence.Tokens.Take(k).Any(t => ClaimWords.IsNorm(t.Folded)) && (Sentence.Figures.Count == 0 || Sentence.Tokens[k].Folded[^1] is 'r' || Sentence.Tokens[k].Is("reduire"));

    /// <summary>"n'est jamais descendu au-dessous de 365" is judged with its figure.</summary>
    private bool IsOfBound(int k) => frame.Directions.IsNegated(k) && Sentence.Tokens.Skip(k + 1).Take(BoundReach).ToList() is var after && after.Exists(t => t.Is("sous", "dessous", "deca", "dessus", "dela")) && after.Exists(t => t.Kind == TokenKind.Figure);

    private Outcome JudgeOne(int k, int direction)
    {
        var measures = Extent.Has(Sentence.Tokens[k].Folded) ? frame.Subjects.ExtentsAt(k) : frame.Subjects.At(k);
        if (onlyOnes.Of(k, direction) is { } only)
        {
            return only;
        }

        if (measures.Count == 0)
        {
            return Outcome.Unsupported($"rien dans les données ne dit ce qui évolue (« {Sentence.Text[Sentence.Tokens[k].Start..Sentence.Tokens[k].End]} »)");
        }

        var others = Listed(k).Select(n => OfAny(k, direction, n.Measures)).ToList();
        return others.Append(OfAny(k, direction, measures)).MinBy(o => o.Verdict)!;
    }

    /// <summary>"perd des habitants et des logements", "la population et l'emploi reculent": what stands in one list with what the word is said of.</summary>
    private List<MeasureMention> Listed(int k)
    {
        if (Sentence.Tokens.Any(t => ClaimWords.IsGap(t.Folded) || t.Is("ensemble", "eux", "elles", "cumul", "total", "seul", "seule", "ratio", "rapport", "hors")))
        {
            return [];
        }

        var (position, end) = (Sentence.Tokens[k].Start, frame.Ranges.Of(k));
        var run = NameRuns.Of(Sentence).Where(r => r[0].Start >= end.Start && r[^1].End <= end.End && (r[0].Start > position || r[^1].End <= position)).ToList();
        var chosen = run.Find(r => r[0].Start > position && !Sentence.Between(Sentence.Tokens[k].End, r[0].Start).Any(t => t.Kind == TokenKind.Figure)) ?? run.FindLast(r => r[^1].End <= position);
        return chosen is null || Sentence.Figures.Any(f => f.Start >= chosen[0].Start && f.End <= chosen[^1].End) ? [] : chosen;
    }

    private Outcome OfAny(int k, int direction, IReadOnlyList<Measure> measures)
    {
        Outcome? worst = null;
        foreach (var measure in measures)
        {
            var outcome = OfMeasure(k, direction, measure);
            if (outcome.Verdict == StatementVerdict.Supported)
            {
                return outcome;
            }

            worst ??= outcome;
        }

        return worst!;
    }

    /// <summary>"le poids de Montaubin dans la population de l'agglomération recule": the weight of a place, and not how many live there.</summary>
    private bool IsWeightOfPlace(int k)
    {
        var weight = Sentence.Between(frame.ClauseOf(Sentence.Tokens[k].Start).Start, Sentence.Tokens[k].Start).LastOrDefault(t => t.Is("poids", "part"));
        return weight.Folded is not null && Sentence.Places.FirstOrDefault(p => p.Start >= weight.End && p.End <= Sentence.Tokens[k].Start) is { } place && Sentence.Has(place.End, Sentence.Tokens[k].Start, "dans", "au")
            && !Sentence.Figures.Any(f => f.Start >= Sentence.Tokens[k].End);
    }

    private Outcome OfMeasure(int k, int direction, Measure measure)
    {
        if (!measure.IsRate && IsWeightOfPlace(k))
        {
            return Outcome.Unsupported("les données ne suffisent pas pour dire comment évolue cette part");
        }

        if (Sentence.Tokens.Take(k).Any(t => ClaimWords.IsGap(t.Folded)) && Sentence.Places.Where(p => p.Places.Count == 1 || (p.IsGroup && p.Places.Count == 2)).SelectMany(p => p.Places).Distinct().ToList() is var named && (named.Count > 0 || Facts.Places.Count != 2 ? named : [0, 1]) is [var here, var there])
        {
            return gaps.OfPlaces(k, direction, measure, here, there);
        }

        if (Sentence.Between(frame.ClauseOf(Sentence.Tokens[k].Start).Start, Sentence.Tokens[k].Start).Any(t => ClaimWords.IsGap(t.Folded)) && gaps.OfMeasures(k, direction) is { } gap)
        {
            return gap;
        }

        var places = Quantified(k, measure, out var expected);
        var changes = places.Select(p => courses.Of(k, measure, p, direction)).ToList();
        if (places.Count == 0 || changes.TrueForAll(c => c is null))
        {
            return Outcome.Unsupported($"les données ne permettent pas de dire l'évolution de « {measure.Name} »");
        }

        if (changes.Exists(c => c is null))
        {
            return Outcome.Unsupported($"l'évolution de « {measure.Name} » n'est pas connue partout");
        }

        var says = string.Join(" ; ", changes.Select(c => c!.Says));
        var isNegated = frame.Directions.IsNegated(k) && !Moves.Has(Sentence.Tokens[k].Folded);
        var agreeing = changes.Where(c => frame.ChangeStrength.Agrees(c!.Value, direction, k) != isNegated).Count();
        if (expected >= 0)
        {
            return agreeing == expected && IsRightOne(places, changes, direction, k) ? Outcome.Supported(says) : Outcome.Contradicted(says);
        }

        return agreeing == places.Count ? Outcome.Supported(says) : Outcome.Contradicted(says);
    }

    /// <summary>The places that a word is said of, and of how many of them it is said; -1 for all.</summary>
    private IReadOnlyList<int> Quantified(int k, Measure measure, out int expected)
    {
        var group = Sentence.Places.FirstOrDefault(p => p.IsGroup);
        var count = group is null ? null : Sentence.Figures.FirstOrDefault(f => f.IsInWords && f.Kind == FigureKind.Amount && f.End <= group.Start && group.Start - f.End < 6);
        var only = OnlyOnes();
        if (group is null ? only > 0 && Facts.PlacesOf(measure).Count > only : count is not null || only > 0 || IsOfNone(k))
        {
            // "aucune n'a bougé": all of them stay.
            expected = IsStill(k) && IsOfNone(k) ? -1 : count is not null ? (int)count.Value : IsOfNone(k) ? 0 : only;
            return group is null ? Facts.PlacesOf(measure) : where.Resolve(group);
        }

        expected = -1;
        return where.Or(where.At(Sentence.Tokens[k].Start, frame.Ranges.Of(k)), measure);
    }

    /// <summary>"seule Eu gagne …", "seules Eu et Dieppe gagnent …": how many they are; 0 where no word says that they are the only ones. "à elle seule" says nothing of the others.</summary>
    private int OnlyOnes()
    {
        var only = Sentence.Tokens.Where((t, i) => t.Is("seul", "seule", "seuls", "seules", "unique") && !(i > 0 && Sentence.Tokens[i - 1].Is("elle", "lui", "eux", "elles"))).FirstOrDefault();
        return only.Folded is null ? 0 : only.Is("seuls", "seules") ? Math.Max(1, Sentence.Places.Where(p => !p.IsGroup && p.Places.Count == 1).Select(p => p.Places[0]).Distinct().Count()) : 1;
    }

    /// <summary>"aucune commune ne perd"; "n'épargne aucun" says the contrary.</summary>
    private bool IsOfNone(int k) => (Sentence.Tokens.Take(k).TakeLast(3).Any(t => t.Is("ne", "n")) && Sentence.Tokens.Skip(k + 1).Take(4).Any(t => t.Is("aucune", "aucun"))) || Sentence.Tokens.Take(k).Any(t => t.Is("aucune", "aucun") && Sentence.Has(t.End, Sentence.Tokens[k].Start, "ne", "n"));

    /// <summary>"Escoville est la seule des quatre communes à …": it, and no other.</summary>
    private bool IsRightOne(IReadOnlyList<int> places, List<Derivation?> changes, int direction, int k)
    {
        var named = Sentence.Places.Where(p => !p.IsGroup && p.Places.Count == 1).Select(p => p.Places[0]).Distinct().ToList();
        return named.TrueForAll(n => places.Select((p, i) => (p, i)).Any(x => x.p == n && frame.ChangeStrength.Agrees(changes[x.i]!.Value, direction, k)));
    }
}
