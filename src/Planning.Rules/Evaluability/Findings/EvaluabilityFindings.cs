using Planning.Abstractions.Documents;
using Planning.Abstractions.Findings;
using Planning.Rules.Checks;
using Planning.Rules.Evaluability.Indicators;
using Planning.Rules.Evaluability.Matching;
using Planning.Rules.Evaluability.Objectives;

namespace Planning.Rules.Evaluability.Findings;

/// <summary>Tells what of a plan nobody could evaluate, document by document.</summary>
/// <param name="plan">The plan.</param>
/// <param name="survey">What it aims at, and what measures it.</param>
/// <param name="parts">The part that each document is.</param>
/// <param name="indicator">The concept of the words that announce indicators.</param>
/// <param name="followUp">The concept of the titles under which they stand.</param>
/// <remarks>
/// Above <see cref="MostAlike"/> indicators to mend, those of one table are told together: nobody answers eighty remarks.
/// Objectives are told one by one, so that an answer to one stays its own.
/// </remarks>
internal sealed class EvaluabilityFindings(PlanReading plan, PlanSurvey survey, IReadOnlyList<string> parts, int indicator, int followUp)
{
    private const int MostAlike = 15;
    private const int MostNamed = 15;

    private readonly RuleReference unmeasured = plan.Book.PlanRule(EvaluabilityNeeds.Unmeasured).On(plan.Type);
    private readonly RuleReference incomplete = plan.Book.PlanRule(EvaluabilityNeeds.Incomplete).On(plan.Type);
    private readonly RuleReference orphan = plan.Book.PlanRule(EvaluabilityNeeds.Orphan).On(plan.Type);

    /// <summary>The findings with the rank of the document that each is told in.</summary>
    public IEnumerable<(int Document, Finding Finding)> All()
    {
        var isWhole = plan.Documents.Count > 1;
        if (survey.Objectives.Count > 0 && (isWhole || survey.Indicators.Count > 0))
        {
            foreach (var finding in survey.Indicators.Count == 0 ? [NoIndicator()] : Unmeasured().Concat(Orphans()))
            {
                yield return finding;
            }
        }

        foreach (var finding in Incomplete())
        {
            yield return finding;
        }
    }

    private (int, Finding) NoIndicator()
    {
        var holder = IndicatorParts.Holder(plan.Type, parts);
        var count = survey.Objectives.Count == 1 ? "un objectif" : $"{survey.Objectives.Count} objectifs";
        if (holder < 0)
        {
            var first = survey.Objectives[0];
            return (first.Document, new Finding(unmeasured, Verdict.ToReview,
                $"Le plan énonce {count} ; la pièce qui donne ses indicateurs n'est pas parmi les documents lus : vérifiez-y que chacun est mesuré.", [first.Evidence], Searched()));
        }

        if (UnreadChapter() is var (document, chapter))
        {
            return (document, new Finding(unmeasured, Verdict.ToReview,
                $"Le plan énonce {count}. Aucun indicateur n'a pu être reconnu sous {Quoted(chapter.Heading)} : vérifiez que chacun y a un nom, une valeur de départ et une cible, et dites quel objectif il mesure.", [], Searched())
            {
                Subject = "aucun-indicateur",
                Place = chapter.Location,
            });
        }

        return (holder, new Finding(unmeasured, Verdict.Missing,
            $"Le plan énonce {count} et ne donne aucun indicateur : personne ne pourra dire s'ils sont atteints. Cette absence expose le plan à une annulation partielle.", [], Searched())
        {
            Subject = "aucun-indicateur",
            Place = PlaceOfIndicators(holder),
        });
    }

    /// <summary>A section under a heading of follow-up that holds a table, which may well give indicators that were not recognised.</summary>
    private (int Document, Section Chapter)? UnreadChapter()
    {
        for (var i = 0; i < plan.Documents.Count; i++)
        {
            var text = plan.Documents[i].Text.Text;
            foreach (var span in text.Sections.Where(s => s.Section.Level > 0 && s.Section.Blocks.OfType<Table>().Any(t => t.RowCount > 2)))
            {
                if (text.Speaks(text.Sentences[span.First], indicator) || text.Speaks(text.Sentences[span.First], followUp))
                {
                    return (i, span.Section);
                }
            }
        }

        return null;
    }

    private IEnumerable<(int, Finding)> Unmeasured()
    {
        var searched = Searched();
        return survey.Unmeasured.Select(o => (o.Document, OfObjective(o, searched)));
    }

    private Finding OfObjective(ObjectiveNode objective, IReadOnlyList<string> searched)
    {
        var maybe = survey.MaybeOf(objective).Select(i => Quoted(i.Draft.Name)).ToList();
        var place = objective.Above() is [.., var holder] ? $" ({holder.Heading})" : string.Empty;
        var message = objective.IsQuantified || ObjectiveSentences.GivesMeasure(objective.Title)
            ? $"{Quoted(objective.Heading)}{place} donne un chiffre à atteindre, mais aucun indicateur ne dira où l'on en est."
            : $"{Quoted(objective.Heading)}{place} n'a pas d'indicateur : rien ne permettra de dire s'il est atteint.";
        return new Finding(unmeasured, maybe.Count > 0 ? Verdict.ToReview : Verdict.Missing,
            maybe.Count > 0 ? $"{Quoted(objective.Heading)}{place} n'a pas d'indicateur qui le mesure à coup sûr. Peut-être {Listing.Of(maybe)} : si c'est le cas, dites-le dans le tableau des indicateurs." : message,
            [objective.Evidence], searched)
        {
            Subject = survey.KeyOf(objective),
            Place = objective.Evidence.Location,
        };
    }

    private IEnumerable<(int, Finding)> Orphans()
    {
        var orphans = survey.Orphans.ToList();
        return orphans.Count <= MostAlike
            ? orphans.Select(o => (o.Draft.Document, Orphan(o)))
            : orphans.GroupBy(o => new { o.Draft.Document, o.Draft.Group }).Select(g => (g.Key.Document, g.Count() == 1 ? Orphan(g.First()) : new Finding(orphan, Verdict.ToReview,
                $"{g.Count()} indicateurs de {Quoted(g.Key.Group)} ne se rattachent à aucun objectif énoncé : {Named(g.Select(o => Quoted(o.Draft.Name)))}.", [.. g.Select(o => o.Draft.Evidence)], [])
            {
                Subject = PlanKeys.Slug(g.Key.Group),
            }));
    }

    private Finding Orphan(IndicatorLink link) =>
        new(orphan, Verdict.ToReview, $"L'indicateur {Quoted(link.Draft.Name)} ne se rattache à aucun objectif énoncé par le plan.", [link.Draft.Evidence], [])
        {
            Subject = survey.KeyOf(link),
        };

    private IEnumerable<(int, Finding)> Incomplete()
    {
        var lacking = survey.Indicators.Where(PlanSurvey.IsIncomplete).ToList();
        return lacking.Count <= MostAlike
            ? lacking.Select(i => (i.Draft.Document, OfIndicator(i)))
            : Grouped(lacking).Select(g => (g.Key.Document, g.Count() == 1 ? OfIndicator(g.First()) : OfIndicators(g.Key.Group, [.. g])));
    }

    /// <summary>By table; by chapter where there are too many tables, as the sheets of a programme.</summary>
    private static IEnumerable<IGrouping<Chapter, IndicatorLink>> Grouped(List<IndicatorLink> links)
    {
        var many = links.GroupBy(i => i.Draft.Document).Where(g => g.DistinctBy(i => i.Draft.Group).Count() > MostAlike).Select(g => g.Key).ToHashSet();
        return links.GroupBy(i => new Chapter(i.Draft.Document, many.Contains(i.Draft.Document) && i.Draft.Evidence.Location.HeadingPath is [var top, ..] ? top : i.Draft.Group));
    }

    private Finding OfIndicator(IndicatorLink link) =>
        new(incomplete, Verdict.Partial, $"L'indicateur {Quoted(link.Draft.Name)} est incomplet : il manque {Listing.Of(Words(t => PlanSurvey.Lacks(link, t)))}.", [link.Draft.Evidence], [])
        {
            Subject = survey.KeyOf(link),
        };

    private Finding OfIndicators(string group, List<IndicatorLink> links)
    {
        var isCommon = new bool[IndicatorTraitNames.All.Count];
        foreach (var trait in IndicatorTraitNames.All)
        {
            isCommon[(int)trait] = links.TrueForAll(l => PlanSurvey.Lacks(l, trait));
        }

        var common = Words(t => isCommon[(int)t]);
        var each = links.Select(l => (Name: Quoted(l.Draft.Name), Lacking: Listing.Of(Words(t => PlanSurvey.Lacks(l, t) && !isCommon[(int)t])))).Where(e => e.Lacking.Length > 0).ToList();
        var shared = common.Count > 0 ? $" À tous, il manque {Listing.Of(common)}." : string.Empty;
        var own = each.Count > 0 ? $" {(common.Count > 0 ? "De plus" : "Il manque")} : {Named(each.Select(e => $"à {e.Name}, {e.Lacking}"))}." : string.Empty;
        return new Finding(incomplete, Verdict.Partial, $"{links.Count} indicateurs de {Quoted(group)} sont incomplets : {Named(links.Select(l => Quoted(l.Draft.Name)))}.{shared}{own}", [.. links.Select(l => l.Draft.Evidence)], [])
        {
            Subject = PlanKeys.Slug(group),
        };
    }

    /// <summary>The words of some traits, in the order in which they are told.</summary>
    private static List<string> Words(Predicate<IndicatorTrait> isWanted)
    {
        var words = new List<string>();
        foreach (var trait in IndicatorTraitNames.All)
        {
            if (isWanted(trait))
            {
                words.Add(TraitWords.Of(trait));
            }
        }

        return words;
    }

    private static string Quoted(string words) => $"« {words} »";

    private static string Named(IEnumerable<string> names)
    {
        var all = names.ToList();
        return all.Count <= MostNamed ? string.Join(" ; ", all) : $"{string.Join(" ; ", all.Take(MostNamed))} ; et {all.Count - MostNamed} autres";
    }

    private List<string> Searched()
    {
        var groups = survey.Indicators.Select(i => i.Draft.Group).Where(g => g.Length > 0).Distinct().Take(MostNamed).ToList();
        return groups.Count > 0 ? groups : [.. plan.Documents.Select(d => Path.GetFileName(d.File)).Distinct()];
    }

    /// <summary>The heading that announces indicators; null when none does.</summary>
    private Location? PlaceOfIndicators(int document)
    {
        var text = plan.Documents[document].Text.Text;
        return text.Sections.Where(s => s.Section.Level > 0 && text.Speaks(text.Sentences[s.First], indicator)).Select(s => s.Section.Location).FirstOrDefault()
            ?? text.Sections.Where(s => s.Section.Level > 0).Select(s => s.Section.Location).FirstOrDefault();
    }

    private sealed record Chapter(int Document, string Group);
}
