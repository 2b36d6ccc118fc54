using Planning.Abstractions;
using Planning.Host.Settings;
using Planning.Indicators.Store;

namespace Planning.Host.Jobs;

/// <summary>Opens the store of indicators: that of a folder named on the command line, else that of the settings.</summary>
internal sealed class StoreSource(PlanningSettings settings, TimeProvider clock)
{
    /// <summary>Where it is. A folder named on the command line wins over a database of the settings.</summary>
    /// <param name="data">The folder named; null for the settings.</param>
    public StoreLocation Location(string? data) => data is null
        ? new StoreLocation { Folder = settings.Data, PostgreSql = settings.PostgreSql }
        : new StoreLocation { Folder = Path.GetFullPath(data) };

    /// <summary>Opens it, and makes it where there is none.</summary>
    /// <exception cref="UserErrorException">It cannot be used.</exception>
    public ObservationStore Open(string? data) => ObservationStore.Open(Location(data), clock);

    /// <summary>Opens it to read and review what is there.</summary>
    /// <exception cref="UserErrorException">There is none, or it cannot be used.</exception>
    public ObservationStore OpenExisting(string? data) => ObservationStore.OpenExisting(Location(data), clock);

    /// <summary>Opens it where there is one; null where there is none.</summary>
    /// <exception cref="UserErrorException">It cannot be used.</exception>
    public ObservationStore? OpenIfAny(string? data) => ObservationStore.OpenIfAny(Location(data), clock);
}
