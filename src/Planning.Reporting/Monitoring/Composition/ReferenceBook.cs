using Planning.Abstractions.Indicators;
using Planning.Abstractions.Monitoring;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Trends;
using Planning.Reporting.Monitoring.Wording;

namespace Planning.Reporting.Monitoring.Composition;

/// <summary>Numbers where figures came from, each once.</summary>
/// <param name="indicators">The indicators of the catalogue, for their names.</param>
internal sealed class ReferenceBook(IEnumerable<Indicator> indicators)
{
    private readonly Dictionary<string, Indicator> known = indicators.DistinctBy(i => i.Id).ToDictionary(i => i.Id, StringComparer.Ordinal);
    private readonly Dictionary<long, int> observations = [];
    private readonly Dictionary<PlanTarget, int> targets = [];
    private readonly List<ReportReference> references = [];

    /// <summary>The references, by number.</summary>
    public IReadOnlyList<ReportReference> References => references;

    /// <summary>The sentence, with the numbers of what it rests on.</summary>
    public ReportSentence Place(SentenceDraft draft) => new(draft.Text, [.. draft.Observations.Select(Of).Concat(draft.Targets.Select(Of)).Distinct()]);

    /// <summary>The numbers of a value: one, or one for each commune that it is the sum of.</summary>
    public IReadOnlyList<int> Of(TrendPoint point) => [.. SentenceDraft.Cited(point).Select(Of).Distinct()];

    /// <summary>The number of an observation.</summary>
    public int Of(RecordedObservation observation)
    {
        if (!observations.TryGetValue(observation.Id, out var number))
        {
            var read = observation.Observation;
            observations[observation.Id] = number = Add(new ReportReference
            {
                Number = references.Count + 1,
                Figure = Figure(NameOf(read.Indicator), read.Territory.Name, read.Period.ToString(), UnitWords.Value(observation.Value, Precision.Of(observation.Value), read.Unit)),
                Document = ObservationPlace.Document(observation),
                Place = ObservationPlace.Of(observation),
                Page = read.Source.Location.Page,
                Status = observation.Status,
                Observation = observation.Id,
            });
        }

        return number;
    }

    /// <summary>The number of a target.</summary>
    public int Of(PlanTarget target)
    {
        if (!targets.TryGetValue(target, out var number))
        {
            var unit = known.GetValueOrDefault(target.Indicator)?.Unit ?? string.Empty;
            var years = target is { IsCumulative: true, BaselineYear: { } start } ? new Period(start, target.Year).ToString() : PeriodWords.Year(target.Year);
            var comma = target.Source.IndexOf(',', StringComparison.Ordinal);
            targets[target] = number = Add(new ReportReference
            {
                Number = references.Count + 1,
                Figure = Figure($"Cible du plan, {NameOf(target.Indicator)}", target.Territory, years, UnitWords.Value(target.Value, Precision.Of(target.Value), unit)),
                Document = comma < 0 ? target.Source : target.Source[..comma],
                Place = comma < 0 ? string.Empty : target.Source[(comma + 1)..].Trim(),
            });
        }

        return number;
    }

    private string NameOf(string indicator) => known.GetValueOrDefault(indicator)?.Name ?? indicator;

    private static string Figure(string name, string territory, string period, string value) =>
        FrenchTypography.Set($"{string.Join(", ", new[] { name, territory, period }.Where(p => p.Length > 0))} : {value}");

    private int Add(ReportReference reference)
    {
        references.Add(reference);
        return reference.Number;
    }
}
