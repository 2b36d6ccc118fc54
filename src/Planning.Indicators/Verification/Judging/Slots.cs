using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>What each figure of a sentence is of: measures and places, by where names stand.</summary>
internal sealed class Slots(Frame frame)
{
    private readonly IReadOnlyList<Measure>[] found = new IReadOnlyList<Measure>[frame.Sentence.Figures.Count];

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The measures that a figure may be of, the likeliest first, whatever its unit.</summary>
    public IReadOnlyList<Measure> MeasuresOf(int i) => found[i] ??= Search(i);

    /// <summary>The name right after a figure: what it counts, or what it is a part of.</summary>
    public MeasureMention? NameAfter(int i)
    {
        var figure = Sentence.Figures[i];
        var after = Sentence.Between(figure.End, Sentence.End).SkipWhile(t => t.Is("de", "d", "des", "du", "la", "l", "le", "les", "ses", "leurs", "leur", "sa", "son", "ces", "cette")).FirstOrDefault();
        return after.Kind == TokenKind.Name && after.End <= frame.SegmentOf(i).End + 1 ? Sentence.Names[after.Rank] : null;
    }

    /// <summary>The names of a figure's own stretch.</summary>
    public IEnumerable<MeasureMention> NamesIn(int i) => frame.SegmentOf(i) is var (start, end) ? Sentence.Names.Where(n => n.Start >= start && n.End <= end) : [];

    /// <summary>The names of the clause of a figure, and of its own stretch.</summary>
    public IEnumerable<MeasureMention> NamesAround(int i)
    {
        var (clause, segment) = (frame.ClauseOf(Sentence.Figures[i].Start), frame.SegmentOf(i));
        var own = Sentence.Names.Where(n => n.Start >= segment.Start && n.End <= segment.End);
        return own.Concat(Sentence.Names.Where(n => n.Start >= clause.Start && n.End <= clause.End)).Concat(Sentence.Names).Distinct();
    }

    private IReadOnlyList<Measure> Search(int i)
    {
        var figure = Sentence.Figures[i];
        var (segment, topic) = (frame.SegmentOf(i), TopicOf(i));
        var isCounting = figure.Kind is FigureKind.Amount;
        if (isCounting && NameAfter(i) is { } counted)
        {
            // "le parc vacant reste stable (4 980 puis 5 020 logements)": what is counted is what the sentence is about.
            counted = Said(counted);
            if (!counted.IsWhole && topic is { Measures: [var first, ..] } && first != counted.Measures[0] && counted.All.Contains(first) && Fits(first, figure))
            {
                return topic.Measures;
            }

            return topic is { Measures: [var about, ..] } && counted.Measures[0] != about && about.Unit == counted.Measures[0].Unit && IsBare(counted) && Fits(about, figure) ? [.. topic.Measures, .. counted.Measures] : Fitting(counted.Measures, figure);
        }

        if (Respective(i) is { } respective)
        {
            return respective;
        }

        if (Compared(i) is { } compared)
        {
            return compared;
        }

        var own = Sentence.Names.Where(n => n.Start >= segment.Start && n.End <= figure.Start).Reverse().Concat(Sentence.Names.Where(n => isCounting && n.Start >= figure.End && n.End <= segment.End));
        var meant = Sentence.Names.Where(n => n.Start >= figure.End && n.End <= segment.End && Sentence.Tokens.LastOrDefault(t => t.End <= n.Start && !t.Is("le", "la", "l", "les")).Is("pour"));
        var earlier = i > 0 ? MeasuresOf(i - 1) : [];
        return First(meant.Concat(own).Select(n => n.Measures).Append(earlier).Append(topic?.Measures ?? []).Concat(Sentence.Names.Where(n => n.End <= figure.Start).Reverse().Select(n => n.Measures))
            .Append(NameAfter(i)?.Measures ?? []).Append(frame.Before.Measures).Concat(Sentence.Names.Select(n => n.Measures)).Append(ByUnit(figure)).Append(frame.Facts.Only).Append(Sentence.Names.Count == 0 ? [.. frame.Facts.Measures.Where(m => m.IsHeld)] : []), figure);
    }

    /// <summary>"1 124 logements sont vacants", "64 personnes ont été tuées": what is said of the thing makes the name of it.</summary>
    private MeasureMention Said(MeasureMention counted)
    {
        var after = Sentence.Between(counted.End, Sentence.End).SkipWhile(t => t.Is("sont", "etaient", "est", "etait", "ont", "ete", "avaient", "y", "restent", "demeurent", "encore")).ToList();
        return after is [{ Kind: TokenKind.Name } next, ..] && Sentence.Has(counted.End, next.Start, "sont", "etaient", "ont", "est", "etait", "restent", "demeurent", "avaient") && Sentence.Names[next.Rank].Measures[0].Unit == counted.Measures[0].Unit ? Sentence.Names[next.Rank] : counted;
    }

    /// <summary>"la population et le parc ont respectivement progressé de 5,4 % et 14,5 %": as many names as figures, in their order.</summary>
    private IReadOnlyList<Measure>? Respective(int i)
    {
        return Respectively.Of(Sentence, i) is { Kind: TokenKind.Name } token ? Sentence.Names[token.Rank].Measures : null;
    }

    /// <summary>The subject and the object of a comparison, for the two figures that stand after it: "(512,4 contre 421,6)".</summary>
    private IReadOnlyList<Measure>? Compared(int i)
    {
        if (frame.Comparison is not { Subject: { Kind: TokenKind.Name } subject, Object: { Kind: TokenKind.Name } other } || Sentence.Figures[i].Start < other.End)
        {
            return null;
        }

        var (from, to) = (i > 0 && Sentence.Figures[i - 1].Start > other.End ? Sentence.Figures[i - 1].End : other.End, Sentence.Figures[i].Start);
        var isFirst = i == 0 || Sentence.Figures[i - 1].Start < other.End;
        return Sentence.Names.Any(n => n.Start >= from && n.End <= to) ? null : frame.IsAloneBeside(other, i) ? Sentence.Names[other.Rank].Measures : isFirst ? Sentence.Names[subject.Rank].Measures : Sentence.Has(from, to, "contre", "et", "puis") ? Sentence.Names[other.Rank].Measures : null;
    }

    /// <summary>The name that a sentence, or a clause of it, opens with.</summary>
    private MeasureMention? TopicOf(int i)
    {
        var clause = frame.ClauseOf(Sentence.Figures[i].Start);
        var first = Sentence.Figures.Where(f => f.Start >= clause.Start).Select(f => f.Start).FirstOrDefault(Sentence.Figures[i].Start);
        return Sentence.Names.LastOrDefault(n => n.Start >= clause.Start && n.End <= first) ?? Sentence.Names.LastOrDefault(n => n.End <= Sentence.Figures[0].Start);
    }

    private IReadOnlyList<Measure> First(IEnumerable<IReadOnlyList<Measure>> candidates, ClaimedFigure figure)
    {
        IReadOnlyList<Measure> any = [];
        foreach (var candidate in candidates)
        {
            if (candidate.Count > 0 && Fitting(candidate, figure) is { Count: > 0 } fitting && candidate.Any(m => Fits(m, figure)))
            {
                return fitting;
            }

            any = any.Count > 0 ? any : candidate;
        }

        return any;
    }

    private IReadOnlyList<Measure> Fitting(IReadOnlyList<Measure> measures, ClaimedFigure figure) =>
        measures.Any(m => Fits(m, figure)) ? [.. measures.Where(m => Fits(m, figure))] : measures;

    private bool Fits(Measure measure, ClaimedFigure figure) => figure.Kind == FigureKind.Points ? measure.IsRate : figure.Kind != FigureKind.Amount || frame.Factor(measure, figure.Unit) is not null;

    /// <summary>The measure of a unit that nothing else names: the widest of those that have it.</summary>
    private IReadOnlyList<Measure> ByUnit(ClaimedFigure figure) => figure.Unit is null || figure.Kind != FigureKind.Amount ? []
        : [.. frame.Facts.Measures.Where(m => Fits(m, figure) && figure.Unit.Value.Key is not "").OrderBy(m => m.IsHeld ? 0 : 1).ThenBy(m => m.Id.Length).Take(1)];

    private bool IsBare(MeasureMention name) => !Sentence.Text.AsSpan(name.Start, name.End - name.Start).ContainsAny(' ', '\u00A0', '\u202F');
}
