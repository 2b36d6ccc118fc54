using Planning.Abstractions.Indicators;
using Planning.Reporting.Checklist;
using Planning.Reporting.Monitoring.Plans;
using Planning.Reporting.Monitoring.Trends;

namespace Planning.Reporting.Monitoring.Wording;

/// <summary>A sentence before its references are numbered.</summary>
/// <param name="Text">The sentence, with its full stop.</param>
internal sealed record SentenceDraft(string Text)
{
    /// <summary>The sentence, set as French is printed.</summary>
    public string Text { get; } = FrenchTypography.Set(Text);

    /// <summary>The observations that its figures rest on.</summary>
    public IReadOnlyList<RecordedObservation> Observations { get; init; } = [];

    /// <summary>The targets that its figures rest on.</summary>
    public IReadOnlyList<PlanTarget> Targets { get; init; } = [];

    /// <summary>A sentence on some values: one observation for each, all where the value is their sum.</summary>
    public static SentenceDraft On(string text, params IEnumerable<TrendPoint> points) => new(text) { Observations = [.. points.SelectMany(Cited)] };

    /// <summary>The observations to cite for a value.</summary>
    public static IEnumerable<RecordedObservation> Cited(TrendPoint point) => point.IsRestated
        ? point.Observations
        : [point.Observations.FirstOrDefault(TrendPoint.Reviewed) ?? point.Observations[0]];
}
