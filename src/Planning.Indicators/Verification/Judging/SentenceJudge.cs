using Planning.Abstractions.Monitoring;
using Planning.Indicators.Extraction;
using Planning.Indicators.Naming;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges a sentence: each of its claims, then the words that no claim explains.</summary>
internal sealed class SentenceJudge
{
    private readonly Frame frame;
    private readonly Where where;
    private readonly Role[] roles;
    private readonly QuantitySearch search;
    private readonly FigureJudge figures;
    private readonly When when;
    private readonly Targets targets;
    private IReadOnlyList<Outcome> told = [];

    public SentenceJudge(ClaimSentence sentence, FactTable facts, CompiledCatalogue catalogue, Discourse before)
    {
        frame = new Frame(sentence, facts, catalogue, before);
        (where, when, roles) = (new Where(frame), new When(frame), Roles.Of(frame));
        targets = new Targets(frame, where);
        var scope = new QuantityScope(frame, where, when);
        frame.Ratios = [.. scope.Measures.Where(m => m.Composition == Composition.Ratio)];
        frame.Shares = [.. scope.Measures.Where(m => m.Composition == Composition.Share)];
        search = new QuantitySearch(frame, where, scope, roles);
        figures = new FigureJudge(frame, scope, search, new CountedPlaces(frame, scope, where), new Spreads(frame, scope, where));
    }

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The verdict, and why.</summary>
    public (StatementVerdict Verdict, string Why) Judge()
    {
        told = [.. Enumerable.Range(0, Sentence.Figures.Count).Select(figures.Judge)];
        frame.Settled = [.. told.Select(o => o.By?.Measure).OfType<Measure>().Distinct()];
        var explained = new HashSet<int>();
        List<Outcome> outcomes = [.. told, .. CauseClaims.IsOfPlan(Sentence) ? [] : Trends(), .. Claims(explained), .. Whole()];
        if (ClaimsNothing(outcomes))
        {
            return (StatementVerdict.NoClaim, string.Empty);
        }

        var remainder = new Remainder(frame, where, roles, told);
        outcomes = [.. OfFacts(outcomes, remainder, explained), .. IsInstruction() ? [] : remainder.Judge(explained)];
        // "L'écart entre 2013 et 2023 est éloquent." speaks of nothing that the facts could hold, nor of anything else.
        return outcomes.Count == 0 && Sentence.Names.Count == 0 && Sentence.Places.Count == 0 ? (StatementVerdict.NoClaim, string.Empty) : Worst(outcomes);
    }

    /// <summary>The outcomes, those of the figures first, none of them contradicted that is of what the facts do not hold.</summary>
    private IEnumerable<Outcome> OfFacts(List<Outcome> outcomes, Remainder remainder, HashSet<int> explained)
    {
        if (!outcomes.Exists(o => o.Verdict == StatementVerdict.Contradicted))
        {
            return outcomes;
        }

        var others = new OtherThings(frame, remainder.Foreign(explained));
        return told.Select((o, i) => o.Against is { } against && others.IsOf(i, against) ? figures.Unknown(i) : o)
            .Concat(outcomes.Skip(told.Count).Select(o => o.Verdict == StatementVerdict.Contradicted && others.IsWhole() ? Outcome.Unsupported("les données ne disent rien de ce dont parle la phrase") : o));
    }

    /// <summary>The ways that words say values go, but for those that figures were judged with.</summary>
    private IEnumerable<Outcome> Trends()
    {
        var changes = told.Select((o, i) => (Sentence.Figures[i].Start, o.By)).Where(c => c.By is { IsChange: true } or { Relative: not null }).ToList();
        var cues = roles.Where((r, i) => r.Cue >= 0 && IsCueOf(r, told[i])).Select(r => r.Cue);
        var left = told.Any(o => o.By?.Kind == QuantityKind.Complement) ? Sentence.Tokens.Where(t => t.Is("perte", "pertes", "perd", "perdent", "perdu", "perdue", "perdus", "perdues")).Select(t => t.Start) : [];
        return new TrendJudge(frame, where, when).Judge(cues.Concat(left).ToHashSet(), changes!);
    }

    /// <summary>Whether the word that says what a figure is was judged with it: "deux communes ont perdu …" judges no loss yet.</summary>
    private static bool IsCueOf(Role role, Outcome outcome) => outcome.By is { IsChange: true } or { Relative: not null } || (outcome.By is { Measure: { } lost } && role.IsConsumed(lost)) || (outcome.By is null && outcome.Verdict != StatementVerdict.Supported);

    /// <summary>Comparisons, courses, ranks and aims, with the words that they explain.</summary>
    private List<Outcome> Claims(HashSet<int> explained)
    {
        // "deux fois plus vite que" is judged with its figure.
        var comparisons = told.Any(o => o.By?.Kind == QuantityKind.Pace) ? [] : new ComparisonJudge(frame, where, when).Judge().ToList();
        var steps = new StepJudge(frame, where, when).Judge().ToList();
        var ranks = new RankJudge(frame, where, when).Judge().ToList();
        var aims = targets.Judge().ToList();
        var pairs = new OppositeCourses(frame, where, when).Judge().Concat(Offsets.Judge(frame, told)).ToList();
        explained.UnionWith(steps.Concat(ranks).Concat(aims).Concat(pairs).Select(c => c.Position));
        var denied = ranks.Concat(targets.DeniesReaching ? [] : aims).Concat(steps.Where(s => !Sentence.Tokens.Any(t => t.Start == s.Position && (t.Kind == TokenKind.Name || t.Is("niveau", "cesse", "jamais"))))).Select(s => s.Position)
            .Concat(comparisons.Count > 0 && frame.Comparison is { } compared ? [Sentence.Tokens[compared.Marker].Start] : []);
        return [.. comparisons, .. steps.Concat(ranks).Concat(aims).Concat(pairs).Select(c => c.Outcome), .. Denials.Of(frame, [.. denied])];
    }

    /// <summary>What the sentence says of its groups, its sources, its years and its names as a whole.</summary>
    private IEnumerable<Outcome> Whole() => new GroupClaims(frame, where).Judge().Concat(SourceClaims.Judge(frame, told)).Concat(Backwards.Judge(Sentence)).Concat(Durations.Judge(frame, told)).Concat(EqualChanges.Judge(frame, told)).Concat(SharedNames.Judge(frame, search, told));

    private bool ClaimsNothing(List<Outcome> outcomes)
    {
        var isNorm = Sentence.Periods.Count == 0 && Sentence.Tokens.Any(t => ClaimWords.IsNorm(t.Folded)) && outcomes.TrueForAll(o => o.Verdict == StatementVerdict.Unsupported);
        return !(outcomes.Count > 0 || (Sentence.Periods.Count > 0 && IsFinished()) || IsAssertion()) || (Sentence.Figures.Count == 0 && (IsInstruction() || isNorm));
    }

    /// <summary>A heading or a line of a list has no full stop.</summary>
    private bool IsFinished() => Sentence.Quote.TrimEnd(' ', '\u00A0', '*', '»', ')') is [.., '.' or '!' or '…' or ';' or ':'];

    /// <summary>"Dire si la cible est maintenue", "Arrêter les actions à renforcer": what is to be done; its figures are held all the same.</summary>
    private bool IsInstruction() => Sentence.Tokens is [{ Kind: TokenKind.Word } first, { } second, ..] && first.Folded.Length > 3 && NumberWords.Rank(first.Folded) is null && char.IsUpper(Sentence.Text[first.Start])
        && (first.Folded.EndsWith("er", StringComparison.Ordinal) || first.Folded.EndsWith("ir", StringComparison.Ordinal) || first.Folded.EndsWith("ttre", StringComparison.Ordinal) || first.Folded.EndsWith("ire", StringComparison.Ordinal) || first.Folded.EndsWith("dre", StringComparison.Ordinal) || first.Folded.EndsWith("ivre", StringComparison.Ordinal))
        && (second.Kind == TokenKind.Name || second.Is("le", "la", "les", "l", "un", "une", "des", "du", "de", "si", "qui", "que", "au", "aux", "à", "leur", "leurs", "son", "sa", "ses", "en", "pour"));

    /// <summary>What the next sentence may refer to.</summary>
    public Discourse After() => Discourse.After(frame, where, told);

    /// <summary>The value that is newer than the one that a true sentence gives as that of today; empty for none.</summary>
    public string Newer(StatementVerdict verdict) => verdict == StatementVerdict.Supported ? NewerValues.Of(frame, told) : string.Empty;

    private static (StatementVerdict, string) Worst(List<Outcome> outcomes)
    {
        var worst = outcomes.Count == 0 ? StatementVerdict.Unsupported : outcomes.Min(o => o.Verdict);
        return (worst, string.Join(' ', outcomes.Where(o => o.Verdict == worst && o.Why.Length > 0).Select(o => $"{char.ToUpperInvariant(o.Why[0])}{o.Why[1..]}.").Distinct()));
    }

    /// <summary>A sentence without figure, year or direction may still claim: an aim, a cause, a degree, a rank. What tells how a text is made, or what ought to be, does not.</summary>
    private bool IsAssertion()
    {
        var tokens = Sentence.Tokens;
        if (tokens.Any(t => ClaimWords.IsNorm(t.Folded) || ClaimWords.IsOfText(t.Folded)))
        {
            return false;
        }

        var isOfFacts = Sentence.Names.Count > 0 || Sentence.Places.Count > 0;
        return Enumerable.Range(0, tokens.Count).Any(k => CauseClaims.IsCause(Sentence, k) || Comparison.IsOfWorth(Sentence, k)) || CauseClaims.IsOfPlan(Sentence)
            || tokens.Any(t => ClaimWords.IsAim(t.Folded) || (ClaimWords.IsStep(t.Folded) && !t.Is("rythme", "distance", "tete", "creux", "devant")))
            || (isOfFacts && tokens.Any(t => DegreeWords.Has(t.Folded) || ClaimWords.IsOpinion(t.Folded)));
    }
}
