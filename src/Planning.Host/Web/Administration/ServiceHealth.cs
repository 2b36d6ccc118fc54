using System.Diagnostics;
using Planning.Abstractions.French;
using Planning.Host.Operation;
using Planning.Host.Settings;
using Planning.Host.Works;

namespace Planning.Host.Web.Administration;

/// <summary>How the service is, in words.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="Since">When it was started.</param>
/// <param name="Data">Where its data are, without any password.</param>
/// <param name="Works">How many works are in each state.</param>
/// <param name="FreeDisk">The free room where its data are.</param>
/// <param name="DiskTrouble">What to do about that room; empty where there is enough.</param>
/// <param name="Memory">The memory that it holds.</param>
public sealed record ServiceHealth(string Version, DateTimeOffset Since, string Data, string Works, string FreeDisk, string DiskTrouble, string Memory)
{
    /// <summary>How it is now.</summary>
    internal static ServiceHealth Now(WorkLedger ledger, PlanningSettings settings)
    {
        using var process = Process.GetCurrentProcess();
        var counts = ledger.Counts();
        var room = DiskRoom.Of(settings.Data);
        long Of(WorkState state) => counts.GetValueOrDefault(state);
        return new ServiceHealth(
            typeof(ServiceHealth).Assembly.GetName().Version!.ToString(3),
            process.StartTime,
            $"{settings.Data} ({ledger.Place})",
            $"{Of(WorkState.Running)} en cours, {Of(WorkState.Waiting)} en attente, {FrenchCount.Of((int)Of(WorkState.Done), "terminé")}, {Of(WorkState.Partial)} en partie, {FrenchCount.Of((int)Of(WorkState.Failed), "échec")}",
            room.ToString(),
            room.IsOut ? "Les dépôts sont refusés : libérez de la place, ou gardez les travaux moins longtemps (Planning:Service:KeepDays)." : room.IsLow ? "Il en reste peu : libérez de la place avant que les dépôts soient refusés." : string.Empty,
            Size(process.WorkingSet64));
    }

    private static string Size(long bytes) => bytes >= 1L << 30 ? $"{FrenchNumber.Of(decimal.Round(bytes / (decimal)(1L << 30), 1))} Go" : $"{FrenchNumber.Of(bytes >> 20)} Mo";
}
