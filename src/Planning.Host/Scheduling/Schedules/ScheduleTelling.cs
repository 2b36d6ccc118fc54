using Planning.Host.Works;

namespace Planning.Host.Scheduling.Schedules;

/// <summary>The French words by which schedules and their runs are told.</summary>
internal static class ScheduleTelling
{
    /// <summary>What a schedule does ("rapport bilan-scot de /plans/scot").</summary>
    public static string What(Schedule schedule) => schedule.Order switch
    {
        { Kind: WorkKind.Report } order => $"rapport {order.Report} de {string.Join(", ", order.Paths)}",
        { Kind: WorkKind.Extract } order => $"extraction de {string.Join(", ", order.Paths)}",
        { Kind: WorkKind.Check } order => $"contrôle de {string.Join(", ", order.Paths)}",
        _ => "rappels des échéances des plans déclarés",
    };

    /// <summary>How a run went ("fait").</summary>
    public static string Of(RunState state) => state switch
    {
        RunState.Begun => "en cours",
        RunState.Skipped => "laissé",
        RunState.Refused => "impossible",
        RunState.Done => "fait",
        RunState.Partial => "fait en partie",
        _ => "échoué",
    };

    /// <summary>Why a run took place; empty where it was its time.</summary>
    public static string Of(RunCause cause) => cause switch
    {
        RunCause.CaughtUp => "rattrapage",
        RunCause.Asked => "à la demande",
        _ => string.Empty,
    };
}
