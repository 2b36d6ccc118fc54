using System.Diagnostics.Metrics;
using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Operation.Telemetry;

/// <summary>What is read off the service when somebody asks: the works in each state, the room on the disk.</summary>
internal sealed class ServiceGauges
{
    public ServiceGauges(WorkLedger ledger, PlanningSettings settings, IMeterFactory meters)
    {
        var meter = meters.Create(WorkTelemetry.Name);
        meter.CreateObservableGauge("planning.works", () => Works(ledger), "{work}", "Works that are kept, by state");
        meter.CreateObservableGauge("planning.disk.free", () => Room(settings.Data), "By", "Room on the disk of the data");
    }

    /// <summary>None while the ledger cannot be read: the health of the service says so.</summary>
    private static IEnumerable<Measurement<long>> Works(WorkLedger ledger)
    {
        try
        {
            var counts = ledger.Counts();
            return Enum.GetValues<WorkState>().Select(state => new Measurement<long>(counts.GetValueOrDefault(state), new KeyValuePair<string, object?>("state", WorkTelemetry.Value(state))));
        }
        catch (UserErrorException)
        {
            return [];
        }
    }

    private static IEnumerable<Measurement<long>> Room(string data)
    {
        try
        {
            return [new Measurement<long>(DiskRoom.Of(data).Bytes)];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
