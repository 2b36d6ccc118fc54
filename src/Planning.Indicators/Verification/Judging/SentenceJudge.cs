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
    private static readonly WordSet Degrees = new("elevee eleve eleves elevees important importante importants importantes fort forte forts fortes faible faibles grand grande grands grandes petit petite bas basse basses haut haute hauts hautes nombreux nombreuses nombreuse marquee marque marquees marques rapide rapides lente lentes soutenue soutenu prononcee prononce vive vives net nette sensible sensibles =notable =significatif =spectaculaire =remarquable =appreciable =substantiel =considerable =brutal brutaux =modere =modeste =limite =regulier =constant =franc franche franches =exceptionnel =leger legere legeres =massif =progressif =consequent =certain =moindre =maigre =timide =fulgurant =contenu");

    /// <summary>Words of comparison and of the course of a series, which are explained by what was judged with them.</summary>
    private static readonly WordSet Compared = new("""
        vite rapidement lentement davantage devant derriere rythme tete rapide distance moindre moindres ~depasser ~devancer ~exceder ~retrouver ~poursuivre poursuit poursuivent poursuivait ~continuer ~ralentir ~accelerer cesse excedent
        =comparable =semblable =identique =egal egaux =similaire ~essouffler ~distancer ~talonner ~rivaliser jamais queue
        """);

    private const int LongestOpening = 5;

    private static readonly string[] VerbEndings = ["e", "ent", "ait", "aient", "it", "ant", "er", "ir", "re"];

    private static readonly WordSet OpensCause = new("sous avec par grace suite face malgre faute à dans pour chez hors depuis apres contre selon sur vu du de des au aux entre vers");

    private readonly Frame frame;
    private readonly Where where;
    private readonly Role[] roles;
    private readonly FigureJudge figures;
    private readonly TrendJudge trends;
    private readonly When when;
    private readonly Targets targets;
    private IReadOnlyList<Outcome> told = [];

    public SentenceJudge(ClaimSentence sentence, FactTable facts, CompiledCatalogue catalogue, Discourse before)
    {
        frame = new Frame(sentence, facts, catalogue, before);
        (where, when, roles) = (new Where(frame), new When(frame), Roles.Of(frame));
        trends = new TrendJudge(frame, where, when);
        targets = new Targets(frame, trends, where);
        var scope = new QuantityScope(frame, where, when);
        frame.Ratios = [.. scope.Measures.Where(m => m.Composition == Composition.Ratio)];
        frame.Shares = [.. scope.Measures.Where(m => m.Composition == Composition.Share)];
        figures = new FigureJudge(frame, scope, new QuantitySearch(frame, where, scope, roles), new CountedPlaces(frame, scope, where));
    }

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The verdict, and why.</summary>
    public (StatementVerdict Verdict, string Why) Judge()
    {
        var explained = new HashSet<int>();
        var outcomes = Enumerable.Range(0, Sentence.Figures.Count).Select(figures.Judge).ToList();
        told = [.. outcomes];
        frame.Settled = [.. outcomes.Select(o => o.By?.Measure).OfType<Measure>().Distinct()];
        var changes = outcomes.Select((o, i) => (Sentence.Figures[i].Start, o.By)).Where(c => c.By is { IsChange: true } or { Relative: not null }).ToList();
        var cues = roles.Where((r, i) => r.Cue >= 0 && outcomes[i].By is not { IsChange: false, Relative: null }).Select(r => r.Cue);
        var lost = told.Any(o => o.By?.Kind == QuantityKind.Complement) ? Sentence.Tokens.Where(t => t.Is("perte", "pertes")).Select(t => t.Start) : [];
        outcomes.AddRange(trends.Judge(cues.Concat(lost).ToHashSet(), changes!));
        // "deux fois plus vite que" is judged with its figure.
        var comparisons = told.Any(o => o.By?.Kind == QuantityKind.Pace) ? [] : new ComparisonJudge(frame, trends, where, when).Judge().ToList();
        outcomes.AddRange(comparisons);
        var steps = new StepJudge(frame, trends, where, when).Judge().ToList();
        var ranks = new RankJudge(frame, trends, where, when).Judge().ToList();
        var aims = targets.Judge().ToList();
        foreach (var (outcome, position) in steps.Concat(ranks).Concat(aims))
        {
            explained.Add(position);
            outcomes.Add(outcome);
        }

        outcomes.AddRange(Denials([.. ranks.Concat(targets.DeniesReaching ? [] : aims).Concat(steps.Where(s => !Sentence.Tokens.Any(t => t.Start == s.Position && t.Is("niveau", "cesse", "jamais")))).Select(s => s.Position), .. comparisons.Count > 0 && frame.Comparison is { } compared ? [Sentence.Tokens[compared.Marker].Start] : Array.Empty<int>()]));
        outcomes.AddRange(OneOfMost());
        outcomes.AddRange(Sources());
        outcomes.AddRange(Groups());
        var claims = outcomes.Count > 0 || (Sentence.Periods.Count > 0 && IsFinished()) || IsAssertion();
        if (!claims || (Sentence.Figures.Count == 0 && (IsInstruction() || (Sentence.Periods.Count == 0 && Sentence.Tokens.Any(t => ClaimWords.IsNorm(t.Folded)) && outcomes.TrueForAll(o => o.Verdict == StatementVerdict.Unsupported)))))
        {
            return (StatementVerdict.NoClaim, string.Empty);
        }

        outcomes.AddRange(IsInstruction() ? [] : Unexplained(explained, outcomes.Exists(o => o is { Verdict: StatementVerdict.Supported, By: not null })));
        return Worst(outcomes);
    }

    /// <summary>A heading or a line of a list has no full stop.</summary>
    private bool IsFinished() => Sentence.Quote.TrimEnd(' ', '\u00A0', '*', '»', ')') is [.., '.' or '!' or '…' or ';' or ':'];

    /// <summary>"Dire si la cible est maintenue", "Arrêter les actions à renforcer": what is to be done; its figures are held all the same.</summary>
    private bool IsInstruction() => Sentence.Tokens is [{ Kind: TokenKind.Word } first, { } second, ..] && first.Folded.Length > 3 && NumberWords.Rank(first.Folded) is null && char.IsUpper(Sentence.Text[first.Start])
        && (first.Folded.EndsWith("er", StringComparison.Ordinal) || first.Folded.EndsWith("ir", StringComparison.Ordinal) || first.Folded.EndsWith("ttre", StringComparison.Ordinal) || first.Folded.EndsWith("ire", StringComparison.Ordinal) || first.Folded.EndsWith("dre", StringComparison.Ordinal) || first.Folded.EndsWith("ivre", StringComparison.Ordinal))
        && (second.Kind == TokenKind.Name || second.Is("le", "la", "les", "l", "un", "une", "des", "du", "de", "si", "qui", "que", "au", "aux", "à", "leur", "leurs", "son", "sa", "ses", "en", "pour"));

    /// <summary>What the next sentence may refer to.</summary>
    public Discourse After()
    {
        var before = frame.Before;
        var first = told.Select(o => o.By).FirstOrDefault(b => b is not null);
        var measures = first?.Measure?.Parts ?? (Sentence.Names is [var name, ..] ? name.Measures : before.Measures);
        var places = first is { Places.Count: > 0 } ? first.Places : where.At(Sentence.Start);
        var interval = Sentence.Periods.FirstOrDefault(p => p.IsInterval)?.Period;
        var years = Sentence.Periods.Where(p => p.Period.From == p.Period.To).Select(p => p.Period.To).Distinct().Order().ToList();
        return new Discourse
        {
            Measures = measures.Count > 0 ? measures : before.Measures,
            Places = places.Count > 0 ? places : before.Places,
            Year = Sentence.Periods.FirstOrDefault(p => !p.IsInterval && !p.IsBase)?.Period.To ?? interval?.To ?? before.Year,
            Stretch = interval is { } said ? (said.From, said.To) : years is [var one, .., var two] ? (one, two) : before.Stretch,
            Direction = Sentence.Tokens.Select(t => ChangeWords.DirectionOf(t.Folded)).FirstOrDefault(d => d != 0),
        };
    }

    /// <summary>The value that is newer than the one that a true sentence gives as that of today; empty for none.</summary>
    public string Newer(StatementVerdict verdict)
    {
        if (verdict != StatementVerdict.Supported || Sentence.Periods is not [{ IsInterval: false } said] || Sentence.Tokens.Any(t => t.Folded.EndsWith("ait", StringComparison.Ordinal) || t.Folded.EndsWith("aient", StringComparison.Ordinal)))
        {
            return string.Empty;
        }

        return told.Select(o => o.By).OfType<Derivation>().Where(b => b is { IsChange: false, Measure: not null, Places.Count: 1 })
            .Select(b => (Measure: b.Measure!, Place: b.Places[0], Last: frame.Facts.Periods(b.Measure!, b.Places[0]) is [.., var last] ? last : default))
            .Where(l => l.Last.To > said.Period.To && l.Last.From == l.Last.To)
            .Select(l => $"{Saying.Value(frame.Facts, l.Measure, l.Place, l.Last, frame.Facts.Value(l.Measure, l.Place, l.Last) ?? 0)}.").FirstOrDefault(string.Empty);
    }

    private static (StatementVerdict, string) Worst(List<Outcome> outcomes)
    {
        var worst = outcomes.Count == 0 ? StatementVerdict.Unsupported : outcomes.Min(o => o.Verdict);
        var whys = outcomes.Where(o => o.Verdict == worst && o.Why.Length > 0).Select(o => o.Why).Distinct().ToList();
        return (worst, whys.Count == 0 ? string.Empty : $"{char.ToUpperInvariant(whys[0][0])}{string.Join(". ", whys)[1..]}.");
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
        return Enumerable.Range(0, tokens.Count).Any(IsCause)
            || tokens.Any(t => ClaimWords.IsAim(t.Folded) || (ClaimWords.IsStep(t.Folded) && !t.Is("rythme", "distance", "tete", "creux", "devant")))
            || (isOfFacts && tokens.Any(t => Degrees.Has(t.Folded) || ClaimWords.IsOpinion(t.Folded)));
    }

    /// <summary>"n'est pas la plus peuplée", "ne dépasse pas l'objectif": what a comparison, a rank or an aim becomes once its own verb denies it is left to a person.</summary>
    private IEnumerable<Outcome> Denials(IReadOnlyList<int> claims)
    {
        var tokens = Sentence.Tokens.ToList();
        if (claims.Any(c => IsDenied(tokens, trends.RangeOf(Math.Max(0, tokens.FindIndex(t => t.Start == c))))))
        {
            yield return Outcome.Unsupported("la phrase nie une comparaison, un rang ou un objectif : à vérifier par une personne");
        }
    }

    /// <summary>"plus qu'elle n'en perd" denies nothing, and "ne … que" neither.</summary>
    private static bool IsDenied(List<Token> tokens, (int Start, int End) range) =>
        tokens.Where((t, k) => t.Start >= range.Start && t.End <= range.End && t.Is("n", "ne") && !(k > 1 && tokens[k - 1].Is("il", "elle", "ils", "elles", "on") && tokens[k - 2].Is("que", "qu"))).Any()
        && tokens.Where((t, k) => t.Start >= range.Start && t.End <= range.End && t.Is("pas", "plus", "guere", "jamais", "ni", "aucun", "aucune") && !(k + 1 < tokens.Count && tokens[k + 1].Is("que", "qu"))).Any();

    /// <summary>"l'un des plus élevés": of what, nobody can tell.</summary>
    private IEnumerable<Outcome> OneOfMost()
    {
        for (var k = 0; k + 2 < Sentence.Tokens.Count; k++)
        {
            if (Sentence.Tokens[k].Is("un", "une", "parmi") && Sentence.Tokens.Skip(k + 1).Take(2).Any(t => t.Is("des", "les")) && Sentence.Tokens.Skip(k + 1).Take(4).Any(t => t.Is("plus", "moins", "premiers", "premieres")))
            {
                yield return Outcome.Unsupported("les données ne disent pas parmi quoi la phrase compte");
            }
        }
    }

    /// <summary>A source that is not the facts' own.</summary>
    private IEnumerable<Outcome> Sources()
    {
        if (Sentence.Sources.Count == 0)
        {
            return [];
        }

        var found = told.Select(o => o.By?.Measure).OfType<Measure>().SelectMany(m => m.Parts).Concat(Sentence.Names.SelectMany(n => n.Measures.Take(1))).Distinct().ToList();
        var measures = found.Count > 0 ? found : [.. frame.Before.Measures];
        var held = measures.SelectMany(m => frame.Facts.PlacesOf(m).SelectMany(p => frame.Facts.Periods(m, p).SelectMany(t => frame.Facts.Behind(m, p, t)))).Select(f => f.Source).Where(s => s.Length > 0).Distinct().ToList();
        return Sentence.Sources.Where(s => !held.Exists(h => SourceNames.Agree(s.Name, h)))
            .Select(s => Outcome.Unsupported(held.Count == 0 ? $"la source « {s.Name} » ne peut être vérifiée" : $"la source des données est {string.Join(", ", held)}, et non {s.Name}"));
    }

    /// <summary>"les trois communes", where the facts hold more or fewer.</summary>
    private IEnumerable<Outcome> Groups() => Sentence.Places.Where(p => p.IsGroup && p.Count > 0 && where.Resolve(p).Count != p.Count && !(p.Places.Count == 0 && Sentence.Names.Count >= p.Count))
        .Select(p => Outcome.Unsupported($"les données sont de {where.Resolve(p).Count} territoires, et non de {p.Count}"));

    private IEnumerable<Outcome> Unexplained(HashSet<int> explained, bool isBound)
    {
        var tokens = Sentence.Tokens;
        if (Enumerable.Range(0, tokens.Count).FirstOrDefault(k => IsCause(k) && !IsOfPart(k), -1) is >= 0 and var cause)
        {
            yield return Outcome.Unsupported($"les données ne disent rien de la cause avancée (« {Sentence.Text[tokens[cause].Start..tokens[cause].End]} »)");
        }

        if (tokens.FirstOrDefault(t => IsToCome(t.Folded) && !explained.Contains(t.Start)) is { Folded.Length: > 0 } future)
        {
            yield return Outcome.Unsupported($"« {Sentence.Text[future.Start..future.End]} » annonce ou suppose : les données ne disent que ce qui est observé");
        }

        var names = tokens.Where((t, k) => t.Kind == TokenKind.Word && IsProperName(k)).Select(t => Sentence.Text[t.Start..t.End]).ToList();
        if (names.Count > 0)
        {
            yield return Outcome.Unsupported($"les données ne disent rien de « {string.Join(" », « ", names.Take(3))} », qu'elles ne connaissent pas");
        }

        if (tokens.Any(t => t.Is("jamais")) && !tokens.Any(t => t.Is("ne", "n")))
        {
            yield return Outcome.Unsupported("les données ne disent pas ce qui n'a jamais été");
        }

        var words = new OpenWords(Sentence);
        var unknown = tokens.Where((t, k) => t.Kind == TokenKind.Word && !explained.Contains(t.Start) && !IsKnown(t.Folded) && !IsProperName(k) && !IsOrdinal(k) && !IsDegree(k) && !IsOfName(t.Folded) && !IsOpening(k) && !IsVerbOfFigure(k) && (!isBound || words.MayClaim(k))).Select(t => Sentence.Text[t.Start..t.End]).ToList();
        if (unknown.Count > 0)
        {
            yield return Outcome.Unsupported($"les données ne disent rien de « {string.Join(" », « ", unknown.Take(3))} »");
        }
    }

    /// <summary>"un quart de la hausse est dû aux logements vacants": the part that they have in it, which the facts hold.</summary>
    private bool IsOfPart(int k) => told.Any(o => o.By?.Kind == QuantityKind.Contribution)
        && Sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("à", "au", "aux", "du", "de", "des", "la", "le", "les", "l", "par", "seul", "seule", "seuls", "seules")).FirstOrDefault().Kind is TokenKind.Name or TokenKind.Place;

    private bool IsCause(int k)
    {
        string At(int i) => i >= 0 && i < Sentence.Tokens.Count ? Sentence.Tokens[i].Folded : string.Empty;
        // "à l'origine de 35 % des émissions" tells a part of them.
        if (At(k) == "origine" && Sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("de", "d", "du", "la", "pres", "plus", "moins", "environ", "quelque")).FirstOrDefault().Kind == TokenKind.Figure)
        {
            return false;
        }

        // "ont bénéficié d'une rénovation" is of what is measured.
        if (At(k).StartsWith("benefici", StringComparison.Ordinal) && Sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("de", "d", "un", "une", "l", "la")).FirstOrDefault().Kind == TokenKind.Name)
        {
            return false;
        }

        return Sentence.Tokens[k].Kind == TokenKind.Word && (ClaimWords.IsCause(At(k)) || ClaimWords.IsCause(At(k), At(k - 1), At(k + 1)));
    }

    /// <summary>A word with a capital inside a sentence names someone or somewhere; the facts' own names are no words any more.</summary>
    private bool IsProperName(int k)
    {
        var token = Sentence.Tokens[k];
        var written = Sentence.Text.AsSpan(token.Start, token.End - token.Start);
        return k > 0 && written.Length > 1 && char.IsUpper(written[0]) && char.IsLower(written[1]) && Sentence.Tokens[k - 1].Kind != TokenKind.Sign
            && Sentence.Text.AsSpan(Sentence.Tokens[k - 1].End, token.Start - Sentence.Tokens[k - 1].End).IndexOfAny("«\"“.–") < 0 && !Sentence.Sources.Any(s => s.Start <= token.Start && token.Start < s.End) && !IsOfName(token.Folded);
    }

    /// <summary>"Fait notable :", "Sans surprise,", "En clair,": what opens a sentence before all that it speaks of. What a preposition opens may be a cause.</summary>
    private bool IsOpening(int k)
    {
        var tokens = Sentence.Tokens;
        var end = tokens.ToList().FindIndex(t => t.Is(",", ":"));
        return end > k && end <= LongestOpening && tokens.Take(end).All(t => t.Kind == TokenKind.Word) && !OpensCause.Has(tokens[0].Folded);
    }

    /// <summary>The verb right before a value, whatever it is: "aligne 32 480 emplois". Before a change it would say the way.</summary>
    private bool IsVerbOfFigure(int k)
    {
        var tokens = Sentence.Tokens;
        var next = k + 1;
        while (next < tokens.Count && tokens[next].Is("à", "pres", "de", "d", "environ", "quelque", "plus", "moins", "un", "peu", "les", "la", "le", "l", "en", "moyenne", "encore", "ainsi", "desormais", "au", "total", "pas", "que", "qu"))
        {
            next++;
        }

        return next < tokens.Count && tokens[next].Kind == TokenKind.Figure && Sentence.Figures[tokens[next].Rank].Kind == FigureKind.Amount && roles[tokens[next].Rank] is { IsLevel: true, IsChange: false }
            && k > 0 && VerbEndings.Any(e => tokens[k].Folded.EndsWith(e, StringComparison.Ordinal)) && !tokens[k - 1].Is("le", "la", "les", "l", "de", "d", "des", "du", "un", "une");
    }

    /// <summary>Words of a name that stand apart from it: "des masses d'eau sont en bon état".</summary>
    private bool IsOfName(string folded) => Sentence.Names.SelectMany(n => n.Measures.Take(1)).Any(m => m.Names.Any(n => WordReader.Content(n).Exists(w => w.Folded == folded)));

    /// <summary>"la première période", "la dernière année": no ranks.</summary>
    private bool IsOrdinal(int k) => (NumberWords.Rank(Sentence.Tokens[k].Folded) is not null || Sentence.Tokens[k].Is("second", "seconde")) && k + 1 < Sentence.Tokens.Count && Sentence.Tokens[k + 1].Is("periode", "annee", "annees", "decennie", "intervalle", "ans", "partie", "sous");

    /// <summary>"plus élevé", "une forte hausse": a degree is judged with what it goes with; alone it is an opinion.</summary>
    private bool IsDegree(int k)
    {
        var near = Sentence.Tokens.Skip(Math.Max(0, k - 3)).Take(Math.Min(k, 3) + 3).ToList();
        return Degrees.Has(Sentence.Tokens[k].Folded) && near.Exists(t => t.Is("plus", "moins", "aussi", "maximum", "minimum", "superieur", "inferieur") || ChangeWords.DirectionOf(t.Folded) != 0);
    }

    /// <summary>Whether a word says a degree.</summary>
    public static bool IsDegree(string folded) => Degrees.Has(folded);

    private static bool IsToCome(string folded) => Extraction.Sentences.SentenceWords.IsFuture(folded);

    private static bool IsKnown(string folded) => PlainWords.Has(folded) || ChangeWords.Has(folded) || (ChangeWords.IsStrong(folded) && !Degrees.Has(folded)) || ChangeWords.IsSlight(folded) || IsCompared(folded) || TrendJudge.IsInfinitive(folded);

    private static bool IsCompared(string folded) => Compared.Has(folded);
}
