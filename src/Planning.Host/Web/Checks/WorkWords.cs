using System.Globalization;
using Planning.Host.Scheduling.Schedules;
using Planning.Host.Works;
using Planning.Reporting.Checklist;

namespace Planning.Host.Web.Checks;

/// <summary>The French words by which pages tell of works.</summary>
internal static class WorkWords
{
    /// <summary>The state, in one or two words.</summary>
    public static string StateOf(Work work) => work.State switch
    {
        WorkState.Waiting when work.Attempts > 0 => "Nouvel essai",
        WorkState.Waiting => "En attente",
        WorkState.Running => "En cours",
        WorkState.Done => "Terminé",
        WorkState.Partial => "En partie",
        _ => "Échec",
    };

    /// <summary>What is being done, or how it ended.</summary>
    public static string TellOf(Work work) => work.State switch
    {
        WorkState.Running when work.Progress.Length > 0 => PageText.Of($"{work.Progress}…"),
        _ => PageText.Of(work.Message),
    };

    /// <summary>What a person calls it: a plan and its report, or files, whose names stay as they are.</summary>
    public static string TitleOf(Work work) => work.Order.Kind is WorkKind.Report or WorkKind.Remind ? PageText.Name(work.Title) : work.Title;

    /// <summary>What was asked.</summary>
    public static string KindOf(Work work) => work.Order.Kind switch
    {
        WorkKind.Check => "contrôle",
        WorkKind.Extract => "extraction d’indicateurs",
        WorkKind.Remind => "rappels d’échéances",
        WorkKind.Compare => "comparaison",
        WorkKind.Verify => "vérification",
        WorkKind.Tables => "tableaux",
        _ => "rapport",
    };

    /// <summary>A moment, at the clocks of Paris.</summary>
    public static string MomentOf(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, ParisTime.Zone);
        return $"{FrenchDate.Of(DateOnly.FromDateTime(local.DateTime))} à {local.ToString("H'\u00A0h\u00A0'mm", CultureInfo.InvariantCulture)}";
    }
}
