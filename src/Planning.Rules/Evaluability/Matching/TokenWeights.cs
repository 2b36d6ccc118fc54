namespace Planning.Rules.Evaluability.Matching;

/// <summary>What the words of an indicator weigh: a word that few objectives hold weighs much, one that none holds counts against a link.</summary>
internal sealed class TokenWeights(IReadOnlyList<HashSet<string>> objectives)
{
    /// <summary>What a word that no objective holds weighs, as a share of one that a single objective holds.</summary>
    private const double Unknown = 0.45;

    private readonly Dictionary<string, int> counts = objectives.SelectMany(o => o).GroupBy(t => t, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    /// <summary>How many objectives hold a word.</summary>
    public int CountOf(string token) => counts.GetValueOrDefault(token);

    /// <summary>A word's weight, above 0.</summary>
    public double Of(string token) => counts.TryGetValue(token, out var count) ? Math.Log(1 + ((double)objectives.Count / count)) : Unknown * Math.Log(1 + objectives.Count);
}
