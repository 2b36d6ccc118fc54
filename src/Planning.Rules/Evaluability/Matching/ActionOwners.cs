using Planning.Abstractions.Findings;
using Planning.Rules.Evaluability.Indicators;
using Planning.Rules.Evaluability.Objectives;

namespace Planning.Rules.Evaluability.Matching;

/// <summary>Gives the indicators of an action the pilot that its sheet names: "Pilote et partenaires | Chambre d'agriculture".</summary>
internal sealed class ActionOwners(IReadOnlyList<ObjectiveNode> kept, IReadOnlyList<IReadOnlyList<string>> bodies, HeadReader heads)
{
    private const int LongestHead = 40;

    /// <summary>Completes the indicators of which nobody says who follows them.</summary>
    public void Complete(IEnumerable<IndicatorLink> links)
    {
        foreach (var link in links.Where(l => !l.Draft.Has(IndicatorTrait.Owner)))
        {
            foreach (var action in link.Objectives.Where(o => o.Level == ObjectiveLevel.Action))
            {
                if (Pilot(bodies[Rank(action)]) is { } pilot)
                {
                    link.Draft.Add(IndicatorTrait.Owner, pilot, IndicatorDraft.Proof(pilot, action.Evidence.Location, IndicatorTrait.Owner));
                    break;
                }
            }
        }
    }

    private int Rank(ObjectiveNode node) => Enumerable.Range(0, kept.Count).First(i => ReferenceEquals(kept[i], node));

    private string? Pilot(IReadOnlyList<string> body)
    {
        foreach (var line in body)
        {
            var cut = line.IndexOfAny(['|', ':']);
            if (cut is > 0 and < LongestHead && heads.Read(line[..cut].Trim()) is { Meaning: HeadMeaning.Owner } && line[(cut + 1)..].Split('|')[0].Trim(' ', '.', '\u00A0') is { Length: > 1 } pilot)
            {
                return pilot;
            }
        }

        return null;
    }
}
