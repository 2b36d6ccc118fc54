using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Verification.Claims;

/// <summary>"six ans plus tôt", "il y a dix ans", "deux ans plus tard": years that count from another one, and name one as its number would.</summary>
internal static class ElapsedPeriods
{
    private const int TrailReach = 2;
    private const int Decade = 10;

    /// <summary>The sentence with such years among its periods, and no figures any more.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="before">The year that the sentence before speaks of; null for none.</param>
    /// <param name="last">The last year of the facts; null where they hold none.</param>
    public static ClaimSentence Resolve(ClaimSentence sentence, int? before, int? last)
    {
        sentence = DecadeOf(NextYears(NextStretch(NextTo(sentence, before))));
        var shifted = sentence.Figures.Select((f, i) => (Figure: f, Rank: i, Way: WayOf(sentence, f))).Where(s => s.Figure.Kind == FigureKind.Years && s.Figure.Value < 1000 && s.Way != 0)
            .Select(s => (s.Figure, s.Rank, Year: AnchorOf(sentence, s.Figure, before, last) + (s.Way * (int)s.Figure.Value))).Where(s => s.Year is > 0).ToList();
        if (shifted.Count == 0)
        {
            return sentence;
        }

        List<PeriodSaid> periods = [.. sentence.Periods.Concat(shifted.Select(s => new PeriodSaid(s.Figure.Start, s.Figure.End, new Period(s.Year!.Value), false, sentence.Tokens.LastOrDefault(t => t.End <= s.Figure.Start).Is("que", "qu")))).OrderBy(p => p.Start)];
        List<ClaimedFigure> figures = [.. sentence.Figures.Where(f => !shifted.Exists(s => s.Figure == f))];
        return sentence with
        {
            Periods = periods,
            Figures = figures,
            Tokens = [.. sentence.Tokens.Select(t => periods.FindIndex(p => p.Start == t.Start) is >= 0 and var period && t.Kind is TokenKind.Period or TokenKind.Figure ? t with { Kind = TokenKind.Period, Rank = period }
                : t.Kind == TokenKind.Figure ? t with { Rank = figures.FindIndex(f => f.Start == t.Start) } : t)],
        };
    }

    /// <summary>"l'année suivante", "l'année précédente": the one beside the year said.</summary>
    private static ClaimSentence NextTo(ClaimSentence sentence, int? before)
    {
        var k = sentence.Tokens.ToList().FindIndex(t => t.Is("annee"));
        if (k < 0 || k + 1 >= sentence.Tokens.Count || !sentence.Tokens[k + 1].Is("suivante", "precedente") || (sentence.Periods.LastOrDefault(p => p.End <= sentence.Tokens[k].Start)?.Period.To ?? before) is not { } year)
        {
            return sentence;
        }

        return With(sentence, k, k + 1, new Period(year + (sentence.Tokens[k + 1].Is("suivante") ? 1 : -1)));
    }

    /// <summary>"220 ha par an au cours de la décennie 2000-2010, 110 au cours de la suivante": as long a stretch, from where the one before ends.</summary>
    private static ClaimSentence NextStretch(ClaimSentence sentence)
    {
        var k = sentence.Tokens.ToList().FindIndex(t => t.Is("suivante") && t.Start > 0);
        if (k < 1 || !(sentence.Tokens[k - 1].Is("la") || sentence.Tokens[k - 1].Is("decennie", "periode")) || sentence.Periods.LastOrDefault(p => p.IsInterval && p.End <= sentence.Tokens[k].Start) is not { Period: var said })
        {
            return sentence;
        }

        var first = sentence.Tokens[k - 1].Is("la") ? k : k - 1;
        return With(sentence, first, k, new Period(said.To, said.To + said.To - said.From));
    }

    /// <summary>"… de 2010 à 2015, … au cours des six années suivantes": as many years from where the stretch before ends, of what does not add up.</summary>
    private static ClaimSentence NextYears(ClaimSentence sentence)
    {
        var k = sentence.Tokens.ToList().FindIndex(t => t.Is("suivantes", "suivants"));
        if (k < 1 || sentence.Tokens[k - 1] is not { Kind: TokenKind.Figure } years || sentence.Figures[years.Rank] is not { Kind: FigureKind.Years, Value: < 100 } figure || sentence.Names.Any(n => n.Measures.Any(m => m.AddsUp))
            || sentence.Periods.LastOrDefault(p => p.IsInterval && p.End <= figure.Start) is not { Period: var said })
        {
            return sentence;
        }

        List<ClaimedFigure> figures = [.. sentence.Figures.Where(f => f != figure)];
        var read = With(sentence, k - 1, k, new Period(said.To, said.To + (int)figure.Value));
        return read with { Figures = figures, Tokens = [.. read.Tokens.Select(t => t.Kind == TokenKind.Figure ? t with { Rank = figures.FindIndex(f => f.Start == t.Start) } : t)] };
    }

    /// <summary>"525 de moins entre 2000 et 2020, dont 306 sur la première décennie": the ten years that a stretch begins or ends with.</summary>
    private static ClaimSentence DecadeOf(ClaimSentence sentence)
    {
        var k = sentence.Tokens.ToList().FindIndex(t => t.Is("decennie"));
        if (k < 1 || (k + 1 < sentence.Tokens.Count && sentence.Tokens[k + 1].Kind == TokenKind.Period) || sentence.Periods.LastOrDefault(p => p.IsInterval && p.End <= sentence.Tokens[k].Start) is not { Period: var said })
        {
            return sentence;
        }

        return sentence.Tokens[k - 1].Folded switch
        {
            "premiere" => With(sentence, k - 1, k, new Period(said.From, said.From + Decade)),
            "seconde" or "deuxieme" or "derniere" => With(sentence, k - 1, k, new Period(said.To - Decade, said.To)),
            _ => sentence,
        };
    }

    /// <summary>The sentence with some of its words read as years.</summary>
    private static ClaimSentence With(ClaimSentence sentence, int first, int last, Period period)
    {
        var (start, end) = (sentence.Tokens[first].Start, sentence.Tokens[last].End);
        List<PeriodSaid> periods = [.. sentence.Periods.Append(new PeriodSaid(start, end, period, false, false)).OrderBy(p => p.Start)];
        return sentence with
        {
            Periods = periods,
            Tokens = [.. sentence.Tokens.Where((_, i) => i <= first || i > last).Select(t => t.Start == start ? new Token(TokenKind.Period, start, end, string.Empty, 0) : t).Select(t => t.Kind == TokenKind.Period ? t with { Rank = periods.FindIndex(p => p.Start == t.Start) } : t)],
        };
    }

    /// <summary>-1 back, 1 on, 0 for a span of years.</summary>
    private static int WayOf(ClaimSentence sentence, ClaimedFigure figure)
    {
        var after = sentence.Tokens.Where(t => t.Start >= figure.End).Take(TrailReach).ToList();
        var ago = sentence.Tokens.Where(t => t.End <= figure.Start).TakeLast(3).ToList() is [{ Folded: "il" }, { Folded: "y" }, { Folded: "a" }];
        return ago || after is [{ Folded: "auparavant" or "avant" }, ..] or [{ Folded: "plus" }, { Folded: "tot" }] ? -1 : after is [{ Folded: "apres" }, ..] or [{ Folded: "plus" }, { Folded: "tard" }] ? 1 : 0;
    }

    /// <summary>The year said before, else that of the sentence before, else one said after, else the last there is.</summary>
    private static int? AnchorOf(ClaimSentence sentence, ClaimedFigure figure, int? before, int? last) =>
        sentence.Periods.LastOrDefault(p => p.End <= figure.Start) is { } said ? said.Period.To : before ?? (sentence.Periods is [var first, ..] ? first.Period.To : last);
}
