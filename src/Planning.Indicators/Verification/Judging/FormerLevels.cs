using Planning.Abstractions.Indicators;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges a value held against what it was: "dépasse son niveau de 2019", "retrouve ses effectifs de 2011", "revient à son niveau de 2015".</summary>
internal sealed class FormerLevels(Frame frame, Where where)
{
    private static readonly WordSet Levels = new("+niveau +effectif +volume +valeur +score etiage");
    private static readonly WordSet Regains = new("~retrouver ~rattraper ~renouer ~effacer ~regagner ~recouvrer ~atteindre atteint atteignent atteignait atteinte atteints revient reviennent revenait revenir revenu revenue revenus revenues retour ~egaler rejoint rejoignent rejoindre ~retomber");

    /// <summary>What comes back to what it was, and neither above nor under.</summary>
    private static readonly WordSet Returns = new("revient reviennent revenait revenir revenu revenue revenus revenues retour ~renouer ~egaler ~retomber");

    /// <summary>The farthest that a value may be from the one that it comes back to, of it.</summary>
    private const decimal Farthest = 0.005m;

    /// <summary>The farthest for "presque".</summary>
    private const decimal FarthestAlmost = 0.02m;

    private const int PeriodReach = 5;
    private const int VerbReach = 10;

    /// <summary>What comes back, whatever it is said of.</summary>
    private static readonly WordSet Recoveries = new("~retrouver ~rattraper ~renouer ~effacer");

    private const int ObjectReach = 5;

    private ClaimSentence Sentence => frame.Sentence;

    private FactTable Facts => frame.Facts;

    /// <summary>Whether a word is such a value: "son niveau", "ses effectifs", "celui de 2010" after a verb that comes back to it.</summary>
    public bool IsAt(int k) => Sentence.Tokens[k].Is("niveau") || IsOfName(k) || (k > 0 && Levels.Has(Sentence.Tokens[k].Folded) && Sentence.Tokens[k - 1].Is("son", "sa", "ses", "leur", "leurs") && Sentence.Tokens.Take(k).Any(t => Regains.Has(t.Folded)));

    /// <summary>"retrouve sa population de 2013".</summary>
    private bool IsOfName(int k) => Sentence.Tokens[k].Kind == TokenKind.Name && k > 0 && Sentence.Tokens[k - 1].Is("son", "sa", "ses", "leur", "leurs") && Sentence.Tokens.Skip(k + 1).Take(2).Any(t => t.Kind == TokenKind.Period)
        && Sentence.Tokens.Take(k).TakeLast(VerbReach).Any(t => Recoveries.Has(t.Folded));

    /// <summary>"rattrape son retard", "a effacé ses pertes": something comes back that no claim was judged by.</summary>
    /// <param name="k">The word.</param>
    /// <param name="explained">Where the words stand that claims were judged by.</param>
    public bool IsUnjudged(int k, IReadOnlySet<int> explained)
    {
        var clause = frame.ClauseOf(Sentence.Tokens[k].Start);
        return Recoveries.Has(Sentence.Tokens[k].Folded) && !(k > 0 && Sentence.Tokens[k - 1].Is("se", "s")) && frame.Comparison is null && !Sentence.Tokens.Skip(k + 1).Take(ObjectReach).Any(t => t.Kind == TokenKind.Figure)
            && !Sentence.Between(Sentence.Tokens[k].Start, clause.End).Any(t => explained.Contains(t.Start)) && !Sentence.Tokens.Any(t => ClaimWords.IsGap(t.Folded));
    }

    /// <summary>What became of it; null where no word says how it is held against what it was.</summary>
    public Outcome? Of(int k)
    {
        var tokens = Sentence.Tokens;
        var then = tokens.Skip(k + 1).Take(PeriodReach).FirstOrDefault(t => t.Kind == TokenKind.Period);
        if (then.Kind != TokenKind.Period || (k > 0 && tokens.Take(k).Reverse().Take(3).Any(t => t.Kind == TokenKind.Figure)))
        {
            return null;
        }

        var before = tokens.Take(k).Reverse().Take(VerbReach).TakeWhile(t => t.Kind != TokenKind.Figure).ToList();
        // "n'a retrouvé son niveau de 2019 qu'en 2023": then, and not before.
        var isOnly = tokens.Skip(k + 1).SkipWhile(t => t.Start <= then.Start).Take(3).ToList() is [{ Folded: "que" or "qu" }, ..];
        var isNegated = !isOnly && before.Exists(t => t.Is("sans", "ne", "n"));
        int? sense = before.Exists(t => t.Is("deca", "dessous", "sous", "inferieur", "inferieure")) ? -1 : before.Exists(t => t.Is("depasse", "depassent", "dela", "dessus", "superieur", "superieure", "depasser", "depassant")) ? 1
            : before.Exists(t => Regains.Has(t.Folded)) ? 0 : null;
        var period = PastOf(then);
        foreach (var measure in sense is null ? [] : tokens[k].Kind == TokenKind.Name ? Sentence.Names[tokens[k].Rank].Measures : frame.Subjects.At(k))
        {
            if (where.Or(where.At(tokens[k].Start), measure) is [var place] && Facts.Value(measure, place, period) is { } old && Now(then, measure, place) is { } now && Facts.Value(measure, place, now) is { } value)
            {
                var says = $"{Saying.Value(Facts, measure, place, now, value)} ; {period} : {Saying.Amount(measure, old)}";
                var isNoMore = tokens.SkipWhile(t => t.Start <= then.Start).SkipWhile(t => !t.Is("sans")).Take(4).Any(t => t.Is("depasser", "exceder")) || before.Exists(t => Returns.Has(t.Folded) || t.Is("pres", "presque", "exactement", "environ"));
                var room = before.Exists(t => t.Is("presque", "quasiment", "quasi")) ? FarthestAlmost : Farthest;
                var holds = sense == 0 ? value >= old * (1 - room) && (!isNoMore || value <= old * (1 + room)) : Math.Sign(value - old) == sense;
                var isFirst = !isOnly || Facts.Years(measure, place).Where(y => y > period.To && y < now.To).All(y => Facts.Value(measure, place, new Period(y)) < old * (1 - Farthest));
                return holds != isNegated && isFirst ? Outcome.Supported(says) : Outcome.Contradicted(says);
            }
        }

        return sense is null ? null : Outcome.Unsupported("les données ne permettent pas cette comparaison");
    }

    /// <summary>"son niveau d'avant 2020": the last value before.</summary>
    private Period PastOf(Token then)
    {
        var said = Sentence.Periods[then.Rank].Period;
        var isBefore = Sentence.Tokens.Any(t => t.Is("avant") && t.End <= then.Start && then.Start - t.End < 3);
        return isBefore && Sentence.Names.SelectMany(n => n.Measures).Select(m => Facts.PlacesOf(m) is [var place, ..] ? Facts.Periods(m, place).LastOrDefault(p => p.To < said.From) : default).FirstOrDefault(p => p != default) is var held && held != default ? held : said;
    }

    private Period? Now(Token then, Measure measure, int place) =>
        Sentence.Periods.Where(p => p.Start != then.Start && !p.IsInterval).MaxBy(p => p.Period.To)?.Period ?? (frame.Before.Year is { } year ? new Period(year) : Facts.Periods(measure, place) is [.., var last] ? last : null);
}
