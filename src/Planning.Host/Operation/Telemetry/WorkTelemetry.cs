using System.Diagnostics;
using System.Diagnostics.Metrics;
using Planning.Host.Works;

namespace Planning.Host.Operation.Telemetry;

/// <summary>What works are measured by. Kinds, states and times alone: neither names nor contents of documents.</summary>
internal static class WorkTelemetry
{
    /// <summary>The name of its meter and of its traces.</summary>
    public const string Name = "Planning";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("planning.works.duration", "s", "How long works took that ended", advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900, 3600] });

    /// <summary>Begins the trace of a work; null where nobody listens.</summary>
    public static Activity? Begin(Work work) => Source.StartActivity("planning.work")?.SetTag("planning.work", work.Id).SetTag("planning.kind", Value(work.Order.Kind));

    /// <summary>Notes the end of a work.</summary>
    /// <param name="work">The work.</param>
    /// <param name="state">How it ended.</param>
    /// <param name="took">How long its last attempt took.</param>
    public static void Ended(Work work, WorkState state, TimeSpan took)
    {
        Activity.Current?.SetTag("planning.state", Value(state)).SetStatus(state == WorkState.Failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
        Durations.Record(took.TotalSeconds, new TagList { { "kind", Value(work.Order.Kind) }, { "state", Value(state) } });
    }

    /// <summary>A name as metrics write them.</summary>
    public static string Value<T>(T name)
        where T : struct, Enum => name.ToString().ToLowerInvariant();
}
