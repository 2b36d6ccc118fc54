using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability.Indicators;
using Planning.Rules.Evaluability.Objectives;

namespace Planning.Rules.Evaluability.Matching;

/// <summary>Says which objective each indicator measures: what the document says first, then what their words have in common. Doubt links nothing.</summary>
internal sealed class IndicatorMatching
{
    /// <summary>The share of an indicator's words, by weight, that an objective must hold.</summary>
    private const double EnoughShared = 0.5;

    /// <summary>The share above which a link is worth suggesting.</summary>
    private const double WorthSaying = 0.28;

    /// <summary>The share that is enough where they speak of one subject, or the document says to what axis the indicator belongs.</summary>
    private const double OnSubject = 0.22;

    /// <summary>How much nearer an objective is that gives the same figure as the indicator aims at.</summary>
    private const double SameFigure = 1.5;

    private const int MostAsked = 3;
    private const double InFigures = 0.6;
    private const double WornOut = 0.3;
    private const double Breadth = 0.25;

    /// <summary>How much nearer the best must be than the next.</summary>
    private const double ClearLead = 1.1;

    private readonly IReadOnlyList<ObjectiveNode> kept;
    private readonly HashSet<string>[] titles;
    private readonly double[] titleWeights;
    private readonly HashSet<string>[] words;
    private readonly HashSet<string>[] figures;
    private readonly HashSet<string>[] tokens;
    private readonly TokenWeights weights;
    private readonly TextTokens reader;
    private readonly ReferenceResolver references;
    private readonly BodyMatching bodyMatching;
    private readonly ActionOwners owners;

    public IndicatorMatching(IReadOnlyList<ObjectiveNode> nodes, IReadOnlyList<ObjectiveNode> kept, IReadOnlyList<IReadOnlyList<string>> bodies, EvaluabilityTerms terms, LevelLabelReader labels)
    {
        reader = new TextTokens(terms);
        references = new ReferenceResolver(nodes, labels);
        titles = [.. kept.Select(o => reader.Of(o.Title) is { Count: > 0 } title ? title : reader.Of(o.Figures.Select(f => f.Quote)))];
        figures = [.. kept.Select(o => FigureNumbers.In([o.Title, .. o.Figures.Select(f => f.Quote)]))];
        words = [.. kept.Select(o => reader.AllOf(o.Title))];
        tokens = [.. kept.Select((o, i) => reader.Of(o.Figures.Select(f => f.Quote)).Union(titles[i]).ToHashSet(StringComparer.Ordinal))];
        weights = new TokenWeights(tokens);
        titleWeights = [.. titles.Select(title => title.Sum(weights.Of))];
        bodyMatching = new BodyMatching(kept, bodies, reader);
        owners = new ActionOwners(kept, bodies, new HeadReader(terms));
        this.kept = kept;
    }

    /// <summary>The link of each indicator, in their order; an indicator told twice is told once.</summary>
    public IReadOnlyList<IndicatorLink> Match(IReadOnlyList<IndicatorDraft> drafts)
    {
        var links = drafts.Select(d => new IndicatorLink(d)).ToList();
        links.ForEach(LinkAsTold);
        links = new IndicatorMerging(reader).Merge(links);
        foreach (var link in links.Where(l => l.Objectives.Count == 0 && !l.Draft.IsOfEffects))
        {
            LinkByWords(link);
            if (link.Objectives.Count == 0)
            {
                bodyMatching.Link(link);
            }
        }

        LinkTheUnmeasured(links);
        owners.Complete(links);
        return links;
    }

    /// <summary>An indicator that measures one objective may measure another that nothing else does.</summary>
    private void LinkTheUnmeasured(List<IndicatorLink> links)
    {
        for (var i = 0; i < kept.Count; i++)
        {
            if (!links.Exists(l => l.Objectives.Contains(kept[i])))
            {
                foreach (var link in links.Where(l => !l.Draft.IsOfEffects && bodyMatching.MeasuresToo(l.Draft, i)))
                {
                    link.Objectives.Add(kept[i]);
                    link.Maybe.Clear();
                }

                AskOfTheUnmeasured(links, i);
            }
        }
    }

    /// <summary>Where nothing measures an objective for sure, the indicators that speak of what its text speaks of are worth asking about, whatever else they measure; not those that the document gives to another action.</summary>
    private void AskOfTheUnmeasured(List<IndicatorLink> links, int objective)
    {
        var node = kept[objective];
        if (!links.Exists(l => l.Objectives.Contains(node) || l.Maybe.Contains(node)))
        {
            foreach (var link in links.Where(l => !(l.IsExplicit && node.Level == ObjectiveLevel.Action) && bodyMatching.MayMeasure(l.Draft, objective)).Take(MostAsked))
            {
                link.Maybe.Add(node);
            }
        }
    }

    private void LinkAsTold(IndicatorLink link)
    {
        foreach (var (text, isObjective) in link.Draft.Links)
        {
            var named = references.Resolve(text, isObjective);
            var objectives = named.Where(kept.Contains).ToList();
            if (objectives.Count > 0)
            {
                link.Objectives.AddRange(objectives.Except(link.Objectives));
                link.IsExplicit = true;
                if (!link.Draft.IsOfASheet)
                {
                    // In a table the nearest is meant; the sheet of an action measures the action and what it serves.
                    return;
                }
            }

            link.Within ??= named.FirstOrDefault(n => kept.Any(k => k.IsWithin(n)));
        }
    }

    /// <summary>
    /// The weight of what an objective shares with an indicator: whole for a word of its title, less for one of its figures, least for a worn-out word.
    /// An objective that speaks of more besides is a little further.
    /// </summary>
    private double Score(HashSet<string> own, HashSet<string> all, int objective)
    {
        var shared = own.Where(tokens[objective].Contains).Sum(t => weights.Of(t) * (titles[objective].Contains(t) ? 1 : InFigures));
        if (shared <= 0)
        {
            return 0;
        }

        var worn = all.Count(t => words[objective].Contains(t) && !own.Contains(t)) * WornOut;
        var title = titleWeights[objective];
        return (shared + worn) * (1 - Breadth + (title > 0 ? Breadth * titles[objective].Where(own.Contains).Sum(weights.Of) / title : 0));
    }

    private void LinkByWords(IndicatorLink link)
    {
        var own = reader.Of([link.Draft.Name, .. link.Draft.Links.Where(l => l.IsObjective).Select(l => l.Text)]);
        var all = reader.AllOf(link.Draft.Name);
        var aims = FigureNumbers.In([link.Draft.TextOf(IndicatorTrait.Target) ?? string.Empty]);
        var total = own.Sum(weights.Of);
        var ranked = Enumerable.Range(0, kept.Count).Where(i => link.Within is null || kept[i].IsWithin(link.Within))
            .Select(i => (Rank: i, Node: kept[i], Score: Score(own, all, i) * (aims.Overlaps(figures[i]) ? SameFigure : 1))).Where(r => r.Score > 0).OrderByDescending(r => r.Score).ToList();
        if (ranked.Count == 0)
        {
            return;
        }

        var leads = ranked.Count == 1 || ranked[0].Score >= ranked[1].Score * ClearLead;
        var isOnSubject = ranked.Count == 1 || own.Any(t => t[0] == '#' && (titles[ranked[0].Rank].Contains(t) || (tokens[ranked[0].Rank].Contains(t) && weights.CountOf(t) == 1)));
        var needed = link.Within is null && !isOnSubject ? EnoughShared : OnSubject;
        if (leads && ranked[0].Score >= total * needed)
        {
            link.Objectives.Add(ranked[0].Node);
        }
        else
        {
            link.Maybe.AddRange(ranked.Where(r => r.Score >= total * WorthSaying && r.Score * ClearLead >= ranked[0].Score).Take(3).Select(r => r.Node));
        }
    }
}
