using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Tells which places what stands at a position is said of.</summary>
internal sealed class Where(Frame frame)
{
    private readonly IReadOnlyList<int>?[] found = new IReadOnlyList<int>?[frame.Sentence.Figures.Count];

    private ClaimSentence Sentence => frame.Sentence;

    /// <summary>The places of a figure. Several are told together, none where it cannot be told.</summary>
    public IReadOnlyList<int> Of(int figure) => found[figure] ??= Search(figure);

    private IReadOnlyList<int> Search(int figure)
    {
        var (segment, start) = (frame.SegmentOf(figure), Sentence.Figures[figure].Start);
        if (Respective(figure) is { } respective)
        {
            return [respective];
        }

        if (Compared(figure) is { } compared)
        {
            return compared;
        }

        if (PairedWith(figure) is { } paired)
        {
            return [paired];
        }

        var own = Sentence.Places.Where(p => p.Start >= segment.Start && p.End <= segment.End).ToList();
        if (own.Count == 0 && IsTotal(segment.Start, start) && Sentence.Places.Where(p => p.Places.Count == 1 && p.End <= start).SelectMany(p => p.Places).Distinct().ToList() is { Count: > 1 } all)
        {
            return all;
        }

        return own.Count > 0 ? List(own, start) : Around(start, figure);
    }

    /// <summary>The places that a figure may be of, the likeliest first: where its own stretch names none, any that the sentence names, one by one or all together.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Choices(int figure)
    {
        var (segment, first) = (frame.SegmentOf(figure), Of(figure));
        var isTold = Sentence.Places.Any(p => p.Start >= segment.Start && p.End <= segment.End && Resolve(p).Count > 0);
        if (figure > 0 && !isTold && Sentence.Has(Sentence.Figures[figure - 1].End, Sentence.Figures[figure].Start, "soit") && Of(figure - 1) is { Count: > 0 } same)
        {
            return [same];
        }

        if (isTold || Respective(figure) is not null || PairedWith(figure) is not null || Compared(figure) is not null)
        {
            return [first];
        }

        // "l'un gagne 2 880 habitants quand l'autre en perd 1 870": one of those named together.
        if (first.Count > 1 && Enumerable.Range(1, Sentence.Tokens.Count - 1).Any(k => Sentence.Tokens[k].Is("un", "une", "autre") && Sentence.Tokens[k - 1].Is("l") && Sentence.Tokens[k].Start >= segment.Start && Sentence.Tokens[k].End <= segment.End))
        {
            return [.. first.Select(p => (IReadOnlyList<int>)[p])];
        }

        var named = Sentence.Places.Where(p => !p.IsGroup && p.Places.Count == 1).Select(p => p.Places[0]).Distinct().ToList();
        return [first, .. named.Where(n => first is not [var only] || only != n).Select(n => (IReadOnlyList<int>)[n])];
    }

    /// <summary>The places of a word.</summary>
    public IReadOnlyList<int> At(int position) => At(position, frame.ClauseOf(position));

    /// <summary>The places of a word, those of its own stretch first.</summary>
    public IReadOnlyList<int> At(int position, (int Start, int End) range)
    {
        var close = Sentence.Places.Where(p => p.Start >= range.Start && p.End <= range.End && !IsObject(p)).ToList();
        if (close.Count > 0)
        {
            return List(close, position);
        }

        var clause = frame.ClauseOf(position);
        var own = Sentence.Places.Where(p => p.Start >= clause.Start && p.End <= clause.End && !IsObject(p)).ToList();
        return own.Count > 0 ? List(own, position) : Around(position, -1);
    }

    /// <summary>The measure's own place where the facts hold it for one alone.</summary>
    public IReadOnlyList<int> Or(IReadOnlyList<int> places, Measure measure) =>
        places.Count > 0 ? places : frame.Facts.PlacesOf(measure) is [var only] ? [only] : [];

    /// <summary>The places that one mention names.</summary>
    public IReadOnlyList<int> Resolve(PlaceMention mention) => mention.Places.Count > 0 ? mention.Places
        : mention.IsGroup ? Sentence.Places.Where(p => !p.IsGroup && p.Places.Count == 1).SelectMany(p => p.Places).Distinct().ToList() is { Count: > 1 } named ? named : [.. Enumerable.Range(0, frame.Facts.Places.Count)]
        : frame.Before.Places is [var before] ? [before]
        : Sentence.Places.FirstOrDefault(p => p.Places.Count == 1) is { } other ? other.Places
        : frame.Facts.Places.Count == 1 ? [0] : [];

    private bool IsObject(PlaceMention mention) => frame.Comparison?.Object is { Kind: TokenKind.Place } other && Sentence.Places[other.Rank] == mention;

    private IReadOnlyList<int> Around(int position, int figure)
    {
        var clause = frame.ClauseOf(position);
        var first = Sentence.Figures.Count > 0 ? Sentence.Figures[0].Start : Sentence.End;
        var topic = Sentence.Places.Where(p => p.Start >= clause.Start && p.End <= Math.Min(position, Math.Max(first, clause.Start)) && !IsObject(p)).ToList();
        if (topic.Count == 0 && figure > 0)
        {
            return Of(figure - 1);
        }

        topic = topic.Count > 0 ? topic : Sentence.Places.Where(p => !IsObject(p)).ToList();
        return topic.Count > 0 ? List(topic, position) : frame.Before.Places.Count > 0 ? frame.Before.Places : frame.Facts.Places.Count == 1 ? [0] : [];
    }

    /// <summary>Places that stand in one list count together; else the nearest before, else the first after.</summary>
    private IReadOnlyList<int> List(List<PlaceMention> mentions, int position)
    {
        // "la seule des trois communes où …" is of the one.
        if (mentions.Find(m => m.IsGroup) is { } group && !(IsPartitive(group) && Sentence.Places.Any(p => !p.IsGroup && p.Places.Count == 1)) && !(group.Places.Count > 0 && mentions.Exists(m => !m.IsGroup && m.Places.Count == 1)))
        {
            return Resolve(group);
        }

        mentions = mentions.Exists(m => !m.IsGroup) ? [.. mentions.Where(m => !m.IsGroup)] : [.. Sentence.Places.Where(p => !p.IsGroup)];

        var before = mentions.Where(m => m.End <= position).ToList();
        var chosen = before.Count > 0 ? before[^1] : mentions[0];
        var listed = new List<PlaceMention> { chosen };
        for (var i = mentions.IndexOf(chosen) - 1; i >= 0 && IsListed(mentions[i], listed[0]); i--)
        {
            listed.Insert(0, mentions[i]);
        }

        for (var i = mentions.IndexOf(chosen) + 1; i < mentions.Count && IsListed(listed[^1], mentions[i]); i++)
        {
            listed.Add(mentions[i]);
        }

        return [.. listed.SelectMany(Resolve).Distinct()];
    }

    /// <summary>"totalisent", "réunissent": all that were named.</summary>
    private bool IsTotal(int start, int end) => Sentence.Between(start, end).Any(t => t.Folded.StartsWith("totalis", StringComparison.Ordinal) || t.Folded.StartsWith("reuni", StringComparison.Ordinal) || t.Folded.StartsWith("cumul", StringComparison.Ordinal) || t.Is("ensemble"));

    private bool IsPartitive(PlaceMention group) => Sentence.Tokens.LastOrDefault(t => t.End <= group.Start).Is("des");

    private bool IsListed(PlaceMention one, PlaceMention two)
    {
        var between = Sentence.Between(one.End, two.Start).ToList();
        return between.Count > 0 && between.TrueForAll(t => t.Is(",", "et", "la", "le", "l", "à", "a", "celle", "celui", "de", "les")) && between.Exists(t => t.Is(",", "et"));
    }

    /// <summary>"A et B comptent respectivement 14 480 et 75 150 …": as many places as figures, in their order.</summary>
    private int? Respective(int figure)
    {
        return Respectively.Of(Sentence, figure) is { Kind: TokenKind.Place } token && Sentence.Places[token.Rank].Places is [var only] ? only : null;
    }

    /// <summary>"le nombre d'emplois d'A et celui de B (15 890 contre 4 365)": two places, then their two figures in one bracket, in their order.</summary>
    private int? PairedWith(int figure)
    {
        var open = Sentence.Tokens.LastOrDefault(t => t.End <= Sentence.Figures[figure].Start && t.Is("(", ")"));
        if (!open.Is("("))
        {
            return null;
        }

        var close = Sentence.Tokens.FirstOrDefault(t => t.Start >= Sentence.Figures[figure].End && t.Is(")"));
        var inside = Sentence.Figures.Select((f, i) => (Figure: f, Rank: i)).Where(f => f.Figure.Start > open.Start && (close.Folded is null || f.Figure.End <= close.Start)).ToList();
        if (inside.Count != 2 || !Sentence.Has(inside[0].Figure.End, inside[1].Figure.Start, "contre", "et") || Sentence.Places.Any(p => p.Start > open.Start && (close.Folded is null || p.End <= close.Start)) || Sentence.Periods.Any(p => p.Start > open.Start && (close.Folded is null || p.End <= close.Start)))
        {
            return null;
        }

        var clause = frame.ClauseOf(open.Start);
        var before = Sentence.Places.Where(p => p.Start >= clause.Start && p.End <= open.Start && !p.IsGroup && p.Places.Count == 1).Select(p => p.Places[0]).Distinct().ToList();
        return before is [var one, var two] ? figure == inside[0].Rank ? one : two : null;
    }

    /// <summary>The subject and the object of a comparison of places, for the figures after it.</summary>
    private IReadOnlyList<int>? Compared(int i)
    {
        if (frame.Comparison is not { Subject: { Kind: TokenKind.Place } subject, Object: { Kind: TokenKind.Place } other } || Sentence.Figures[i].Start < other.End)
        {
            return null;
        }

        var isFirst = i == 0 || Sentence.Figures[i - 1].Start < other.End;
        var from = isFirst ? other.End : Sentence.Figures[i - 1].End;
        return Sentence.Places.Any(p => p.Start >= from && p.End <= frame.SegmentOf(i).End) ? null
            : frame.IsAloneBeside(other, i) ? Sentence.Places[other.Rank].Places : isFirst ? Sentence.Places[subject.Rank].Places
            : Sentence.Has(from, Sentence.Figures[i].Start, "contre", "et") ? Sentence.Places[other.Rank].Places : null;
    }
}
