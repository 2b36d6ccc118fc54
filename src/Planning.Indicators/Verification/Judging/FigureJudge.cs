using Planning.Abstractions.Monitoring;
using Planning.Indicators.Verification.Calculus;
using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;
using Planning.Indicators.Verification.Words;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Judges each figure of a sentence: whether the facts give it for what the words say that it is.</summary>
internal sealed class FigureJudge(Frame frame, QuantityScope scope, QuantitySearch search, CountedPlaces counted, Spreads spreads)
{
    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>What became of a figure.</summary>
    public Outcome Judge(int i)
    {
        var figure = Sentence.Figures[i];
        if (figure.Kind == FigureKind.Years)
        {
            return OfYears(figure);
        }

        if (figure is { IsInWords: true, Kind: FigureKind.Amount } && IsOfGroup(figure))
        {
            return Outcome.Supported(string.Empty);
        }

        if ((counted.Of(i) ?? spreads.Of(i)) is { } judged)
        {
            return judged;
        }

        var isDenied = IsDenied(i);
        var written = Sentence.Text[figure.Start..figure.End].Trim();
        if (figure is { Kind: FigureKind.Amount, IsInWords: false } && search.Of(i) is { IsChange: false, Measure: { } measured } && OtherThings.IsOfThings(Sentence, figure, measured) && !IsParticiple(figure))
        {
            return Unknown(i);
        }

        return search.Of(i) is { } found ? (isDenied && !IsRest(found) && found.Kind is not (QuantityKind.Target or QuantityKind.ToTarget)) || !HoldsThroughout(i, found) ? Outcome.Contradicted(found.Says) : Outcome.Supported(found.Says) with { By = found }
            : search.Instead(i) is { } other ? Outcome.Contradicted($"{other.Says}, et non {written}") with { Against = other } : Outcome.Unsupported(Missing(written));
    }

    /// <summary>"les 84,2 consommés": what was done with what is measured.</summary>
    private bool IsParticiple(ClaimedFigure figure) => Sentence.Tokens.FirstOrDefault(t => t.Start >= figure.End).Folded is [.., 'e', 's'] word && Sentence.Text[figure.End..].TrimStart() is var rest && (rest.Length > word.Length - 1 && rest[word.Length - 2] == 'é');

    /// <summary>"n'a plus jamais dépassé 32 ha": in each year that the sentence speaks of.</summary>
    private bool HoldsThroughout(int i, Derivation found)
    {
        var figure = Sentence.Figures[i];
        if (figure.Bound is not (Bound.Over or Bound.Under) || found is not { Measure: { } measure, Places: [var place] } || !IsOfAll(figure))
        {
            return true;
        }

        var excepted = Sentence.Periods.Where(p => Exceptions.IsAt(Sentence, p)).Select(p => p.Period.From).ToList();
        var said = Sentence.Periods.Where(p => !Exceptions.IsAt(Sentence, p)).Select(p => p.Period).ToList();
        var (from, to) = (said.Count > 0 ? said.Min(p => p.From) : 0, Sentence.Periods.Any(p => p.IsInterval) ? said.Max(p => p.To) : int.MaxValue);
        var isAfter = Sentence.Tokens.Any(t => t.Is("apres")) && said.Count > 0;
        return frame.Facts.Years(measure, place).Where(y => !excepted.Contains(y) && (isAfter ? y > from : y >= from) && y <= to).Select(y => frame.Facts.Value(measure, place, new Abstractions.Indicators.Period(y)) ?? 0)
            .All(v => figure.Bound == Bound.Under ? v <= figure.Value * found.Times : v >= figure.Value * found.Times);
    }

    private bool IsOfAll(ClaimedFigure figure) => Sentence.Between(frame.ClauseOf(figure.Start).Start, figure.Start).Any(t => t.Is("jamais", "toujours", "constamment")) || Sentence.Periods.Any(p => Exceptions.IsAt(Sentence, p))
        || (Sentence.Periods.All(p => p.IsInterval || p.IsSince) && Sentence.WordsBetween(Sentence.Start, Sentence.End).Contains("chaque annee", StringComparison.Ordinal));

    /// <summary>"58 % ne sont pas en bon état": what is left of a hundred is what is denied.</summary>
    private static bool IsRest(Derivation found) => found is { Kind: QuantityKind.Complement, Measure.IsRate: true };

    /// <summary>"ne compte pas 20 000" denies the figure; "ne dépasse pas 20 000" bounds it, and "n'est pas moins de" too.</summary>
    private bool IsDenied(int i)
    {
        var figure = Sentence.Figures[i];
        var sign = Sentence.Tokens.LastOrDefault(t => t.End <= figure.Start && t.Kind == TokenKind.Sign).End;
        var start = Math.Max(sign, Math.Max(frame.ClauseOf(figure.Start).Start, frame.SegmentOf(i).Start));
        return IsDeniedAfter(i, start) || (Sentence.Has(start, figure.Start, "ne", "n") && Sentence.Has(start, figure.Start, "pas", "jamais") && !Sentence.Has(start, figure.Start, "que", "qu", "objectif", "cible") && !(figure.Bound is Bound.Over or Bound.Under && IsBoundDenied(start, figure)));
    }

    /// <summary>"ne dépasse pas 20 000", "pas plus de 20 000": the denial is that of the bound, and not of the figure.</summary>
    private bool IsBoundDenied(int start, ClaimedFigure figure)
    {
        var before = Sentence.Between(start, figure.Start).ToList();
        return before.Exists(t => t.Folded is { } word && (word.StartsWith("depass", StringComparison.Ordinal) || word.StartsWith("exced", StringComparison.Ordinal) || word.StartsWith("franchi", StringComparison.Ordinal) || word.StartsWith("attei", StringComparison.Ordinal)))
            || FigureBounds.IsCrossed([.. before.Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded)])
            || before.Zip(before.Skip(1)).Any(p => p.First.Is("pas", "jamais") && p.Second.Is("plus", "moins"));
    }

    /// <summary>"1 124 logements ne sont pas vacants", "un tiers des voyages n'ont pas disparu": the verb that the figure is the subject of.</summary>
    private bool IsDeniedAfter(int i, int start)
    {
        var figure = Sentence.Figures[i];
        var after = Sentence.Between(figure.End, frame.SegmentOf(i).End).TakeWhile(t => t.Kind is not (TokenKind.Figure or TokenKind.Sign)).ToList();
        var ne = after.FindIndex(t => t.Is("ne", "n"));
        var before = Sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(2).ToList();
        // "la cible de 260 000 tCO2e n'est pas atteinte": the target is the subject.
        var isObject = before is [.., { Folded: "de" or "d" }] && !before[0].Is("plus", "moins", "pres", "loin");
        return ne >= 0 && !isObject && after.Skip(ne).Take(DenialReach).Any(t => t.Is("pas", "jamais", "guere")) && !after.Take(ne).Any(t => t.Is("qui", "que", "qu", "dont", "ou", "il", "elle", "ils", "elles", "mais", "et"))
            && !Sentence.Between(start, figure.Start).Any(t => t.Kind is TokenKind.Name or TokenKind.Place && !IsOpened(t));
    }

    /// <summary>"En 2021, à Lisors, 12 %…": what a preposition opens is no subject.</summary>
    private bool IsOpened(Token token) => Sentence.Tokens.LastOrDefault(t => t.End <= token.Start && !t.Is("le", "la", "l", "les")).Is("à", "a", "dans", "en", "sur", "de", "du", "des", "d", "au", "aux", "pour");

    /// <summary>"deux des trois communes": what is said of them is judged, and how many they are with it.</summary>
    private bool IsOfGroup(ClaimedFigure figure) => Sentence.Places.Any(p => p.IsGroup && p.Start >= figure.End && p.Start - figure.End < 6) || IsOfNamed(figure);

    /// <summary>"les deux taux": as many as the places or the measures spoken of.</summary>
    private bool IsOfNamed(ClaimedFigure figure) => Sentence.Tokens.LastOrDefault(t => t.End <= figure.Start).Is("les", "des", "ces", "leurs", "aux")
        && (int[])[Sentence.Places.SelectMany(p => p.Places).Distinct().Count(), frame.Facts.Places.Count, Sentence.Names.Count] is var counts && counts.Contains((int)figure.Value);

    private Outcome OfYears(ClaimedFigure figure)
    {
        var years = (int)Math.Clamp(figure.Value, 0, 999);
        // "deux années de hausse" is judged as a run of the series.
        if (Enumerable.Range(0, Sentence.Tokens.Count).Any(k => Sentence.Tokens[k].Start >= figure.End && Sentence.Tokens[k].Start - figure.End < RunReach && Runs.IsAt(Sentence, k)) || (Runs.IsInRow(Sentence, figure) && Enumerable.Range(0, Sentence.Tokens.Count).Any(k => Runs.YearsInRow(Sentence, k) == figure)))
        {
            return Outcome.Supported(string.Empty);
        }

        if (Sentence.Tokens.FirstOrDefault(t => t.Start >= figure.End).Is("suivants", "suivantes"))
        {
            return Outcome.Supported(string.Empty);
        }

        // "les moins de 25 ans" is an age, "tous les six ans" how often.
        var before = Sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(4).ToList();
        var isAlone = before.Count == 0 || before[^1].Kind == TokenKind.Sign;
        // "les 70 ans et plus", which nothing counts.
        if (Sentence.Tokens.Where(t => t.Start >= figure.End).Take(2).ToList() is [{ Folded: "et" or "ou" }, { Folded: "plus" or "moins" }] || (!isAlone && !before.Exists(t => t.Is("en", "sur", "pendant", "durant", "depuis", "dans", "ces", "de", "d", "des", "les"))) || before.Exists(t => t.Is("chez")) || before is [.., { Folded: "plus" or "moins" }, { Folded: "de" }] or [.., { Folded: "tous" or "toutes" }, { Folded: "les" }])
        {
            return Outcome.Unsupported($"les données ne disent rien de « {Sentence.Text[figure.Start..figure.End]} »");
        }

        var said = (isAlone ? Sentence.Periods.LastOrDefault(p => p.IsInterval && p.End <= figure.Start)?.Period : null) ?? Sentence.Periods.FirstOrDefault(p => p.IsInterval)?.Period ?? Two();
        if (said is null && isAlone)
        {
            return Outcome.Unsupported($"les données ne disent rien de « {Sentence.Text[figure.Start..figure.End]} »");
        }

        if (said is null && frame.Before is { Stretch: null, Year: null } && Sentence is { Periods.Count: 0, Names.Count: > 0 } && scope.Named is [var measure, ..] && !scope.Named.Any(m => Spans(m, years)))
        {
            return Outcome.Contradicted($"aucune période de {years} ans n'est dans les données pour {measure.Name}");
        }

        return said is not { } period || period.To - period.From == years || (period.To - period.From + 1 == years && scope.Named.Any(m => m.AddsUp)) ? Outcome.Supported(string.Empty)
            : Outcome.Contradicted($"de {period.From} à {period.To} il y a {period.To - period.From} ans, et non {years}");
    }

    /// <summary>Whether the facts hold values so many years apart, or that many in a row.</summary>
    private bool Spans(Measure measure, int years) => frame.Facts.PlacesOf(measure).Select(p => frame.Facts.Periods(measure, p)).Any(held => held.Any(from => held.Any(to => to.To - from.From == years || (measure.AddsUp && to.To - from.From + 1 == years))));

    private Abstractions.Indicators.Period? Two() =>
        Sentence.Periods.Select(p => p.Period).Distinct().ToList() is [var one, var two] ? new Abstractions.Indicators.Period(Math.Min(one.From, two.From), Math.Max(one.To, two.To)) : null;

    /// <summary>What is said of a figure that is of nothing the facts hold.</summary>
    public Outcome Unknown(int i) => Outcome.Unsupported($"les données ne disent rien de « {Sentence.Text[Sentence.Figures[i].Start..Sentence.Figures[i].End].Trim()} »");

    private string Missing(string written) => scope.Named is [var measure, ..] && scope.Named.Count <= MostTold
        ? $"les données n'ont pas de quoi vérifier « {written} » : {measure.Name} n'y est pas pour ce territoire et cette période"
        : $"les données ne disent rien de « {written} »";

    private const int MostTold = 6;
    private const int RunReach = 24;

    private const int DenialReach = 4;
}
