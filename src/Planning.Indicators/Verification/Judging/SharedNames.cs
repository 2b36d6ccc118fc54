using Planning.Indicators.Verification.Calculus;

namespace Planning.Indicators.Verification.Judging;

/// <summary>"La consommation recule : 3 120 GWh en 2012, puis 842 en 2022": one name that several measures share is that of one of them, for all the figures that it is said of.</summary>
internal static class SharedNames
{
    /// <summary>What became of the only name of a sentence; none where one measure bears all its figures.</summary>
    /// <param name="frame">The sentence.</param>
    /// <param name="search">What its figures may be.</param>
    /// <param name="told">What they were found to be, one a figure.</param>
    public static IEnumerable<Outcome> Judge(Frame frame, QuantitySearch search, IReadOnlyList<Outcome> told)
    {
        if (frame.Sentence.Names is not [{ All.Count: > 1 } name])
        {
            yield break;
        }

        var figures = Enumerable.Range(0, told.Count).Where(i => told[i].By?.Measure is { } measure && name.All.Contains(measure)).ToList();
        foreach (var unit in figures.GroupBy(i => told[i].By!.Measure!.Unit).Where(g => g.Count() > 1))
        {
            var shared = unit.Select(i => search.MeasuresOf(i).ToHashSet()).Aggregate((one, two) => { one.IntersectWith(two); return one; });
            if (shared.Count == 0)
            {
                yield return Outcome.Contradicted(string.Join(" ; ", unit.Select(i => told[i].Why).Distinct()) + $" : « {frame.Sentence.Text[name.Start..name.End]} » ne peut être l'un puis l'autre");
            }
        }
    }
}
