using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what a sentence says of the way that values go: "recule", "en hausse", "reste stable".</summary>
internal sealed class TrendJudge(Frame frame, Where where, When when)
{
    /// <summary>A change under it, in per cent, is none.</summary>
    private const decimal Flattest = 2;

    /// <summary>The farthest that "quasi stable" goes, in per cent.</summary>
    private const decimal FarthestFlat = 6;

    /// <summary>A change of a rate within it, in points, is none.</summary>
    private const decimal FlattestPoints = 0.5m;

    /// <summary>The farthest that "légèrement" goes, in per cent.</summary>
    private const decimal FarthestSlight = 8;

    /// <summary>The least that "fortement" is said of, in per cent.</summary>
    private const decimal LeastStrong = 5;

    private static readonly WordSet Infinitives = new("augmenter diminuer croitre decroitre progresser baisser reculer chuter gagner perdre grimper monter ameliorer degrader remonter redescendre repartir");

    private static readonly WordSet Extent = new("etendu etendue etendus etendues ~agrandir ~rallonger");

    private static readonly WordSet Moves = new("~bouger ~evoluer ~varier ~changer ~fluctuer");

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
            var direction = DirectionAt(k);
            if (!IsOfRecord && (direction != 0 || (ChangeWords.IsFlat(token.Folded) && !IsConstantChange(k)) || IsStill(k)) && !cues.Contains(token.Start) && !token.Is("supplementaire", "supplementaires", "manque", "manquent", "manquait", "manquaient") && !IsRecalled(k, direction) && !Runs.IsAt(Sentence, k) && !IsBeforeInfinitive(k) && !IsOfChange(k))
            {
                var outcome = JudgeOne(k, direction);
                yield return outcome.Verdict == Abstractions.Monitoring.StatementVerdict.Supported ? outcome : Shown(k, direction, outcome, changes) ?? outcome;
            }
        }
    }

    /// <summary>"en hausse : +1 680 habitants": the figure shows what the word says. What the facts contradict, only a figure of the same stretch shows.</summary>
    private Outcome? Shown(int k, int direction, Outcome judged, IReadOnlyList<(int Start, Derivation By)> changes)
    {
        var (clause, range) = (frame.ClauseOf(Sentence.Tokens[k].Start), RangeOf(k));
        var (start, end) = judged.Verdict == Abstractions.Monitoring.StatementVerdict.Contradicted && !Sentence.Tokens.Any(t => t.Start >= range.End && t.Start <= range.End + 2 && t.Is(":")) ? (range.Start, BracketAfter(range.End)) : clause;
        return changes.Where(c => c.Start >= start && c.Start < end).Select(c => c.By)
            .FirstOrDefault(b => (b.Relative is { } relative ? Agrees(relative, direction, k) : direction != 0 && Math.Sign(b.Value) == direction) != (IsNegated(k) && !Moves.Has(Sentence.Tokens[k].Folded))) is { } by ? Outcome.Supported(by.Says) : null;
    }

    /// <summary>"se tasse ensuite (-150 entre 2014 et 2020)": where what is in brackets right after a stretch ends, else where the stretch does.</summary>
    public int BracketAfter(int end) => Sentence.Tokens.Any(t => t.Start >= end && t.Start <= end + 1 && t.Is("(")) && Sentence.Tokens.FirstOrDefault(t => t.Start >= end && t.Is(")")) is { Folded: not null } close ? close.End : end;

    /// <summary>Whether a word is a verb of change as it follows another verb.</summary>
    public static bool IsInfinitive(string folded) => Infinitives.Has(folded);

    /// <summary>What goes some way, by the names around a word.</summary>
    public IReadOnlyList<Measure> MeasuresAt(int k)
    {
        var tokens = Sentence.Tokens;
        if ((ShareAt(k) ?? RatioAt(k)) is { } composed)
        {
            return [composed];
        }

        // "la hausse de la population", where the facts hold nothing of it.
        if (ChangeWords.IsNoun(tokens[k].Folded) && k + 2 < tokens.Count && tokens[k + 1].Is("de", "d", "des", "du") && tokens.Skip(k + 2).SkipWhile(t => t.Is("la", "l", "le", "les", "sa", "son", "leur")).FirstOrDefault() is { Kind: TokenKind.Word } thing && ThingWords.Has(thing.Folded))
        {
            return [];
        }

        var next = tokens.Skip(k + 1).SkipWhile(t => t.Is("de", "des", "du", "d", "la", "l", "le", "les", "leur", "sa", "son", "ses", "en", "deux", "toutes", "tous", "moyenne")).FirstOrDefault();
        if (next.Kind == TokenKind.Name)
        {
            return Sentence.Names[next.Rank].Measures;
        }

        var clause = frame.ClauseOf(tokens[k].Start);
        var name = Sentence.Names.LastOrDefault(n => n.Start >= clause.Start && n.End <= tokens[k].Start && !IsObject(n)) ?? Sentence.Names.LastOrDefault(n => n.End <= tokens[k].Start && !IsObject(n));
        // "malgré un léger repli, reste la mieux dotée avec 25,7 % de logements sociaux": of what the figure is.
        if (name is null && frame.Settled.Count > 0)
        {
            return frame.Settled;
        }

        name ??= Sentence.Names.FirstOrDefault(n => n.Start > tokens[k].Start);
        return name?.Measures ?? (frame.Settled.Count > 0 ? frame.Settled : frame.Before.Measures.Count > 0 ? frame.Before.Measures : Sentence.Tokens.Any(t => t.Is("taux")) && Facts.Measures.Where(m => m is { IsHeld: true, IsRate: true }).ToList() is [var rate] ? [rate] : Facts.Only);
    }

    /// <summary>"la part du climat dans le budget": one of what is named before as a part of the other.</summary>
    private Measure? ShareAt(int k)
    {
        var part = Sentence.Tokens.Take(k).LastOrDefault(t => t.Is("part", "poids", "proportion"));
        var names = part.Folded is null ? [] : Sentence.Names.Where(n => n.Start >= part.Start && n.End <= Sentence.Tokens[k].Start).ToList();
        if (names is [{ Measures: [{ IsRate: true } rate, ..] }, _, ..] && Sentence.Has(names[0].End, names[1].Start, "dans"))
        {
            return rate;
        }

        if (names is [{ Measures: [{ IsRate: false }, ..] } alone] && Sentence.Has(part.Start, alone.Start, "de", "des", "du", "d") && !Sentence.Has(alone.End, Sentence.Tokens[k].Start, "nombre", "effectif", "total"))
        {
            return frame.Shares.Where(s => s.Parts is [var top, _] && alone.Measures[0] == top).ToList() is [var share] ? share : null;
        }

        return names is [var one, var two] && Sentence.Has(one.End, two.Start, "dans", "de", "du", "des", "d") && !Sentence.Has(one.End, two.Start, "et", "celle")
            ? frame.Shares.FirstOrDefault(s => s.Parts is [var top, var whole] && one.All.Contains(top) && two.All.Contains(whole)) : null;
    }

    /// <summary>"le nombre d'élèves par classe": the one by the other, where these are the names nearest before, or all that stand after.</summary>
    private Measure? RatioAt(int k)
    {
        var clause = frame.ClauseOf(Sentence.Tokens[k].Start);
        if (Sentence.Tokens.Take(k).Zip(Sentence.Tokens.Skip(1)).LastOrDefault(t => t.First.Is("par") && t.First.Start >= clause.Start && DerivedMeasures.UnitOf(t.Second.Folded) is not null).First is { Folded: not null } by && Sentence.Names.LastOrDefault(n => n.End <= by.Start) is { } divided)
        {
            return frame.Ratios.FirstOrDefault(r => divided.All.Contains(r.Parts[0]));
        }

        var (before, after) = (Sentence.Names.Where(n => n.Start >= clause.Start && n.End <= Sentence.Tokens[k].Start).TakeLast(2).ToList(), Sentence.Names.Where(n => n.Start >= Sentence.Tokens[k].End && n.End <= clause.End).Take(2).ToList());
        return (before.Count > 0 ? before : after) is [var one, var two] && Sentence.Has(one.End, two.Start, "par")
            ? frame.Ratios.FirstOrDefault(r => r.Parts is [var top, var by] && one.All.Contains(top) && two.All.Contains(by)) : null;
    }

    /// <summary>The stretch of a sentence that a word stands in, between signs and words that part facts.</summary>
    public (int Start, int End) RangeOf(int k)
    {
        var tokens = Sentence.Tokens;
        var (first, last) = (k, k);
        while (first > 0 && !IsBreak(first))
        {
            first--;
        }

        while (last + 1 < tokens.Count && !IsBreak(last + 1))
        {
            last++;
        }

        return (tokens[first].Start, tokens[last].End);
    }

    private bool IsBreak(int k) => Sentence.Tokens[k].Is(",", ";", ":", "(", ")", "mais", "tandis", "alors", "puis", "avant") || (Sentence.Tokens[k].Is("et") && Sentence.Tokens.Skip(k + 1).Take(3).Any(t => ChangeWords.Has(t.Folded)));

    /// <summary>"en recul constant": of the change that it stands beside, and not of the value.</summary>
    public bool IsConstantChange(int k) => IsConstant(k) && Sentence.Tokens.Skip(Math.Max(0, k - 2)).Take(5).Any(t => ChangeWords.DirectionOf(t.Folded) != 0);

    /// <summary>Whether a word is "constant", of a value or of a change.</summary>
    public bool IsConstant(int k) => Sentence.Tokens[k].Folded.StartsWith("constant", StringComparison.Ordinal);

    /// <summary>"n'a pas bougé", "n'évolue guère": stays.</summary>
    private bool IsStill(int k) => Moves.Has(Sentence.Tokens[k].Folded) && IsNegated(k);

    /// <summary>The way that a word says, 1 or -1; 0 for none.</summary>
    public int DirectionAt(int k)
    {
        var folded = Sentence.Tokens[k].Folded;
        var direction = ChangeWords.DirectionOf(folded);
        if (direction == 0 && Infinitives.Has(folded))
        {
            direction = folded is "augmenter" or "croitre" or "progresser" or "gagner" or "grimper" or "monter" or "ameliorer" or "remonter" or "repartir" ? 1 : -1;
        }

        return folded is "repartir" or "repart" or "reprise" or "reprend" or "reprendre" or "repris" && Sentence.Tokens.Skip(k + 1).Take(3).Any(t => t.Is("baisse", "recul", "diminution")) ? 0 : direction;
    }

    /// <summary>"le recul des émissions s'accentue", "la croissance est retombée à 760": of how fast they go, and not of what they are.</summary>
    public bool IsOfChange(int k) => PaceAt(k) != 0;

    /// <summary>1 where a word quickens the change that its subject is, -1 where it slows it; 0 where its subject is none.</summary>
    public int PaceAt(int k)
    {
        var (word, range) = (Sentence.Tokens[k].Folded, RangeOf(k));
        if (ChangeWords.IsNoun(word))
        {
            return 0;
        }

        var pace = ChangeWords.PaceOf(word);
        return pace != 0 && Sentence.Tokens.Take(k).Any(t => t.Start >= range.Start && ChangeWords.IsNoun(t.Folded)) ? pace : Roles.IsOfChangeNoun(Sentence, frame.ClauseOf(Sentence.Tokens[k].Start)) && IsVerbOfSubject(k) ? DirectionAt(k) : 0;
    }

    /// <summary>"est retombée", "se réduit", "passe": the first verb after what the clause opens with.</summary>
    private bool IsVerbOfSubject(int k) => k > 0 && Sentence.Tokens[k - 1].Is("est", "s", "se", "a", "sont", "ont") && Sentence.Tokens.Skip(k + 1).Take(3).Any(t => t.Is("à"));

    /// <summary>"jamais … autant progressé" is judged as a record of the series.</summary>
    private bool IsOfRecord => Sentence.Tokens.Any(t => t.Is("jamais")) && Sentence.Tokens.Any(t => t.Is("autant"));

    /// <summary>"cette baisse": what the sentence before said.</summary>
    private bool IsRecalled(int k, int direction) => k > 0 && Sentence.Tokens[k - 1].Is("cette", "ce", "cet") && frame.Before.Direction == direction && direction != 0;

    /// <summary>"il faut réduire" claims nothing.</summary>
    private bool IsBeforeInfinitive(int k) => (Facts.Targets.Count > 0 && Sentence.Tokens[k].Folded.StartsWith("plafonn", StringComparison.Ordinal)) || (k > 1 && Sentence.Tokens[k - 1].Is("à") && Sentence.Tokens[k - 2].Folded.StartsWith("rest", StringComparison.Ordinal)) || Sentence.Tokens.Take(k).Any(t => ClaimWords.IsNorm(t.Folded)) && (Sentence.Figures.Count == 0 || Sentence.Tokens[k].Folded[^1] is 'r' || Sentence.Tokens[k].Is("reduire"));

    private bool IsObject(MeasureMention name) => frame.Comparison?.Object is { Kind: TokenKind.Name } other && Sentence.Names[other.Rank] == name;

    private Outcome JudgeOne(int k, int direction)
    {
        var measures = Extent.Has(Sentence.Tokens[k].Folded) ? ExtentsAt(k) : MeasuresAt(k);
        if (measures.Count == 0)
        {
            return Outcome.Unsupported($"rien dans les données ne dit ce qui évolue (« {Sentence.Text[Sentence.Tokens[k].Start..Sentence.Tokens[k].End]} »)");
        }

        Outcome? worst = null;
        foreach (var measure in measures)
        {
            var outcome = OfMeasure(k, direction, measure);
            if (outcome.Verdict == Abstractions.Monitoring.StatementVerdict.Supported)
            {
                return outcome;
            }

            worst ??= outcome;
        }

        return worst!;
    }

    /// <summary>"le réseau a été étendu": of its length or its surface, and not of what else is known of it, unless that is named.</summary>
    private IReadOnlyList<Measure> ExtentsAt(int k)
    {
        var extents = MeasuresAt(k).Concat(Sentence.Names.Where(n => n.End <= Sentence.Tokens[k].Start).TakeLast(1).SelectMany(n => n.All)).Distinct().Where(m => m.Unit is "km" or "m" or "ha" or "km2" or "km²" or "m2" or "m²").ToList();
        return extents.Count > 0 ? extents : Sentence.Names.LastOrDefault(n => n.End <= Sentence.Tokens[k].Start) is { IsWhole: true } named ? named.Measures : [];
    }

    private Outcome OfMeasure(int k, int direction, Measure measure)
    {
        if (Sentence.Tokens.Take(k).Any(t => ClaimWords.IsGap(t.Folded)) && Sentence.Places.Where(p => p.Places.Count == 1 || (p.IsGroup && p.Places.Count == 2)).SelectMany(p => p.Places).Distinct().ToList() is var named && (named.Count > 0 || Facts.Places.Count != 2 ? named : [0, 1]) is [var here, var there])
        {
            return OfGap(k, direction, measure, here, there);
        }

        if (Sentence.Between(frame.ClauseOf(Sentence.Tokens[k].Start).Start, Sentence.Tokens[k].Start).Any(t => ClaimWords.IsGap(t.Folded)) && OfGapOfMeasures(k, direction) is { } gap)
        {
            return gap;
        }

        var places = Quantified(k, measure, out var expected);
        var changes = places.Select(p => ChangeOf(k, measure, p, direction)).ToList();
        if (places.Count == 0 || changes.TrueForAll(c => c is null))
        {
            return Outcome.Unsupported($"les données ne permettent pas de dire l'évolution de « {measure.Name} »");
        }

        if (changes.Exists(c => c is null))
        {
            return Outcome.Unsupported($"l'évolution de « {measure.Name} » n'est pas connue partout");
        }

        var says = string.Join(" ; ", changes.Select(c => c!.Says));
        var isNegated = IsNegated(k) && !Moves.Has(Sentence.Tokens[k].Folded);
        var agreeing = changes.Where(c => Agrees(c!.Value, direction, k) != isNegated).Count();
        if (expected >= 0)
        {
            return agreeing == expected && IsRightOne(places, changes, direction, k) ? Outcome.Supported(says) : Outcome.Contradicted(says);
        }

        return agreeing == places.Count ? Outcome.Supported(says) : Outcome.Contradicted(says);
    }

    /// <summary>"l'écart entre Duclair et Barentin se creuse".</summary>
    private Outcome OfGap(int k, int direction, Measure measure, int here, int there)
    {
        var range = RangeOf(k);
        foreach (var (from, to) in when.Stretches(range.Start, range.End, measure, here))
        {
            if (Facts.Value(measure, here, from) - Facts.Value(measure, there, from) is { } before && Facts.Value(measure, here, to) - Facts.Value(measure, there, to) is { } after)
            {
                var says = $"{measure.Name}, écart entre {Saying.Place(Facts, here)} et {Saying.Place(Facts, there)} : {Saying.Amount(measure, Math.Abs(before))} en {from}, {Saying.Amount(measure, Math.Abs(after))} en {to}";
                return IsGapGoing(before, after, direction, k) ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return Outcome.Unsupported("les données ne permettent pas de dire cet écart");
    }

    /// <summary>"l'éolien reste devant le bois-énergie, mais l'écart se resserre": of two measures of one place.</summary>
    private Outcome? OfGapOfMeasures(int k, int direction)
    {
        var named = Sentence.Names.Select(n => n.Measures[0]).Distinct().ToList();
        if (named is not [var one, var two] || one.Unit != two.Unit || where.Or(where.At(Sentence.Tokens[k].Start), one) is not [var place])
        {
            return null;
        }

        var range = RangeOf(k);
        foreach (var (from, to) in when.Stretches(range.Start, range.End, one, place))
        {
            if (Facts.Value(one, place, from) - Facts.Value(two, place, from) is { } before && Facts.Value(one, place, to) - Facts.Value(two, place, to) is { } after)
            {
                var says = $"écart entre {one.Name} et {two.Name}, {Saying.Place(Facts, place)} : {Saying.Amount(one, Math.Abs(before))} en {from}, {Saying.Amount(one, Math.Abs(after))} en {to}";
                return IsGapGoing(before, after, direction, k) ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return null;
    }

    private bool IsGapGoing(decimal before, decimal after, int direction, int k) => direction == 0
        ? before != 0 && Agrees((Math.Abs(after) / Math.Abs(before) - 1) * 100, 0, k) : Math.Sign(Math.Abs(after) - Math.Abs(before)) == direction;

    /// <summary>The places that a word is said of, and of how many of them it is said; -1 for all.</summary>
    private IReadOnlyList<int> Quantified(int k, Measure measure, out int expected)
    {
        var position = Sentence.Tokens[k].Start;
        var group = Sentence.Places.FirstOrDefault(p => p.IsGroup);
        var count = group is null ? null : Sentence.Figures.FirstOrDefault(f => f.IsInWords && f.Kind == FigureKind.Amount && f.End <= group.Start && group.Start - f.End < 6);
        if (group is not null && (count is not null || Sentence.Has(Sentence.Start, Sentence.End, "seule", "seul", "unique") || IsOfNone(k)))
        {
            expected = count is not null ? (int)count.Value : IsOfNone(k) ? 0 : 1;
            return where.Resolve(group);
        }

        expected = -1;
        return where.Or(where.At(position, RangeOf(k)), measure);
    }

    /// <summary>"aucune commune ne perd"; "n'épargne aucun" says the contrary.</summary>
    private bool IsOfNone(int k) => (Sentence.Tokens.Take(k).TakeLast(3).Any(t => t.Is("ne", "n")) && Sentence.Tokens.Skip(k + 1).Take(4).Any(t => t.Is("aucune", "aucun"))) || Sentence.Tokens.Take(k).Any(t => t.Is("aucune", "aucun") && Sentence.Has(t.End, Sentence.Tokens[k].Start, "ne", "n"));

    /// <summary>"Escoville est la seule des quatre communes à …": it, and no other.</summary>
    private bool IsRightOne(IReadOnlyList<int> places, List<Derivation?> changes, int direction, int k)
    {
        var named = Sentence.Places.Where(p => !p.IsGroup && p.Places.Count == 1).Select(p => p.Places[0]).Distinct().ToList();
        return named.TrueForAll(n => places.Select((p, i) => (p, i)).Any(x => x.p == n && Agrees(changes[x.i]!.Value, direction, k)));
    }

    /// <summary>The change in per cent, in the stretch that the words say; the one that agrees where two are possible.</summary>
    private Derivation? ChangeOf(int k, Measure measure, int place, int direction)
    {
        var range = RangeOf(k);
        List<Derivation?> Found(IEnumerable<(Period From, Period To)> stretches) => [.. stretches.Select(s => direction == 0 && measure.IsRate ? Points(measure, place, s) : Change(measure, place, s)).Where(c => c is not null)];
        // "se replie de 65,0 % (2011-2021) à 57,1 % (2021-2024)": no stretch by itself, but both together.
        var found = Found(StretchesAt(k, range, measure, place)) is { Count: > 0 } near ? near : Sentence.Periods.Any(p => p.Start >= range.Start && p.End <= range.End) ? [] : Found(when.Stretches(Sentence.Start, Sentence.End, measure, place));
        return found.Find(c => Math.Sign(c!.Value) == direction) ?? (found.Count > 0 ? found[0] : null);
    }

    private IReadOnlyList<(Period From, Period To)> StretchesAt(int k, (int Start, int End) range, Measure measure, int place)
    {
        // "fléchit en 2020 avant de repartir": from that year on.
        var opens = Sentence.Tokens.FirstOrDefault(t => t.Start == range.Start);
        var own = Sentence.Periods.Where(p => p.Start >= range.Start && p.End <= range.End).ToList();
        if (opens.Is("avant", "puis") && own.Count == 0 && Sentence.Periods.LastOrDefault(p => p.End <= Sentence.Tokens[k].Start) is { } before && Facts.Periods(measure, place) is [.., var last] && last.To > before.Period.To)
        {
            return [(new Period(before.Period.To), last)];
        }

        // "a fléchi (39 GWh en 2019, contre 41 en 2016) avant de remonter": of the years in the brackets.
        return when.Stretches(range.Start, own.Count == 0 ? BracketAfter(range.End) : range.End, measure, place);
    }

    /// <summary>Of a rate, "stable" is told in points.</summary>
    private Derivation? Points(Measure measure, int place, (Period From, Period To) stretch)
    {
        if (Change(measure, place, stretch) is not { } change)
        {
            return null;
        }

        var points = (Facts.Value(measure, place, stretch.To) - Facts.Value(measure, place, stretch.From)) ?? 0;
        return Math.Abs(points) <= FlattestPoints ? change with { Value = 0 } : change;
    }

    private Derivation? Change(Measure measure, int place, (Period From, Period To) stretch)
    {
        if (Facts.Value(measure, place, stretch.From) is not { } from || Facts.Value(measure, place, stretch.To) is not { } to || from == 0)
        {
            return null;
        }

        var (one, two) = (from / YearlyMeans.Length(Facts, measure, place, stretch.From), to / YearlyMeans.Length(Facts, measure, place, stretch.To));
        var change = (two / one - 1) * 100;
        return new Derivation(change, 1, Saying.Change(Facts, measure, place, stretch, $"{Saying.Signed(change)} %"));
    }

    private bool Agrees(decimal change, int direction, int k)
    {
        if (direction == 0)
        {
            return Math.Abs(change) <= (Sentence.Tokens.Skip(Math.Max(0, k - 3)).Take(4).Any(t => t.Is("quasi", "quasiment", "presque", "relativement", "pratiquement", "globalement", "guere")) ? FarthestFlat : Flattest);
        }

        var near = Sentence.Tokens.Skip(Math.Max(0, k - 2)).Take(5).ToList();
        var isStrong = ChangeWords.IsStrong(Sentence.Tokens[k].Folded) || near.Exists(t => t.Is("fortement", "nettement", "considerablement", "massivement", "vivement", "brutalement", "fort", "forte"));
        var isSlight = near.Exists(t => ChangeWords.IsSlight(t.Folded));
        return Math.Sign(change) == direction && (!isStrong || Math.Abs(change) >= LeastStrong) && (!isSlight || Math.Abs(change) <= FarthestSlight);
    }

    private bool IsNegated(int k) => Sentence.Tokens.Take(k).TakeLast(3).SkipWhile(t => !t.Is("loin")).ToList() is [_, { Folded: "de" }, ..] || Sentence.Tokens.Skip(Math.Max(0, k - 4)).Take(Math.Min(k, 4)).Any(t => t.Is("n", "ne")) && Sentence.Tokens.Skip(Math.Max(0, k - 3)).Take(6).Any(t => t.Is("pas", "plus", "guere", "jamais")) || (Sentence.Tokens.Skip(Math.Max(0, k - 6)).Take(Math.Min(k, 6)).Any(t => t.Is("n", "ne")) && Sentence.Tokens.Take(k).Any(t => t.Is("ni")));
}
