using System.Text.RegularExpressions;
using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability.Indicators;

namespace Planning.Rules.Evaluability.Matching;

/// <summary>Makes one indicator of those told twice: in the sheet of an action and in a table, or in two documents under one name.</summary>
internal sealed partial class IndicatorMerging(TextTokens reader)
{
    /// <summary>The links without the doubles; what the doubles say of traits is kept.</summary>
    public List<IndicatorLink> Merge(List<IndicatorLink> links)
    {
        var kept = new HashSet<IndicatorLink>();
        var byName = new Dictionary<string, IndicatorLink>(StringComparer.Ordinal);
        foreach (var link in links.OrderBy(l => l.Draft.IsOfASheet && l.Draft.Traits.Count() < 4))
        {
            var name = Folding.Fold(Unit().Replace(link.Draft.Name.Trim(), string.Empty));
            var twin = byName.TryGetValue(name, out var same) && (same.Draft.Document != link.Draft.Document || SameObjective(same, link)) && Agree(same.Draft, link.Draft) ? same
                : link.Draft.IsOfASheet ? kept.FirstOrDefault(k => !k.Draft.IsOfASheet && SameObjective(k, link) && SameWords(k.Draft, link.Draft)) : null;
            if (twin is null)
            {
                kept.Add(link);
                byName.TryAdd(name, link);
            }
            else
            {
                twin.Draft.Complete(link.Draft);
                twin.Objectives.AddRange(link.Objectives.Except(twin.Objectives));
            }
        }

        return [.. links.Where(kept.Contains)];
    }

    private static bool SameObjective(IndicatorLink one, IndicatorLink other) => one.IsExplicit && other.IsExplicit && one.Objectives.Exists(other.Objectives.Contains);

    /// <summary>Two indicators of one name that start from different values are two indicators.</summary>
    private static bool Agree(IndicatorDraft one, IndicatorDraft other) =>
        one.TextOf(IndicatorTrait.Baseline) is not { } a || other.TextOf(IndicatorTrait.Baseline) is not { } b || a == b;

    /// <summary>Whether one name holds all that the other says: "Kilomètres ouverts", "Kilomètres d'itinéraires cyclables ouverts".</summary>
    private bool SameWords(IndicatorDraft one, IndicatorDraft other)
    {
        var (a, b) = (reader.AllOf(one.Name), reader.AllOf(other.Name));
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
    }

    /// <summary>The unit after a name: "Part modale du vélo (%)" is "Part modale du vélo"; "(cumul)" makes another indicator.</summary>
    [GeneratedRegex(@"\s*\((?:en\s+)?(?:\p{L}{1,4}|[^()\s]*[%‰²³/][^()\s]*)\)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Unit();
}
