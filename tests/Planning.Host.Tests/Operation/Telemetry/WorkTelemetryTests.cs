using System.Diagnostics.Metrics;
using Planning.Host.Operation.Telemetry;
using Planning.Host.Works;

namespace Planning.Host.Tests.Operation.Telemetry;

public sealed class WorkTelemetryTests : IDisposable
{
    private readonly ServedFolder served = new();

    public void Dispose() => served.Dispose();

    [Fact]
    public void A_work_that_ended_is_measured_by_its_kind_and_state_and_nothing_of_its_title()
    {
        var measured = new List<(double Seconds, Dictionary<string, object?> Tags)>();
        using var listener = new MeterListener { InstrumentPublished = (instrument, it) => { if (instrument.Name == "planning.works.duration") { it.EnableMeasurementEvents(instrument); } } };
        listener.SetMeasurementEventCallback<double>((_, seconds, tags, _) => measured.Add((seconds, tags.ToArray().ToDictionary())));
        listener.Start();

        WorkTelemetry.Ended(served.Waiting("PLUi secret"), WorkState.Partial, TimeSpan.FromSeconds(2.5));

        var (took, tags) = Assert.Single(measured);
        Assert.Equal(2.5, took);
        Assert.Equal(["kind=check", "state=partial"], tags.Select(t => $"{t.Key}={t.Value}").Order());
    }
}
