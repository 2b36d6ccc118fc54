using Planning.Abstractions.French;
using Planning.Abstractions.Indicators;

namespace Planning.Indicators.Extraction;

/// <summary>What a document says twice: the same value once, two values for one place and period both, each told of the other.</summary>
internal static class Duplicates
{
    /// <summary>How the reason of two values that contradict each other begins.</summary>
    public const string Conflict = "conflit : ";

    /// <summary>The observations, in order.</summary>
    public static IReadOnlyList<Observation> Settle(IReadOnlyList<Observation> observations)
    {
        var kept = new List<Observation>();
        foreach (var same in observations.GroupBy(o => (o.Indicator, o.Period, Folding.Fold(o.Territory.Name))))
        {
            List<Observation> distinct = [.. same.GroupBy(o => o.Value).Select(g => g.MaxBy(o => o.Confidence)!)];
            kept.AddRange(distinct.Count == 1 ? distinct : distinct.Select(o => Told(o, distinct)));
        }

        var order = new Dictionary<object, int>(observations.Select((o, i) => KeyValuePair.Create<object, int>(o.Source, i)), ReferenceEqualityComparer.Instance);
        return [.. kept.OrderBy(o => order[o.Source])];
    }

    private static Observation Told(Observation observation, List<Observation> all)
    {
        var others = all.Where(o => !ReferenceEquals(o, observation) && !Agree(o.Value, observation.Value)).ToList();
        return others.Count == 0 ? observation : observation with
        {
            Reasons = [.. observation.Reasons, $"{Conflict}le document donne aussi {string.Join(" et ", others.Select(o => $"{FrenchNumber.Of(o.Value)} {o.Unit}"))} pour le même territoire et la même période"],
            Confidence = Math.Round(Math.Max(0.1, observation.Confidence - 0.2), 2),
        };
    }

    /// <summary>Whether one value is the other, rounded.</summary>
    private static bool Agree(decimal one, decimal other) => Math.Abs(one - other) <= 0.005m * Math.Max(Math.Abs(one), Math.Abs(other));
}
