using Planning.Indicators.Verification.Claims;
using Planning.Indicators.Verification.Facts;

namespace Planning.Indicators.Verification.Judging;

/// <summary>Tells which places what stands at a position is said of.</summary>
internal sealed class Where(Frame frame)
{
    private ClaimSentence Sentence => frame.Sentence;

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
        return own.Count > 0 ? List(own, position) : Around(position);
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

    private IReadOnlyList<int> Around(int position)
    {
        var clause = frame.ClauseOf(position);
        var first = Sentence.Figures.Count > 0 ? Sentence.Figures[0].Start : Sentence.End;
        var topic = Sentence.Places.Where(p => p.Start >= clause.Start && p.End <= Math.Min(position, Math.Max(first, clause.Start)) && !IsObject(p)).ToList();
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

    private bool IsPartitive(PlaceMention group) => Sentence.Tokens.LastOrDefault(t => t.End <= group.Start).Is("des");

    private bool IsListed(PlaceMention one, PlaceMention two)
    {
        var between = Sentence.Between(one.End, two.Start).ToList();
        return between.Count > 0 && between.TrueForAll(t => t.Is(",", "et", "ni", "ou", "la", "le", "l", "à", "a", "celle", "celui", "de", "les")) && between.Exists(t => t.Is(",", "et", "ni", "ou"));
    }
}
