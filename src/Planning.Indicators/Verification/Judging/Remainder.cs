using Planning.Abstractions.Monitoring;
using Planning.Indicators.Naming;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges what no claim of a sentence explains: causes, what is to come or aimed at, names, and words that may claim what the facts lack.</summary>
internal sealed class Remainder(Frame frame, Where where, Role[] roles, IReadOnlyList<Outcome> told)
{
    private const int LongestOpening = 5;
    private const int LongestAside = 3;
    private const int MostTold = 3;

    /// <summary>"Ville industrielle, Montaubin …": what opens so says what a territory is.</summary>
    private static readonly WordSet Territories = new("+ville +commune +pole +territoire +agglomeration +metropole +cite");
    private static readonly WordSet Measured = new("solde taux indice densite ratio age natalite fecondite mortalite esperance");
    private static readonly string[] VerbEndings = ["e", "ent", "ait", "aient", "it", "ant", "er", "ir", "re"];

    private static readonly WordSet OpensCause = new("sous avec par grace suite face malgre faute à dans pour chez hors depuis apres contre selon sur vu du de des au aux entre vers");

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What became of each such claim; none where all words only dress what was judged.</summary>
    /// <param name="explained">Where the words stand that claims were judged by.</param>
    public IEnumerable<Outcome> Judge(IReadOnlySet<int> explained)
    {
        bool IsLeft(Token token) => token.Kind == TokenKind.Word && !explained.Contains(token.Start);
        return ((IEnumerable<Outcome?>)[Cause(explained), Circumstance(), ToCome(IsLeft), YearToCome(), Aim(IsLeft), Rank(IsLeft), Elsewhere(), Counted(), Names(), Never(), Compared(), Regained(explained), Best(explained), Unmeasured(), Valued(), Unknown(explained)]).OfType<Outcome>();
    }

    /// <summary>The ranks of the words for what the facts do not hold: things, names, parts of a territory.</summary>
    /// <param name="explained">Where the words stand that claims were judged by.</param>
    public IReadOnlyList<int> Foreign(IReadOnlySet<int> explained)
    {
        var unknown = UnknownAmong(explained);
        return [.. Enumerable.Range(0, Sentence.Tokens.Count).Where(k => Sentence.Tokens[k].Kind == TokenKind.Word && (unknown(k) || IsProperName(k) || IsThing(k) || IsPart(k)))];
    }

    private Outcome? Cause(IReadOnlySet<int> explained) => CauseClaims.IsOfPlan(Sentence) ? Outcome.Unsupported("les données disent ce qui est observé, et non ce qui tient au plan") : Enumerable.Range(0, Sentence.Tokens.Count).FirstOrDefault(k => CauseClaims.IsCause(Sentence, k) && !explained.Contains(Sentence.Tokens[k].Start) && !IsOfPart(k), -1) is >= 0 and var cause
        ? Outcome.Unsupported($"les données ne disent rien de la cause avancée (« {Written(Sentence.Tokens[cause])} »)") : null;

    /// <summary>"Dotée d'une nouvelle gare, …", "en généralisant le tri", "depuis l'ouverture du tramway": what goes with the figures, and may be why they are so.</summary>
    private Outcome? Circumstance() => Circumstances.In(Sentence, frame.Ranges) is { } told ? Outcome.Unsupported($"les données ne disent rien de la circonstance avancée (« {Sentence.Text[told.Start..told.End]} »)") : null;

    private Outcome? ToCome(Func<Token, bool> isLeft) => Sentence.Tokens.Where((t, k) => isLeft(t) && (IsToCome(t.Folded) || IsForeseen(k))).FirstOrDefault() is { Folded.Length: > 0 } future
        ? Outcome.Unsupported($"« {Written(future)} » annonce ou suppose : les données ne disent que ce qui est observé") : null;

    /// <summary>"une tendance appelée à se poursuivre", "attendu".</summary>
    private bool IsForeseen(int k) => ClaimWords.IsForeseen(Sentence.Tokens[k].Folded, k + 1 < Sentence.Tokens.Count ? Sentence.Tokens[k + 1].Folded : string.Empty);

    /// <summary>A year after the last that was observed, which no target is of.</summary>
    private Outcome? YearToCome() => frame.Facts.LastYear is { } last && Sentence.Periods.FirstOrDefault(p => p.Period.To > last && !IsOfPlan(p) && !frame.Facts.Targets.Any(t => t.Fact.Period.To == p.Period.To)) is { } said
        ? Outcome.Unsupported($"les données s'arrêtent en {last} : elles ne disent rien de {said.Period}") : null;

    /// <summary>"le PCAET 2020-2026": the years of a plan's name.</summary>
    private bool IsOfPlan(PeriodSaid said) => said.IsInterval && Sentence.Tokens.LastOrDefault(t => t.End <= said.Start).Is("pcaet", "plui", "plu", "scot", "plh", "plan", "programme", "convention", "contrat", "strategie", "schema", "cpier", "crte", "mandat", "mandature");

    /// <summary>What is aimed at, where the facts hold no target that it was judged by.</summary>
    private Outcome? Aim(Func<Token, bool> isLeft) => Sentence.Tokens.FirstOrDefault(t => isLeft(t) && ClaimWords.IsAim(t.Folded)) is { Folded.Length: > 0 } aim
        ? Outcome.Unsupported($"les données ne disent rien de ce qui est visé ou imposé (« {Written(aim)} »)") : null;

    /// <summary>"pour la première fois", "la première à …": a rank that nothing was judged by.</summary>
    private Outcome? Rank(Func<Token, bool> isLeft) => Sentence.Tokens.Where((t, k) => isLeft(t) && NumberWords.Rank(t.Folded) is not null && !IsOrdinal(k) && !IsPronoun(k)).FirstOrDefault() is { Folded.Length: > 0 } rank
        ? Outcome.Unsupported($"les données ne permettent pas de vérifier « {Written(rank)} »") : null;

    /// <summary>"−41,2 % pour les premières, −41,1 % pour la seconde".</summary>
    private bool IsPronoun(int k) => k > 0 && Sentence.Tokens[k - 1].Is("le", "la", "les", "l") && (k + 1 == Sentence.Tokens.Count || Sentence.Tokens[k + 1].Kind == TokenKind.Sign || Sentence.Tokens[k + 1].Is("entre", "en", "depuis", "et", "sur"));

    /// <summary>"baisse de la population", "nombre d'emplois", "40 ménages": what is counted, and is none of what the facts count.</summary>
    private Outcome? Counted() => Sentence.Tokens.Where((t, k) => IsThing(k)).FirstOrDefault() is { Folded.Length: > 0 } thing
        ? Outcome.Unsupported($"les données ne disent rien de « {Written(thing)} »") : null;

    private bool IsThing(int k) => Sentence.Tokens[k] is { Kind: TokenKind.Word } token && ThingWords.Has(token.Folded) && !IsOfName(token.Folded) && IsCountedAt(k);

    private bool IsCountedAt(int k) => Sentence.Tokens.Take(k).Reverse().SkipWhile(t => t.Is("de", "d", "des", "du", "la", "le", "l", "les", "sa", "son", "ses", "leur", "leurs")).FirstOrDefault() is var head
        && (head.Kind == TokenKind.Figure || head.Is("taux", "part", "nombre", "proportion", "effectif") || (ChangeWords.DirectionOf(head.Folded ?? string.Empty) != 0 && Sentence.Tokens[k - 1].Is("de", "d", "des", "du", "la", "l")));

    /// <summary>"dans toutes les communes", "principalement dans le bourg": parts of a territory that the facts do not tell apart.</summary>
    private Outcome? Elsewhere() => Sentence.Tokens.Where((t, k) => IsPart(k)).FirstOrDefault() is { Folded.Length: > 0 } part
        ? Outcome.Unsupported($"les données ne distinguent pas « {Written(part)} »") : null;

    private bool IsPart(int k) => OpenWords.IsPartOfPlace(Sentence.Tokens[k].Folded) && !IsOfName(Sentence.Tokens[k].Folded);

    private Outcome? Names()
    {
        var names = Sentence.Tokens.Where((t, k) => t.Kind == TokenKind.Word && IsProperName(k)).Select(Written).ToList();
        return names.Count > 0 ? Outcome.Unsupported($"les données ne disent rien de « {string.Join(" », « ", names.Take(MostTold))} », qu'elles ne connaissent pas") : null;
    }

    /// <summary>"du jamais vu": "jamais" without its "ne" denies all that came before.</summary>
    private Outcome? Never() => Enumerable.Range(0, Sentence.Tokens.Count).Any(k => Sentence.Tokens[k].Is("jamais") && frame.Ranges.Of(k) is var (start, end) && !Sentence.Has(start, end, "ne", "n"))
        ? Outcome.Unsupported("les données ne disent pas ce qui n'a jamais été") : null;

    private Outcome? Compared() => new BeyondFacts(frame).IsComparedWith() ? Outcome.Unsupported("les données ne disent rien de ce à quoi la phrase compare") : null;

    /// <summary>"le solde naturel est négatif", where the facts hold no such balance: a measure in a stretch that names none, gives no figure and tells no change.</summary>
    private Outcome? Unmeasured() => Enumerable.Range(1, Math.Max(0, Sentence.Tokens.Count - 1)).FirstOrDefault(k => Measured.Has(Sentence.Tokens[k].Folded) && Sentence.Tokens[k - 1].Is("le", "la", "l", "son", "sa", "leur") && frame.Ranges.Of(k) is var (start, end)
        && Sentence.Between(start, end).All(t => t.Kind is TokenKind.Word or TokenKind.Place && !ChangeWords.Has(t.Folded)) && Sentence.Between(start, end).Any(t => t.Is("est", "sont", "etait", "reste", "demeure", "devient")), -1) is >= 0 and var measure
        ? Outcome.Unsupported($"les données ne disent rien de « {Written(Sentence.Tokens[measure])} »") : null;

    /// <summary>"reste bien dotée", "est très attractive": how well, which no figure tells.</summary>
    private Outcome? Valued() => Enumerable.Range(1, Math.Max(0, Sentence.Tokens.Count - 2)).FirstOrDefault(k => Sentence.Tokens[k].Is("bien", "mal", "trop", "tres", "assez", "suffisamment", "insuffisamment", "correctement", "plutot") && Sentence.Tokens[k - 1].Is("est", "sont", "reste", "restent", "demeure", "demeurent", "etait", "parait", "semble")
        && Sentence.Tokens[k + 1] is { Kind: TokenKind.Word } worth && !ChangeWords.Has(worth.Folded) && !worth.Is("plus", "moins", "que", "au", "en", "de", "loin", "dessous", "dessus", "sous", "inferieur", "inferieure", "superieur", "superieure", "proche", "proches", "voisin", "voisine", "eloigne", "eloignee", "en"), -1) is >= 0 and var worthy
        ? Outcome.Unsupported($"les données ne disent rien de « {Written(Sentence.Tokens[worthy])} {Written(Sentence.Tokens[worthy + 1])} »") : null;

    /// <summary>"sa meilleure progression depuis 2018", "marque le pas": a change set against others, where it was not judged as such.</summary>
    private Outcome? Best(IReadOnlySet<int> explained) => Sentence.Tokens.Where((t, k) => !explained.Contains(t.Start) && k + 1 < Sentence.Tokens.Count
            && (t.Is("meilleur", "meilleure", "meilleurs", "meilleures", "pire", "pires") ? ChangeWords.IsNoun(Sentence.Tokens[k + 1].Folded) : t.Folded.StartsWith("marqu", StringComparison.Ordinal) && k + 2 < Sentence.Tokens.Count && Sentence.Tokens[k + 2].Is("pas"))).FirstOrDefault() is { Folded.Length: > 0 } best
        ? Outcome.Unsupported($"les données ne permettent pas de vérifier « {Written(best)} »") : null;

    private Outcome? Regained(IReadOnlySet<int> explained) => new FormerLevels(frame, where) is var levels && Enumerable.Range(0, Sentence.Tokens.Count).Any(k => levels.IsUnjudged(k, explained)) ? Outcome.Unsupported("les données ne suffisent pas pour dire que la valeur d'avant est retrouvée") : null;

    private Outcome? Unknown(IReadOnlySet<int> explained)
    {
        var unknown = Enumerable.Range(0, Sentence.Tokens.Count).Where(UnknownAmong(explained)).Select(k => Written(Sentence.Tokens[k])).ToList();
        return unknown.Count > 0 ? Outcome.Unsupported($"les données ne disent rien de « {string.Join(" », « ", unknown.Take(MostTold))} »") : null;
    }

    /// <summary>Which words no list knows and may claim something: all, or where a figure is bound to the facts those that do not merely dress it.</summary>
    private Func<int, bool> UnknownAmong(IReadOnlySet<int> explained)
    {
        var (words, isBound) = (new OpenWords(Sentence), told.Any(o => o is { Verdict: StatementVerdict.Supported, By: not null }));
        return k => Sentence.Tokens[k] is { Kind: TokenKind.Word } t && !explained.Contains(t.Start) && !IsKnown(t.Folded) && !(ClaimWords.ClosesGap(t.Folded) && Sentence.Tokens.Any(g => ClaimWords.IsGap(g.Folded)))
            && !IsProperName(k) && !IsOrdinal(k) && !IsDegree(k) && !IsOfName(t.Folded) && !IsOpening(k) && !IsVerbOfFigure(k) && (!isBound || words.MayClaim(k) || IsApart(k));
    }

    /// <summary>"…, un niveau inégalé": in a stretch of its own, without anything that the facts hold, a word dresses nothing.</summary>
    private bool IsApart(int k) => frame.Ranges.Of(k) is var (start, end) && Sentence.Figures.Any(f => f.End <= start) && Sentence.Between(start, end).All(t => t.Kind is TokenKind.Word or TokenKind.Sign);

    private string Written(Token token) => Sentence.Text[token.Start..token.End];

    /// <summary>"un quart de la hausse est dû aux logements vacants": the part that they have in it, which the facts hold.</summary>
    private bool IsOfPart(int k) => told.Any(o => o.By?.Kind == QuantityKind.Contribution)
        && (IsSubject(k) || Sentence.Tokens.Skip(k + 1).SkipWhile(t => t.Is("à", "au", "aux", "du", "de", "des", "la", "le", "les", "l", "par", "seul", "seule", "seuls", "seules")).FirstOrDefault().Kind is TokenKind.Name or TokenKind.Place);

    /// <summary>"l'industrie explique à elle seule 60 % de la baisse".</summary>
    private bool IsSubject(int k) => k > 0 && Sentence.Tokens[k - 1].Kind is TokenKind.Name or TokenKind.Place && Sentence.Tokens[k].Is("explique", "expliquent", "contribue", "contribuent");

    /// <summary>A word with a capital inside a sentence names someone or somewhere; the facts' own names are no words any more.</summary>
    private bool IsProperName(int k)
    {
        var token = Sentence.Tokens[k];
        var written = Sentence.Text.AsSpan(token.Start, token.End - token.Start);
        return k > 0 && written.Length > 1 && char.IsUpper(written[0]) && char.IsLower(written[1]) && Sentence.Tokens[k - 1].Kind != TokenKind.Sign
            && Sentence.Text.AsSpan(Sentence.Tokens[k - 1].End, token.Start - Sentence.Tokens[k - 1].End).IndexOfAny("«\"“.–") < 0 && !Sentence.Sources.Any(s => s.Start <= token.Start && token.Start < s.End) && !IsOfName(token.Folded);
    }

    /// <summary>"Fait notable :", "Sans surprise,", "En clair,": what opens a sentence before all that it speaks of. What a preposition opens may be a cause, and what no plain word opens a claim.</summary>
    private bool IsOpening(int k)
    {
        var tokens = Sentence.Tokens;
        var end = tokens.ToList().FindIndex(t => t.Is(",", ":"));
        return end > k && end <= LongestOpening && tokens.Take(end).All(t => t.Kind == TokenKind.Word) && !OpensCause.Has(tokens[0].Folded)
            && (tokens[end].Is(":") || (end <= LongestAside && IsKnown(tokens[0].Folded) && !Territories.Has(tokens[0].Folded) && !Circumstances.IsParticiple(Sentence, 0) && !Circumstances.IsGerund(Sentence, k)));
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
        return DegreeWords.Has(Sentence.Tokens[k].Folded) && near.Exists(t => t.Is("plus", "moins", "aussi", "maximum", "minimum", "superieur", "inferieur") || ChangeWords.DirectionOf(t.Folded) != 0);
    }

    private static bool IsToCome(string folded) => Extraction.Sentences.SentenceWords.IsFuture(folded);

    private static bool IsKnown(string folded) => PlainWords.Has(folded) || ChangeWords.Has(folded) || (ChangeWords.IsStrong(folded) && !DegreeWords.Has(folded)) || ChangeWords.IsSlight(folded) || ComparedWords.Has(folded) || ChangeWords.IsInfinitive(folded);
}
