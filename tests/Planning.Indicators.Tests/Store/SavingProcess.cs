using System.Diagnostics;
using System.Globalization;
using Planning.Indicators.Store;

namespace Planning.Indicators.Tests.Store;

/// <summary>A process that saves observations one after another and says each that is saved, until it is killed. Run as <c>dotnet Planning.Indicators.Tests.dll FOLDER CONNECTION</c>.</summary>
internal static class SavingProcess
{
    private static int Main(string[] arguments)
    {
        using var store = ObservationStore.Open(new StoreLocation { Folder = arguments[0], PostgreSql = arguments[1] }, TimeProvider.System);
        var first = store.All().Count;
        for (var number = first; ; number++)
        {
            store.Save([Some.Observation(value: number, year: 2000 + (number % 50))], "processus");
            store.Review(store.All().Max(o => o.Id), Abstractions.Indicators.ObservationStatus.Validated, null, string.Empty, "processus");
#pragma warning disable RS0030 // A process of its own, whose standard output is how it reports.
            Console.Out.WriteLine(number.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
#pragma warning restore RS0030
        }
    }

    /// <summary>Starts the process.</summary>
    public static Process Start(StoreLocation location) => Process.Start(new ProcessStartInfo("dotnet", [typeof(SavingProcess).Assembly.Location, location.Folder, location.PostgreSql ?? string.Empty])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
