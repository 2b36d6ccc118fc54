using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability.Indicators;
using Planning.Rules.Evaluability.Objectives;

namespace Planning.Rules.Evaluability.Matching;

/// <summary>Says which objectives an indicator measures by what stands under their titles: the value that it aims at, else the words that few of them hold.</summary>
internal sealed class BodyMatching(IReadOnlyList<ObjectiveNode> kept, IReadOnlyList<IReadOnlyList<string>> bodies, TextTokens reader)
{
    /// <summary>How many objectives may hold a word that is still rare, as a part of all.</summary>
    private const int RareShare = 4;

    private const int MostCandidates = 3;

    private readonly Lazy<HashSet<string>[]> words = new(() => [.. bodies.Select((b, i) => reader.Of([kept[i].Title, .. b]))]);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<GivenFigures>?[] given = new IReadOnlyList<GivenFigures>?[kept.Count];
    private readonly Dictionary<IndicatorDraft, GivenFigures> aims = new(ReferenceEqualityComparer.Instance);

    /// <summary>Links an indicator that nothing nearer links, or notes the objectives that it may measure.</summary>
    public void Link(IndicatorLink link)
    {
        var own = reader.Of(link.Draft.Name);
        var rare = own.Where(IsRare).ToList();
        var subjects = own.Where(t => !IsWord(t)).ToList();
        var near = Enumerable.Range(0, kept.Count).Where(i => link.Within is null || kept[i].IsWithin(link.Within))
            .Select(i => (Rank: i, Shared: own.Count(words.Value[i].Contains), Rare: rare.Count(words.Value[i].Contains))).Where(n => n.Rare > 0 && subjects.TrueForAll(words.Value[n.Rank].Contains))
            .OrderByDescending(n => n.Rare).ThenByDescending(n => n.Shared).ToList();
        link.Objectives.AddRange(near.Where(n => AimsAtTheSame(link.Draft, n.Rank)).Select(n => kept[n.Rank]).Take(MostCandidates));
        if (link.Objectives.Count == 0)
        {
            link.Maybe.AddRange(near.Select(n => kept[n.Rank]).Except(link.Maybe).Take(Math.Max(0, MostCandidates - link.Maybe.Count)));
        }
    }

    /// <summary>Whether an indicator that measures something else already measures an objective too.</summary>
    /// <param name="draft">The indicator.</param>
    /// <param name="objective">The objective's rank.</param>
    public bool MeasuresToo(IndicatorDraft draft, int objective)
    {
        var name = reader.Of(draft.Name);
        var title = reader.Of(kept[objective].Title).Where(IsWord).ToList();
        return (title.Count > 1 && title.TrueForAll(name.Contains))
            || (name.Any(t => words.Value[objective].Contains(t) && IsRare(t)) && AimsAtTheSame(draft, objective))
            || (name.Count(IsWord) > 1 && kept[objective].Figures.Exists(f => name.IsSubsetOf(reader.Of(f.Quote)) && AimsAtTheSame(draft, [GivenFigures.By(f.Quote)])));
    }

    /// <summary>Whether what stands under an objective's title speaks of all that an indicator's name is about: too little to say that it measures it, enough to ask.</summary>
    /// <param name="draft">The indicator.</param>
    /// <param name="objective">The objective's rank.</param>
    public bool MayMeasure(IndicatorDraft draft, int objective)
    {
        var name = reader.Of(draft.Name);
        var subjects = name.Where(t => !IsWord(t)).ToList();
        return subjects.Count > 0 && subjects.TrueForAll(words.Value[objective].Contains)
            && (subjects.Count > 1 || name.All(words.Value[objective].Contains) || reader.Of(kept[objective].Title).Contains(subjects[0]));
    }

    /// <summary>Whether a sentence gives the value that an indicator aims at, in its unit, for no other year.</summary>
    private bool AimsAtTheSame(IndicatorDraft draft, int objective) =>
        AimsAtTheSame(draft, given[objective] ??= [.. bodies[objective].Append(kept[objective].Title).Select(GivenFigures.By)]);

    private bool AimsAtTheSame(IndicatorDraft draft, IReadOnlyList<GivenFigures> texts)
    {
        if (!aims.TryGetValue(draft, out var aim))
        {
            aims[draft] = aim = draft.TextOf(IndicatorTrait.Target) is not { } target ? new GivenFigures([], [])
                : new GivenFigures(MeasuredFigures.In(target, draft.TextOf(IndicatorTrait.Unit) ?? string.Empty), HeadReader.YearsOf($"{target} {draft.TextOf(IndicatorTrait.Horizon)}"));
        }

        return aim.Figures.Count > 0
            && texts.Any(s => aim.Figures.Overlaps(s.Figures) && (aim.Years.Count == 0 || s.Years.Count == 0 || aim.Years.Overlaps(s.Years)));
    }

    private bool IsRare(string token)
    {
        if (!counts.TryGetValue(token, out var count))
        {
            counts[token] = count = words.Value.Count(w => w.Contains(token));
        }

        return count > 0 && (count == 1 || count * RareShare <= kept.Count);
    }

    private static bool IsWord(string token) => token[0] != '#';

    /// <summary>The figures and the years that a text gives.</summary>
    private sealed record GivenFigures(HashSet<string> Figures, HashSet<string> Years)
    {
        public static GivenFigures By(string text) => new(MeasuredFigures.In(text), HeadReader.YearsOf(text));
    }
}
